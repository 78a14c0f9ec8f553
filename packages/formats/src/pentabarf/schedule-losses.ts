import {
  type Agenda,
  type AgendaParticipant,
  LocalDate,
  localAt,
  type Material,
  type ProblemPath,
  parseInstant,
  type Role,
} from "@programmheft/core";
import { type Loss, type LossFate, lossOf } from "../exchange/loss.ts";
import type { LossField } from "../exchange/loss-fields.ts";
import { markedTitle } from "../exchange/marked-title.ts";
import { mostFrequent } from "../exchange/most-frequent.ts";
import { type PersonIds, personIds } from "../exchange/person-ids.ts";
import { timesOfItem } from "../exchange/place-item.ts";
import { listedDate, programmeDates } from "../exchange/programme-dates.ts";
import { strictUri } from "../exchange/strict-uri.ts";
import { hasHtml } from "../source/readable-html.ts";
import { isStandIn, scheduleDays } from "./schedule-days.ts";
import type { PlannedEntry, SchedulePlan } from "./schedule-plan.ts";

/** What the form of a schedule can express that another cannot. */
export interface ScheduleDialect {
  readonly hasDescription: boolean;
  readonly marksCancelled: boolean;
  /** The longest length in minutes. */
  readonly mostMinutes: number;
  readonly keepsRole: (role: Role) => boolean;
  readonly keepsKind: (entry: PlannedEntry) => boolean;
  readonly writtenLanguage: (language: string) => string;
  readonly keepsTimeZone: (zone: string) => boolean;
  readonly keepsMaterialOrder: (materials: readonly Material[]) => boolean;
  /** Whether start and end of the whole are always written with times. */
  readonly needsBothEnds: boolean;
  /** Whether an entry is written without anything but its title, times and room. */
  readonly isBare: (entry: PlannedEntry) => boolean;
}

type Tell = (field: LossField, fate: LossFate, path: ProblemPath, item: string) => void;

/** Everything of an agenda that a schedule cannot express in one of its forms. */
export function scheduleLosses(
  agenda: Agenda,
  plan: SchedulePlan,
  dialect: ScheduleDialect,
): readonly Loss[] {
  const losses: Loss[] = [];
  const tell: Tell = (field, fate, path, item) => losses.push(lossOf(field, fate, path, item));
  const entries = plan.days.flatMap(({ rooms }) => rooms.flatMap((room) => room.entries));
  const language = mostFrequent(
    entries.map((entry) => (dialect.isBare(entry) ? undefined : dialect.writtenLanguage(entry.language))),
  );
  const read = daysRead(plan, dialect);
  const isLanguageKept = language === agenda.language;
  tellEvent(agenda, plan, dialect, read, isLanguageKept, tell);
  const ids = personIds();
  for (const entry of [...entries].sort((a, b) => Number(a.path[1]) - Number(b.path[1]))) {
    tellTimes(entry, agenda, dialect, tell);
    tellDay(entry, read, plan.days.length > 1, tell);
    tellItem(entry, dialect, isLanguageKept, language, tell);
  }
  for (const entry of entries) tellPeople(entry, dialect, ids, tell);
  return losses;
}

function tellEvent(
  agenda: Agenda,
  plan: SchedulePlan,
  dialect: ScheduleDialect,
  read: DaysRead,
  isLanguageKept: boolean,
  tell: Tell,
): void {
  const root = (field: LossField, fate: LossFate, isLost: boolean) => {
    if (isLost) tell(field, fate, [], agenda.title);
  };
  root("title", "changed", markedTitle(plan.title).title !== agenda.title);
  root("subtitle", "dropped", agenda.subtitle !== undefined);
  root("theme", "dropped", agenda.theme !== undefined);
  root("number", "dropped", agenda.number !== undefined);
  root("description", "dropped", agenda.description !== undefined && !dialect.hasDescription);
  root("description", "changed", dialect.hasDescription && hasHtml(agenda.description ?? ""));
  root("series", "dropped", agenda.series !== undefined);
  root("status", agenda.status === "cancelled" ? "text" : "dropped", agenda.status !== "scheduled");
  root("status", "changed", agenda.status === "scheduled" && markedTitle(plan.title).cancelled === true);
  root("date", "changed", !keepsDates(agenda, read));
  root("timeZone", "text", !dialect.keepsTimeZone(agenda.timeZone));
  root("start", "changed", !keepsSpan(agenda, plan, dialect, "startTime"));
  root("end", "changed", !keepsSpan(agenda, plan, dialect, "endTime"));
  root("language", "dropped", !isLanguageKept);
  root("attendance", "dropped", agenda.attendance !== undefined);
  root("venue", "dropped", agenda.venue !== undefined);
  root("registration", "dropped", agenda.registration !== undefined);
  root("moderators", "dropped", agenda.moderators.length > 0);
  root(
    "sessions",
    "changed",
    read.entries.some(({ path }, index) => path[1] !== index),
  );
  root("materials", "dropped", (agenda.materials ?? []).length > 0);
}

