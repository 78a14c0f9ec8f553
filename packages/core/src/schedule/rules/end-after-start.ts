import type { Event } from "../../event/event.ts";
import { defineProblem, type Problem } from "../../problem.ts";
import type { ResolvedItem, ResolvedTimes } from "../resolved-times.ts";
import { defineRule, everyItem } from "../schedule-rule.ts";

const endsBeforeStart = defineProblem({
  code: "schedule/ends-before-start",
  severity: "error",
  message: {
    de: "„{title}“ endet um {end} Uhr und damit vor dem Beginn um {start} Uhr.",
    en: "“{title}” ends at {end}, before it starts at {start}.",
  },
  help: {
    de: "Vertauschen Sie die Zeiten oder berichtigen Sie eine von beiden.",
    en: "Swap the times or correct one of them.",
  },
});

const zeroLength = defineProblem({
  code: "schedule/zero-length",
  severity: "warning",
  message: {
    de: "„{title}“ endet, sobald es beginnt, dauert also gar nicht.",
    en: "“{title}” ends as soon as it starts, so it takes no time.",
  },
  help: {
    de: "Berichtigen Sie das Ende. Eine Zeile, die das Programm beschließt, braucht keines.",
    en: "Correct the end. A line that closes the programme needs none.",
  },
});

const eventEndsBeforeStart = defineProblem({
  code: "schedule/event-ends-before-start",
  severity: "error",
  message: {
    de: "Die Veranstaltung endet um {end} Uhr und damit nicht nach ihrem Beginn um {start} Uhr.",
    en: "The event ends at {end}, which is not after its start at {start}.",
  },
  help: {
    de: "Berichtigen Sie eine der beiden Zeiten, oder nennen Sie den letzten Tag, wenn sie mehrere dauert.",
    en: "Correct one of the two times, or state the last day if it lasts several.",
  },
});

/** What ends, ends after it began; only an end line takes no time. */
export const endAfterStart = defineRule({
  code: "schedule/end-after-start",
  about: {
    de: "Was endet, endet nach seinem Beginn; nur die Schlusszeile dauert nicht.",
    en: "What ends, ends after it began; only an end line takes no time.",
  },
  check: ({ event, times }) => [
    ...eventInOrder(event, times),
    ...everyItem(times.sessions).flatMap(itemInOrder),
  ],
});

function eventInOrder({ start = "", end = "" }: Event, times: ResolvedTimes): readonly Problem[] {
  const isStated = times.start?.is === "stated" && times.end?.is === "stated";
  if (!isStated || times.start.instant < times.end.instant) return [];
  return [eventEndsBeforeStart.create({ start, end }, { path: ["end"] })];
}

function itemInOrder({ item, path, start, end }: ResolvedItem): readonly Problem[] {
  const isKnown = start !== undefined && end !== undefined && (item.end ?? item.duration) !== undefined;
  if (!isKnown || item.kind === "end" || item.cancelled || start.instant < end.instant) return [];
  const params = { title: item.title, start: item.start ?? "", end: item.end ?? "" };
  if (start.instant > end.instant) return [endsBeforeStart.create(params, { path: [...path, "end"] })];
  const field = item.end === undefined ? "duration" : "end";
  return [zeroLength.create({ title: item.title }, { path: [...path, field] })];
}
