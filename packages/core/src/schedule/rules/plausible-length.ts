import { defineProblem } from "../../problem.ts";
import type { Session } from "../../session/session.ts";
import { ruleParameters, wholeNumber } from "../rule-parameters.ts";
import { defineAdjustableRule } from "../schedule-rule.ts";

const veryLong = defineProblem({
  code: "schedule/very-long",
  severity: "hint",
  message: {
    de: "„{title}“ dauerte {minutes} Minuten, weil der nächste Programmpunkt erst um {next} Uhr beginnt.",
    en: "“{title}” would last {minutes} minutes, because the next item starts only at {next}.",
  },
  help: {
    de: "Prüfen Sie beide Uhrzeiten, oder nennen Sie das Ende: „10:00 – 11:00“.",
    en: "Check both times, or state the end: “10:00 – 11:00”.",
  },
});

const veryShort = defineProblem({
  code: "schedule/very-short",
  severity: "hint",
  message: {
    de: "Für „{title}“ bleiben nur {minutes} Minuten.",
    en: "“{title}” is left with only {minutes} minutes.",
  },
  help: {
    de: "Prüfen Sie die Uhrzeit und die des nächsten Programmpunkts.",
    en: "Check its time and that of the next item.",
  },
});

/** Lengths that only follow from other times are such as people plan them: a slip of the pen shows here first. */
export const plausibleLength = defineAdjustableRule({
  code: "schedule/plausible-length",
  about: {
    de: "Erschlossene Dauern sind weder sehr kurz noch sehr lang.",
    en: "Inferred lengths are neither very short nor very long.",
  },
  parameters: ruleParameters({ shortest: wholeNumber(3, 0), longest: wholeNumber(240, 1) }),
  check: ({ times }, { shortest, longest }) => {
    const starts = new Map(
      times.sessions.flatMap(({ item, start }) => (start && item.start ? [[start.instant, item.start]] : [])),
    );
    return times.sessions.flatMap(({ item, path, start, end }) => {
      if (start?.is !== "stated" || end?.is !== "inferred" || !isDoubtful(item)) return [];
      const minutes = Math.round((end.instant - start.instant) / 60_000);
      if (minutes < shortest)
        return [veryShort.create({ title: item.title, minutes }, { path: [...path, "start"] })];
      const next = starts.get(end.instant);
      if (minutes <= longest || next === undefined) return [];
      return [veryLong.create({ title: item.title, minutes, next }, { path: [...path, "start"] })];
    });
  },
});

/** Whether an inferred length says something: an end line has none, a check-in stays open, and a stated length is no inference. */
function isDoubtful({ kind, duration, cancelled }: Session): boolean {
  return kind !== "end" && kind !== "check-in" && duration === undefined && !cancelled;
}