/** What a reader makes of the days of a schedule. */
interface DaysRead {
  readonly date?: LocalDate;
  readonly endDate?: LocalDate;
  /** The day of each entry; of entries without a date, `undefined`. */
  readonly dayOf: ReadonlyMap<PlannedEntry, LocalDate | undefined>;
  readonly isOneDay: boolean;
  /** The entries in the order of time in which they are read. */
  readonly entries: readonly PlannedEntry[];
}

function daysRead(plan: SchedulePlan, { needsBothEnds }: ScheduleDialect): DaysRead {
  const [start, end] = needsBothEnds ? [plan.startInstant, plan.endInstant] : [plan.start, plan.end];
  const dayOf = new Map<PlannedEntry, LocalDate | undefined>();
  for (const column of plan.days)
    for (const entry of column.rooms.flatMap(({ entries }) => entries)) {
      const shown = localAt(parseInstant(entry.start), plan.timeZone).date;
      dayOf.set(entry, isStandIn(column.date) ? undefined : listedDate(column.date, shown));
    }
  const listed = [...dayOf.values()].flatMap((day) => day ?? []);
  const { date, endDate } = programmeDates(scheduleDays(start, end), listed);
  const key = (entry: PlannedEntry) => dayOf.get(entry) ?? "~";
  const entries = [...dayOf.keys()].sort((a, b) => {
    if (key(a) !== key(b)) return key(a) < key(b) ? -1 : 1;
    return parseInstant(a.start) - parseInstant(b.start);
  });
  return {
    ...(date !== undefined && { date }),
    ...(endDate !== undefined && { endDate }),
    dayOf,
    isOneDay: endDate === undefined && [...dayOf.values()].every((day) => day === date),
    entries,
  };
}

/** Whether a reader finds the same dates. Words in the place of dates among dates get dates that they do not have. */
function keepsDates({ date, endDate, sessions }: Agenda, read: DaysRead): boolean {
  const isUndated = sessions.some(({ day }) => day !== undefined && !LocalDate.safeParse(day).success);
  return !(isUndated && read.date !== undefined) && read.date === date && read.endDate === endDate;
}

/** The announced span is read where it is known, lies on the first and last day, and does not look like the midnights around them. */
function keepsSpan(
  agenda: Agenda,
  plan: SchedulePlan,
  dialect: ScheduleDialect,
  field: "startTime" | "endTime",
): boolean {
  const { start, end, startTime, endTime, sessions } = agenda;
  const isHalf = (startTime === undefined) !== (endTime === undefined);
  if (isHalf && dialect.needsBothEnds) return agenda[field] !== undefined && startTime !== undefined;
  // A day whose midnight the clocks skip begins at another time.
  if (dialect.needsBothEnds && startTime === undefined && !plan.startInstant.includes("T00:00")) return false;
  // Where one is not known, both are read from the sessions.
  if (agenda[field] === undefined || startTime === undefined) return sessions.length === 0;
  const days = [...new Set(sessions.map(({ day }) => LocalDate.safeParse(day).data ?? agenda.date ?? ""))];
  if (days.some((day, index) => day < (days[index - 1] ?? day))) return false;
  if (start !== undefined && start.slice(0, 10) !== (agenda.date ?? plan.days[0]?.date)) return false;
  // What ends before it begins is read as ending on the next day.
  if (start !== undefined && end !== undefined && parseInstant(end) <= parseInstant(start)) return false;
  const last = agenda.endDate ?? plan.days.at(-1)?.date;
  const isNight = agenda.endDate === undefined && last === plan.days[0]?.date && (endTime ?? "") <= startTime;
  if (end !== undefined && end.slice(0, 10) !== last && !isNight) return false;
  return [startTime, endTime ?? "00:00"].some((time) => time !== "00:00" && time !== "23:59");
}

