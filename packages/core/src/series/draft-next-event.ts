import type { Event } from "../event/event.ts";
import { uniqueIds } from "../id-from-text.ts";
import { type Language, languageFor } from "../localized-text.ts";
import type { Contribution } from "../session/contribution.ts";
import type { Session } from "../session/session.ts";
import type { SessionKind } from "../session/session-kind.ts";
import { addDays, daysBetween, isLocalDate } from "../time/calendar-days.ts";
import type { LocalDate } from "../time/local-date.ts";
import type { Series } from "./series.ts";

/** What stands where a title has yet to be found. */
const titleToFollow: Readonly<Record<Language, string>> = { de: "Titel folgt", en: "Title to follow" };

/** What is called the same every time. The titles of talks, panels and the like belong to one event. */
const everyTime: ReadonlySet<SessionKind> = new Set([
  "technical",
  "check-in",
  "welcome",
  "introduction",
  "break",
  "meal",
  "social",
  "summary",
  "end",
]);

/**
 * Drafts the next event of a series from the pattern of its latest: the same times, kinds of session, rooms, moderators and way to
 * attend. Titles stay where they recur in the series or belong to the frame (welcome, break, end); others are to follow. Nobody
 * is taken over but the moderators, no description, no material, and not the address to join at.
 *
 * @param title one line, as the schema of events has it
 */
export function draftNextEvent(
  series: Series,
  { date, title }: { readonly date: LocalDate; readonly title: string },
): Event {
  const [id = "x"] = uniqueIds(
    [title],
    series.events.map((event) => event.id),
  );
  const frame: Event = {
    id,
    seriesId: series.id,
    title,
    language: series.language,
    status: "draft",
    date,
    timeZone: series.timeZone,
    moderators: [],
    sessions: [],
    materials: [],
  };
  const pattern = latestEvent(series);
  if (pattern === undefined) return frame;
  const { number, language, timeZone, start, end, attendance, venue, onlineAccess, registration } = pattern;
  const { joinUrl: _private, ...access } = onlineAccess ?? {};
  const { closes: _byRule, ...register } = registration ?? {};
  const shift = pattern.date === undefined ? undefined : daysBetween(pattern.date, date);
  const isKept = keptTitles(series);
  return {
    ...frame,
    ...(number !== undefined && { number: number + 1 }),
    language,
    ...(pattern.endDate !== undefined && shift !== undefined && { endDate: addDays(pattern.endDate, shift) }),
    timeZone,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(attendance && { attendance }),
    ...(venue && { venue }),
    ...(Object.keys(access).length > 0 && { onlineAccess: access }),
    ...(Object.keys(register).length > 0 && { registration: register }),
    moderators: pattern.moderators,
    sessions: draftItems(pattern.sessions, { isKept, placeholder: titleToFollow[languageFor(language)] }).map(
      (session, index): Session => {
        const { day, room, track } = pattern.sessions[index] ?? {};
        return {
          ...session,
          ...(day !== undefined && { day: shift === undefined ? day : shiftedDay(day, shift) }),
          ...(room !== undefined && { room }),
          ...(track !== undefined && { track }),
        };
      },
    ),
  };
}

/** The last by date; where no date is known, the last in the order of the series. */
function latestEvent({ events }: Series): Event | undefined {
  return [...events].sort((a, b) => compare(a.date ?? "", b.date ?? "")).at(-1);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

interface ItemDrafting {
  readonly isKept: (item: Contribution) => boolean;
  readonly placeholder: string;
}

function draftItems(items: readonly Contribution[], drafting: ItemDrafting): Contribution[] {
  const titles = items.map((item) => (drafting.isKept(item) ? item.title : drafting.placeholder));
  const ids = uniqueIds(titles);
  return items.map(({ kind, start, end, duration, optional, contributions }, index) => ({
    id: ids[index] ?? "x",
    kind,
    title: titles[index] ?? drafting.placeholder,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(duration !== undefined && { duration }),
    ...(optional && { optional }),
    participants: [],
    contributions: draftItems(contributions, drafting),
    materials: [],
  }));
}

/** Titles that stand in more than one event of the series are its own words, whatever they name. */
function keptTitles({ events }: Series): (item: Contribution) => boolean {
  const counts = new Map<string, number>();
  for (const { sessions } of events)
    for (const title of new Set(titlesOf(sessions))) counts.set(title, (counts.get(title) ?? 0) + 1);
  return ({ kind, title }) => everyTime.has(kind) || (counts.get(title) ?? 0) > 1;
}

function titlesOf(items: readonly Contribution[]): readonly string[] {
  return items.flatMap(({ title, contributions }) => [title, ...titlesOf(contributions)]);
}

/** A day that is named by its date moves along; one that is named by words keeps them. */
function shiftedDay(day: string, days: number): string {
  return isLocalDate(day) ? addDays(day, days) : day;
}
