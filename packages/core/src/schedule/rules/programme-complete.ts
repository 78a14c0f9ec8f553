import { defineProblem, type Problem } from "../../problem.ts";
import { localAt } from "../../time/local-date-time.ts";
import { laneOf } from "../lane.ts";
import { defineRule } from "../schedule-rule.ts";
import { sessionsOfDay } from "../sessions-of-day.ts";

const noDate = defineProblem({
  code: "schedule/date-missing",
  severity: "warning",
  message: { de: "Die Veranstaltung hat kein Datum.", en: "The event has no date." },
  help: {
    de: "Ergänzen Sie im Kopf der Datei eine Zeile wie „Datum: 2020-11-24“.",
    en: "Add a line such as “Date: 2020-11-24” to the head of the file.",
  },
});

const noSessions = defineProblem({
  code: "schedule/programme-missing",
  severity: "warning",
  message: {
    de: "Die Veranstaltung hat noch keine Programmpunkte.",
    en: "The event has no programme items yet.",
  },
  help: {
    de: "Schreiben Sie unter „## Programm“ je Punkt eine Zeile, zum Beispiel „- 10:00 Begrüßung“.",
    en: "Write one line for each item under “## Programme”, for example “- 10:00 Welcome”.",
  },
});

const noEnd = defineProblem({
  code: "schedule/end-missing",
  severity: "hint",
  message: {
    de: "Wann „{title}“ endet, steht nirgends; es ist der letzte Programmpunkt seines Tages.",
    en: "Nothing says when “{title}” ends; it is the last item of its day.",
  },
  help: {
    de: "Ergänzen Sie eine Zeile wie „- {time} Ende“ oder im Kopf der Datei „Ende: {time}“.",
    en: "Add a line such as “- {time} End”, or “End: {time}” to the head of the file.",
  },
});

const noModerator = defineProblem({
  code: "schedule/moderator-missing",
  severity: "hint",
  message: { de: "Niemand ist für die Moderation genannt.", en: "No moderator is named." },
  help: { de: "Nennen Sie sie unter „## Moderation“.", en: "Name one under “## Moderators”." },
});

/** How long an item may well last, for an example of its end. */
const usualLength = 30 * 60_000;

/** What readers of a programme look for is there: a date, items, an end of each day, and someone who leads through it. */
export const programmeComplete = defineRule({
  code: "schedule/programme-complete",
  about: {
    de: "Datum, Programmpunkte, ein Ende und eine Moderation sind genannt.",
    en: "A date, items, an end and a moderator are there.",
  },
  check: ({ event, times }) => {
    const problems: Problem[] = [];
    if (event.date === undefined) problems.push(noDate.create({}, { path: ["date"] }));
    if (event.sessions.length === 0) return [...problems, noSessions.create({}, { path: ["sessions"] })];
    for (const day of times.days) {
      const last = sessionsOfDay(times, day)
        .filter(({ start, item }) => start !== undefined && !item.cancelled)
        .reduce<(typeof times.sessions)[number] | undefined>(
          (a, b) => (a?.start && b.start && a.start.instant > b.start.instant ? a : b),
          undefined,
        );
      if (last?.start === undefined || last.end !== undefined) continue;
      const { time } = localAt(last.start.instant + usualLength, day.zone);
      problems.push(noEnd.create({ title: last.item.title, time }, { path: last.path }));
    }
    // Nobody leads through a programme of which everyone sees another part.
    const hasRooms = new Set(event.sessions.flatMap((session) => laneOf(session) ?? [])).size > 1;
    const led =
      hasRooms ||
      event.moderators.length > 0 ||
      event.sessions.some((session) => session.participants.some(({ role }) => role === "moderator"));
    if (!led) problems.push(noModerator.create({}, { path: ["moderators"] }));
    return problems;
  },
});