function tellTimes(entry: PlannedEntry, agenda: Agenda, dialect: ScheduleDialect, tell: Tell): void {
  const { session, path, minutes } = entry;
  const { startTime, endTime, startIs, endIs, kind, duration } = session;
  if (startTime === undefined) tell("start", "changed", path, session.title);
  const isTooLong = minutes > dialect.mostMinutes;
  const written = Math.min(minutes, dialect.mostMinutes);
  const instant = parseInstant(entry.start);
  const item = {
    title: "",
    kind,
    minutes: written === 0 ? undefined : written,
    participants: [],
    materials: [],
  };
  const read = timesOfItem(
    session.start === undefined
      ? { item, time: entry.clock }
      : { item, instant, ...localAt(instant, agenda.timeZone) },
    agenda.timeZone,
  );
  const readsEnd = read.end !== undefined ? "stated" : "inferred";
  const isEndLine = kind === "end" && dialect.keepsKind(entry) && written === 0 && endTime === startTime;
  if (isTooLong) tell("end", "changed", path, session.title);
  else if (written === 0 && !isEndLine) tell("end", "dropped", path, session.title);
  else if (endTime === undefined || startTime === undefined) tell("end", "changed", path, session.title);
  if (startIs === "inferred" || (endIs !== undefined && endIs !== readsEnd))
    tell("origin", "dropped", path, session.title);
  if (read.duration !== duration)
    tell("duration", duration === undefined ? "changed" : "dropped", path, session.title);
}

/** A day is read where there are several; of days without dates, only their number. */
function tellDay(entry: PlannedEntry, read: DaysRead, isSeveralDays: boolean, tell: Tell): void {
  const { session, path } = entry;
  const { day } = session;
  const dated = read.dayOf.get(entry);
  const isNumbered = dated === undefined && isSeveralDays;
  if (isNumbered || day !== (read.isOneDay ? undefined : dated)) tell("day", "changed", path, session.title);
}

function tellItem(
  entry: PlannedEntry,
  dialect: ScheduleDialect,
  isLanguageKept: boolean,
  common: string | undefined,
  tell: Tell,
): void {
  const { session, path } = entry;
  const isBare = dialect.isBare(entry);
  const item = (field: LossField, fate: LossFate, isLost: boolean) => {
    if (isLost) tell(field, fate, path, session.title);
  };
  item("id", "changed", entry.slug !== session.id || isBare);
  const read = markedTitle(entry.title);
  item("title", "changed", read.title !== session.title);
  item("optional", "changed", read.optional !== session.optional);
  item("cancelled", "changed", read.cancelled !== session.cancelled && !dialect.marksCancelled);
  item("kind", "changed", !dialect.keepsKind(entry));
  item("optional", "text", session.optional === true);
  item("cancelled", "text", session.cancelled === true && !dialect.marksCancelled);
  item("room", "changed", session.room === undefined);
  item("project", "text", session.project !== undefined);
  item("description", "changed", entry.details !== "" || hasHtml(session.description ?? ""));
  item(
    "language",
    "changed",
    isBare
      ? !isLanguageKept
      : dialect.writtenLanguage(entry.language) !== entry.language || session.language === common,
  );
  item("contributions", "text", session.contributions.length > 0);
  item("participants", "changed", entry.people.length > session.participants.length);
  const materials = session.materials ?? [];
  item(
    "materials",
    "text",
    materials.some(({ url }) => url === undefined),
  );
  item(
    "materials",
    "changed",
    entry.materials.some(({ url = "" }) => strictUri(url) !== url) ||
      !dialect.keepsMaterialOrder(entry.materials),
  );
}

function tellPeople(entry: PlannedEntry, dialect: ScheduleDialect, ids: PersonIds, tell: Tell): void {
  const read = entry.people.map(({ name, guid }) => ids(name, guid));
  entry.session.participants.forEach((person, index) => {
    const path = [...entry.path, "participants", index];
    for (const [field, fate] of personLosses(person, dialect)) tell(field, fate, path, person.name);
    if (person.kind === "person" && person.personId !== read[index]) tell("id", "changed", path, person.name);
  });
}

function personLosses(
  person: AgendaParticipant,
  dialect: ScheduleDialect,
): readonly (readonly [LossField, LossFate])[] {
  return [
    ...(person.kind === "person" ? [] : ([["participantKind", "dropped"]] as const)),
    ...(dialect.keepsRole(person.role) ? [] : ([["role", "text"]] as const)),
    ...(person.affiliation === undefined ? [] : ([["affiliation", "text"]] as const)),
    ...(person.position === undefined ? [] : ([["position", "text"]] as const)),
    ...(person.project === undefined ? [] : ([["project", "text"]] as const)),
    ...(person.tentative === undefined ? [] : ([["tentative", "text"]] as const)),
  ];
}
