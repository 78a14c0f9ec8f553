import { z } from "zod";
import { AttendanceMode } from "../event/attendance-mode.ts";
import { EventStatus } from "../event/event-status.ts";
import { Registration } from "../event/registration.ts";
import { Id } from "../id.ts";
import { LanguageTag } from "../language-tag.ts";
import { Participant } from "../people/participant.ts";
import { Material } from "../session/material.ts";
import { SessionKind } from "../session/session-kind.ts";
import { Line, Prose } from "../text.ts";
import { Duration } from "../time/duration.ts";
import { LocalDate } from "../time/local-date.ts";
import { LocalTime } from "../time/local-time.ts";
import { TimeOrigin } from "../time/time-origin.ts";
import { TimeZone } from "../time/time-zone.ts";

/** An instant with its offset (RFC 3339). */
const OffsetDateTime = z.iso.datetime({ offset: true });

/** Someone in the agenda: a participant with the identity under which a series knows them. */
export const AgendaParticipant = Participant.omit({ id: true }).extend({ personId: Id.optional() });
export type AgendaParticipant = z.output<typeof AgendaParticipant>;

/** A line of the agenda, with every time that could be resolved. `start` and `end` stand where the date is known. */
export const AgendaSession = z.strictObject({
  id: Id,
  kind: SessionKind,
  title: Line,
  start: OffsetDateTime.optional(),
  end: OffsetDateTime.optional(),
  startTime: LocalTime.optional(),
  endTime: LocalTime.optional(),
  /** Absent where no start could be worked out. */
  startIs: TimeOrigin.optional(),
  endIs: TimeOrigin.optional(),
  /** A stated length: what it takes even where it is not known when. */
  duration: Duration.optional(),
  optional: z.literal(true).optional(),
  cancelled: z.literal(true).optional(),
  day: Line.optional(),
  room: Line.optional(),
  track: Line.optional(),
  project: Line.optional(),
  description: Prose.optional(),
  language: LanguageTag.optional(),
  materials: z.array(Material).optional(),
  participants: z.array(AgendaParticipant),
  get contributions(): z.ZodArray<typeof AgendaSession> {
    return z.array(AgendaSession);
  },
});
export type AgendaSession = z.output<typeof AgendaSession>;

/** A programme ready to show: every time resolved, every name in place, nothing private. The contract between everything. */
export const Agenda = z.strictObject({
  id: Id,
  title: Line,
  subtitle: Line.optional(),
  theme: Line.optional(),
  number: z.int().positive().optional(),
  description: Prose.optional(),
  series: z
    .strictObject({ id: Id, title: Line, eventCount: z.int().positive() })
    .partial({ eventCount: true })
    .optional(),
  status: EventStatus,
  date: LocalDate.optional(),
  endDate: LocalDate.optional(),
  timeZone: TimeZone,
  start: OffsetDateTime.optional(),
  end: OffsetDateTime.optional(),
  startTime: LocalTime.optional(),
  endTime: LocalTime.optional(),
  language: LanguageTag,
  attendance: AttendanceMode.optional(),
  venue: z.strictObject({ name: Line, address: Line.optional() }).optional(),
  registration: Registration.optional(),
  moderators: z.array(AgendaParticipant),
  materials: z.array(Material).optional(),
  sessions: z.array(AgendaSession),
});
export type Agenda = z.output<typeof Agenda>;
