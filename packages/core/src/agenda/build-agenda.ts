import type { Event } from "../event/event.ts";
import type { Registration } from "../event/registration.ts";
import type { Participant } from "../people/participant.ts";
import { firstDay } from "../schedule/programme-days.ts";
import { type ResolveOptions, resolveTimes } from "../schedule/resolve-times.ts";
import type { ProgrammeDay, ResolvedItem, ResolvedTime } from "../schedule/resolved-times.ts";
import { registrationDeadline } from "../series/registration-deadline.ts";
import type { Series } from "../series/series.ts";
import type { Contribution } from "../session/contribution.ts";
import type { Session } from "../session/session.ts";
import { formatInstant, localAt } from "../time/local-date-time.ts";
import type { Agenda, AgendaParticipant, AgendaSession } from "./agenda.ts";

/**
 * Makes the agenda of an event: its programme with every time resolved and every name in place, ready to show. What is private
 * (the address to join at) stays out. `series` gives what an event inherits: the title of the whole and the rule by which
 * registration closes.
 */
export function buildAgenda(event: Event, series?: Series, options?: ResolveOptions): Agenda {
  const times = resolveTimes(event, options);
  const registration = registrationOf(event, series);
  return {
    id: event.id,
    title: event.title,
    ...pick(event, ["subtitle", "theme", "number", "description"]),
    ...(series && {
      series: {
        id: series.id,
        title: series.title,
        ...(series.events.length > 0 && { eventCount: series.events.length }),
      },
    }),
    status: event.status,
    ...pick(event, ["date", "endDate"]),
    timeZone: event.timeZone,
    ...timeFields("start", times.start, times.days[0] ?? firstDay(event)),
    ...timeFields("end", times.end, times.days.at(-1) ?? firstDay(event)),
    language: event.language,
    ...pick(event, ["attendance"]),
    ...(event.venue && { venue: { name: event.venue.name, ...pick(event.venue, ["address"]) } }),
    ...(registration && { registration }),
    moderators: event.moderators.map(agendaParticipant),
    ...(event.materials.length > 0 && { materials: event.materials }),
    sessions: times.sessions.map(agendaSession),
  };
}

function agendaSession(resolved: ResolvedItem<Session>): AgendaSession {
  return { ...agendaItem(resolved), ...pick(resolved.item, ["day", "room", "track"]) };
}

function agendaItem({ item, day, start, end, contributions }: ResolvedItem<Contribution>): AgendaSession {
  return {
    id: item.id,
    kind: item.kind,
    title: item.title,
    ...timeFields("start", start, day),
    ...timeFields("end", end, day),
    ...(start && { startIs: start.is }),
    ...(end && { endIs: end.is }),
    ...pick(item, ["duration", "optional", "cancelled", "project", "description", "language"]),
    ...(item.materials.length > 0 && { materials: item.materials }),
    participants: item.participants.map(agendaParticipant),
    contributions: contributions.map(agendaItem),
  };
}

function agendaParticipant({ id, ...participant }: Participant): AgendaParticipant {
  return participant.kind === "person" ? { ...participant, personId: id } : participant;
}

type TimeFields<Field extends "start" | "end"> = { readonly [Key in Field | `${Field}Time`]?: string };

function timeFields(field: "start", time: ResolvedTime | undefined, day: ProgrammeDay): TimeFields<"start">;
function timeFields(field: "end", time: ResolvedTime | undefined, day: ProgrammeDay): TimeFields<"end">;
function timeFields(
  field: "start" | "end",
  time: ResolvedTime | undefined,
  day: ProgrammeDay,
): TimeFields<"start" | "end"> {
  if (time === undefined) return {};
  const wall = { [`${field}Time`]: localAt(time.instant, day.zone).time };
  return day.date === undefined ? wall : { [field]: formatInstant(time.instant, day.zone), ...wall };
}

function registrationOf(event: Event, series: Series | undefined): Registration | undefined {
  const closes = registrationDeadline(event, series);
  return closes === undefined ? event.registration : { ...event.registration, closes };
}

/** The named fields that are there; absent ones stay absent. */
function pick<Value extends object, Key extends keyof Value>(
  value: Value,
  keys: readonly Key[],
): Partial<Pick<Value, Key>> {
  const picked: Partial<Pick<Value, Key>> = {};
  for (const key of keys) if (value[key] !== undefined) picked[key] = value[key];
  return picked;
}
