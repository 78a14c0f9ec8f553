import { z } from "zod";
import { defineProblem, type Problem } from "../../problem.ts";
import { laneOf } from "../lane.ts";
import type { ResolvedItem } from "../resolved-times.ts";
import { defineAdjustableRule } from "../schedule-rule.ts";

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

/** What ends at a stated time is followed by something, or by the end of the day. Overlaps are another rule's concern. */
export const gaps = defineAdjustableRule({
  code: "schedule/gaps",
  about: { de: "Nach einem genannten Ende geht es weiter.", en: "After a stated end the programme goes on." },
  parameters: z.strictObject({ minutes: z.int().nonnegative().default(15) }),
  check: ({ times }, { minutes: allowed }) => {
    const before = new Map<string, ResolvedItem>();
    const inOrder = times.sessions.filter(
      ({ start, item }) => start !== undefined && !item.cancelled && !item.optional,
    );
    inOrder.sort((a, b) => (a.start?.instant ?? 0) - (b.start?.instant ?? 0));
    return inOrder.flatMap((session): readonly Problem[] => {
      const lane = JSON.stringify([session.day.placedOn, laneOf(session.item)]);
      const previous = before.get(lane);
      const lasts = (previous?.end?.instant ?? 0) > (session.end?.instant ?? session.start?.instant ?? 0);
      if (!lasts) before.set(lane, session);
      if (previous?.end?.is !== "stated" || session.start === undefined || previous.item.kind === "end")
        return [];
      const minutes = Math.round((session.start.instant - previous.end.instant) / 60_000);
      if (minutes <= allowed) return [];
      return [
        gap.create(
          { before: previous.item.title, title: session.item.title, minutes },
          { path: [...previous.path, "end"] },
        ),
      ];
    });
  },
});
