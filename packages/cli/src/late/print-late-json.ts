import { type Delay, describeChanges, diffEvents, type Event, type Language } from "@programmheft/core";
import { printJson } from "../terminal/print-json.ts";
import type { LateWays } from "./late-ways.ts";

/**
 * The ways to go on for machines: `{ "at", "behind", "day"?, "protect", "ways": [...], "impossible": [...] }`. A way has its number, kind, the
 * end of the day, the disturbance, the changes as values and in words, and the event as it would be.
 */
export function printLateJson(
  event: Event,
  { at, behind, day, protect = [] }: Delay,
  { possible, impossible }: LateWays,
): string {
  return printJson({
    at,
    behind,
    day,
    protect,
    ways: possible.map(({ number, kind, end, endsLater, disturbance, event: after }) => {
      const notes = (language: Language) => describeChanges(event, after, language).map(({ text }) => text);
      return {
        number,
        kind,
        end,
        endsLater,
        disturbance,
        notes: { de: notes("de"), en: notes("en") },
        changes: diffEvents(event, after),
        event: after,
      };
    }),
    impossible: impossible.map(({ kind, why }) => ({ kind, why })),
  });
}
