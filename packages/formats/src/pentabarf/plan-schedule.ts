import {
  type Agenda,
  type AgendaParticipant,
  type AgendaSession,
  addDays,
  endsAfterMidnight,
  formatInstant,
  instantsOfLocal,
  type Language,
  LocalDate,
  languageFor,
  localAt,
  minutesOfTime,
  parseInstant,
  placeSessions,
  type Role,
} from "@programmheft/core";
import { detailsText } from "../exchange/details-text.ts";
import { stableHash, stableUuid } from "../exchange/stable-hash.ts";
import { agendaWords } from "../words/agenda-words.ts";
import type { ScheduleOptions } from "./schedule-options.ts";
import type { PlannedDay, PlannedEntry, PlannedPerson, PlannedRoom, SchedulePlan } from "./schedule-plan.ts";

/** Where no date is known, days stand at the beginning of the time that programs count; readers take that for no date. */
const standIn = "1970-01-01";
const minute = 60_000;
const programmeRoom = { de: "Programm", en: "Programme" } as const;
const marks = {
  de: { cancelled: "Abgesagt", optional: "optional" },
  en: { cancelled: "Cancelled", optional: "optional" },
} as const;

/** Lays the sessions of an agenda out by day and room, each with ids that stay the same as long as its own id does. */
export function planSchedule(agenda: Agenda, options: ScheduleOptions): SchedulePlan {
  const language = options.language ?? languageFor(agenda.language);
  const columns = columnsOf(agenda);
  const nights = nightsBefore(agenda.sessions);
  const slugs = uniqueSlugs(agenda.sessions);
  const acronym = agenda.id.replace(/-/gu, "_").padEnd(4, "_");
  const numbers = uniqueNumbers(slugs.map((slug) => `${agenda.id}/${slug}`));
  const entries = agenda.sessions.map((session, index): PlannedEntry => {
    const column = columns.get(session.day) ?? standIn;
    const slug = slugs[index] ?? session.id;
    return {
      ...timesOf(session, addDays(column, nights.get(session) ?? 0), agenda),
      session,
      path: ["sessions", index],
      id: numbers[index] ?? 1,
      guid: stableUuid(`${agenda.id}/${slug}`),
      slug,
      slugWithAcronym: `${acronym}-${slug}`,
      title: markTitle(session, language, session.cancelled === true),
      unmarkedTitle: markTitle(session, language, false),
      ...roomOf(session, agenda, language),
      language: session.language ?? agenda.language,
      details: detailsText(session, language),
      people: peopleOf(session),
      materials: (session.materials ?? []).filter(({ url }) => url !== undefined),
      ...(options.url !== undefined && { url: `${options.url}#${session.id}` }),
    };
  });
  const days = daysOf(agenda, columns, entries);
  const start = agenda.start ?? dayOrTime(agenda.date ?? days[0]?.date, agenda.startTime, agenda.timeZone);
  const lastDay = agenda.endDate ?? agenda.date ?? days.at(-1)?.date;
  const end =
    agenda.end ??
    dayOrTime(
      endsAtNight(agenda, days) ? addDays(lastDay ?? standIn, 1) : lastDay,
      agenda.endTime,
      agenda.timeZone,
    );
  const isOff = agenda.status === "cancelled";
  return {
    acronym,
    title: isOff ? `${marks[language].cancelled}: ${agenda.title}` : agenda.title,
    ...(agenda.description !== undefined && { description: agenda.description }),
    ...(options.url !== undefined && { url: options.url }),
    start,
    end,
    startInstant: start.includes("T") ? start : dayOrTime(start, "00:00", agenda.timeZone),
    endInstant: end.includes("T") ? end : dayOrTime(end, "23:59", agenda.timeZone),
    timeZone: agenda.timeZone,
    tracks: [...new Set(agenda.sessions.flatMap(({ track }) => (track === undefined ? [] : [track])))],
    days,
  };
}

/** Whether an event of one day without a date is announced to end after midnight. */
function endsAtNight({ startTime, endTime }: Agenda, { length }: readonly PlannedDay[]): boolean {
  return (
    length === 1 && startTime !== undefined && endTime !== undefined && endsAfterMidnight(startTime, endTime)
  );
}

/** A time on a day without a date, or the day alone. */
function dayOrTime(date: LocalDate = standIn, time: string | undefined, zone: string): string {
  return time === undefined ? date : formatInstant(wallInstant(date, time, zone), zone);
}

/** The date of each day of the programme; of days without one, a stand-in. */
function columnsOf(agenda: Agenda): ReadonlyMap<string | undefined, LocalDate> {
  const columns = new Map<string | undefined, LocalDate>();
  for (const { day } of agenda.sessions) {
    if (columns.has(day)) continue;
    const date = day === undefined ? agenda.date : LocalDate.safeParse(day).data;
    columns.set(day, date ?? addDays(standIn, columns.size));
  }
  if (columns.size === 0) columns.set(undefined, agenda.date ?? standIn);
  return columns;
}

/** How many midnights lie between the day of a session without a date and its start: in the small hours of a night, one. */
function nightsBefore(sessions: readonly AgendaSession[]): ReadonlyMap<AgendaSession, number> {
  const undated = new Map<string | undefined, AgendaSession[]>();
  for (const session of sessions)
    if (session.start === undefined) undated.set(session.day, [...(undated.get(session.day) ?? []), session]);
  return new Map(
    [...undated.values()].flatMap((ofDay) =>
      placeSessions(ofDay).map(
        ({ session, start }) => [session, Math.floor(start / (1_440 * minute))] as const,
      ),
    ),
  );
}

