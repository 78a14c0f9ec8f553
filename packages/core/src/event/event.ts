import { z } from "zod";
import { Id } from "../id.ts";
import { LanguageTag } from "../language-tag.ts";
import { Participant } from "../people/participant.ts";
import { OnlineAccess } from "../place/online-access.ts";
import { Venue } from "../place/venue.ts";
import { Material } from "../session/material.ts";
import { Session } from "../session/session.ts";
import { Line, Prose } from "../text.ts";
import { LocalDate } from "../time/local-date.ts";
import { LocalTime } from "../time/local-time.ts";
import { TimeZone } from "../time/time-zone.ts";
import { AttendanceMode } from "./attendance-mode.ts";
import { EventStatus } from "./event-status.ts";
import { Registration } from "./registration.ts";
import { RuleSettings } from "./rule-settings.ts";

/** One dated happening with an announced span, a way to attend, moderators and a programme. */
export const Event = z.strictObject({
  id: Id,
  /** The series that it belongs to. */
  seriesId: Id.optional(),
  /** Its place in the series, counted from 1. */
  number: z.int().positive().optional(),
  title: Line,
  subtitle: Line.optional(),
  /** The theme under which the series announces it. */
  theme: Line.optional(),
  description: Prose.optional(),
  language: LanguageTag.default("de"),
  status: EventStatus.default("scheduled"),
  /** The first day. Absent in drafts. */
  date: LocalDate.optional(),
  /** The last day, where there are several. */
  endDate: LocalDate.optional(),
  timeZone: TimeZone.default("Europe/Berlin"),
  /** The announced start on the first day. */
  start: LocalTime.optional(),
  /** The announced end on the last day. */
  end: LocalTime.optional(),
  attendance: AttendanceMode.optional(),
  venue: Venue.optional(),
  onlineAccess: OnlineAccess.optional(),
  registration: Registration.optional(),
  moderators: z.array(Participant).default([]),
  sessions: z.array(Session).default([]),
  materials: z.array(Material).default([]),
  /** How the rules of `checkSchedule` are set for this event. */
  rules: RuleSettings.optional(),
  /** Text of the source that belongs to the event but has no field of its own. */
  notes: Prose.optional(),
});
export type EventInput = z.input<typeof Event>;
export type Event = z.output<typeof Event>;
