import { defineProblem, type Problem } from "../../problem.ts";
import type { ResolvedItem } from "../resolved-times.ts";
import { ruleParameters, wholeNumber } from "../rule-parameters.ts";
import { defineAdjustableRule } from "../schedule-rule.ts";
import { sessionsOfDay } from "../sessions-of-day.ts";

const gap = defineProblem({
  code: "schedule/gap",
  severity: "hint",
  message: {
    de: "Zwischen „{before}“ und „{title}“ liegen {minutes} Minuten, über die das Programm nichts sagt.",
    en: "Between “{before}” and “{title}” lie {minutes} minutes of which the programme says nothing.",
  },
  help: {
    de: "Ist es eine Pause, schreiben Sie sie als Programmpunkt. Sonst prüfen Sie das Ende von „{before}“.",
    en: "If it is a break, write it as an item. Else check the end of “{before}”.",
  },
});

/** What ends at a stated time is followed by something, in this room or another. Hours without anything need no word. */
export const gaps = defineAdjustableRule({
  code: "schedule/gaps",
  about: { de: "Nach einem genannten Ende geht es weiter.", en: "After a stated end the programme goes on." },
  parameters: ruleParameters({ minutes: wholeNumber(15, 0), longest: wholeNumber(120, 1) }),
  check: ({ times }, { minutes: allowed, longest }) =>
    times.days.flatMap((day): readonly Problem[] => {
      const inOrder = sessionsOfDay(times, day)
        .filter(({ start, item }) => start !== undefined && !item.cancelled && !item.optional)
        .sort((a, b) => (a.start?.instant ?? 0) - (b.start?.instant ?? 0));
      let last: ResolvedItem | undefined;
      return inOrder.flatMap((session): readonly Problem[] => {
        const before = last;
        if ((endOf(before) ?? Number.NEGATIVE_INFINITY) <= (endOf(session) ?? 0)) last = session;
        if (before?.end?.is !== "stated" || session.start === undefined) return [];
        const minutes = Math.round((session.start.instant - before.end.instant) / 60_000);
        if (minutes <= allowed || minutes > longest) return [];
        const params = { before: before.item.title, title: session.item.title, minutes };
        return [gap.create(params, { path: [...before.path, "end"] })];
      });
    }),
});

function endOf(session: ResolvedItem | undefined): number | undefined {
  return session?.end?.instant ?? session?.start?.instant;
}