type EntryTimes = Pick<PlannedEntry, "start" | "clock" | "end" | "minutes">;

function timesOf(session: AgendaSession, column: LocalDate, { timeZone }: Agenda): EntryTimes {
  const start =
    session.start === undefined
      ? wallInstant(column, session.startTime ?? session.endTime ?? "00:00", timeZone)
      : parseInstant(session.start);
  const minutes = lengthOf(session, start);
  return {
    start: session.start ?? formatInstant(start, timeZone),
    clock: localAt(start, timeZone).time,
    end: formatInstant(start + minutes * minute, timeZone),
    minutes,
  };
}

function lengthOf({ end, startTime, endTime, start: dated }: AgendaSession, start: number): number {
  if (dated !== undefined && end !== undefined)
    return Math.max(0, Math.round((parseInstant(end) - start) / minute));
  if (startTime === undefined || endTime === undefined) return 0;
  const minutes = minutesOfTime(endTime) - minutesOfTime(startTime);
  if (minutes >= 0) return minutes;
  return endsAfterMidnight(startTime, endTime) ? minutes + 1_440 : 0;
}

function wallInstant(date: LocalDate, time: string, zone: string): number {
  const instants = instantsOfLocal(date, time, zone);
  return instants.occurs === "once" ? instants.instant : instants.later;
}

function markTitle({ title, optional }: AgendaSession, language: Language, saysCancelled: boolean): string {
  const words = marks[language];
  return `${saysCancelled ? `${words.cancelled}: ` : ""}${title}${optional ? ` (${words.optional})` : ""}`;
}

function roomOf(
  session: AgendaSession,
  agenda: Agenda,
  language: Language,
): Pick<PlannedEntry, "room" | "roomGuid"> {
  const usual =
    agenda.attendance === "online"
      ? agendaWords[language].attendance.online
      : (agenda.venue?.name ?? programmeRoom[language]);
  const room = session.room ?? usual;
  return { room, roomGuid: stableUuid(`${agenda.id}/room/${room}`) };
}

/** The people of a session, and those of its parts behind them. */
function peopleOf(session: AgendaSession): readonly PlannedPerson[] {
  const own = session.participants.map(personOf);
  const known = new Set(own.map(({ guid }) => guid));
  const others = session.contributions.flatMap(peopleOf).filter(({ guid }) => {
    const isNew = !known.has(guid);
    known.add(guid);
    return isNew;
  });
  return [...own, ...others];
}

function personOf({ name, personId, role }: AgendaParticipant): { readonly role: Role } & PlannedPerson {
  const key = `person/${personId ?? name}`;
  return { id: numberOf(key), guid: stableUuid(key), name, role };
}

function daysOf(
  agenda: Agenda,
  columns: ReadonlyMap<string | undefined, LocalDate>,
  entries: readonly PlannedEntry[],
): readonly PlannedDay[] {
  const dates = [...new Set(columns.values())].sort();
  return dates.map((date, index) => {
    const ofDay = entries.filter(({ session }) => columns.get(session.day) === date);
    const bounds = [
      ...ofDay.flatMap(({ start, end }) => [start, end]),
      ...(index === 0 && agenda.start !== undefined ? [agenda.start] : []),
      ...(index === dates.length - 1 && agenda.end !== undefined ? [agenda.end] : []),
    ].map(parseInstant);
    const midnight = wallInstant(date, "00:00", agenda.timeZone);
    const first = bounds.length === 0 ? midnight : Math.min(...bounds);
    const last = bounds.length === 0 ? wallInstant(date, "23:59", agenda.timeZone) : Math.max(...bounds);
    return {
      index: index + 1,
      date,
      start: formatInstant(first, agenda.timeZone),
      end: formatInstant(last, agenda.timeZone),
      rooms: roomsOf(ofDay),
    };
  });
}

function roomsOf(entries: readonly PlannedEntry[]): readonly PlannedRoom[] {
  const rooms = new Map<string, PlannedEntry[]>();
  for (const entry of entries) {
    const known = rooms.get(entry.room);
    if (known === undefined) rooms.set(entry.room, [entry]);
    else known.push(entry);
  }
  const instant = ({ start }: PlannedEntry) => parseInstant(start);
  return [...rooms].map(([name, ofRoom]) => ({
    name,
    guid: ofRoom[0]?.roomGuid ?? "",
    entries: ofRoom.sort((a, b) => instant(a) - instant(b)),
  }));
}

/** Ids of sessions, each once: the second "pause" becomes `pause-2`. */
function uniqueSlugs(sessions: readonly AgendaSession[]): readonly string[] {
  const used = new Set<string>();
  const own = new Set(sessions.map(({ id }) => id));
  return sessions.map(({ id }) => {
    let slug = id;
    for (let count = 2; used.has(slug) || (slug !== id && own.has(slug)); count += 1) slug = `${id}-${count}`;
    used.add(slug);
    return slug;
  });
}

/** Positive numbers that follow from keys. Two keys of one number are rare; then the later key in the alphabet takes the next. */
function uniqueNumbers(keys: readonly string[]): readonly number[] {
  const taken = new Set<number>();
  const numbers = new Map<string, number>();
  for (const key of [...keys].sort()) {
    let number = numberOf(key);
    while (taken.has(number)) number = (number % 0x7fffffff) + 1;
    taken.add(number);
    numbers.set(key, number);
  }
  return keys.map((key) => numbers.get(key) ?? 1);
}

function numberOf(key: string): number {
  return ((stableHash(key)[0] ?? 0) % 0x7fffffff) + 1;
}
