import type { Mend, SourcePlace } from "@programmheft/core";
import { placeAt } from "../../source/source-text.ts";
import { afternoonInferred } from "../text-problems.ts";
import type { InferredAfternoon } from "./inferred-afternoon.ts";
import type { PastedContext } from "./pasted-context.ts";

/**
 * Reports times without a.m. or p.m. that were read as ones of the afternoon. The mend states all of them, because the order
 * tells nothing any more once one is written "13:00".
 */
export function reportAfternoons(context: PastedContext): void {
  const found = context.afternoons.map((one) => statementOf(one, context));
  const isThere = found.every(({ shown, place }) => context.source.text.startsWith(shown, place.offset));
  const stated: Mend = {
    title: { de: "Alle Nachmittagszeiten ausschreiben", en: "State all times of the afternoon" },
    edits: found.map(({ place, understood }) => ({ place, text: understood })),
  };
  for (const { shown, understood, place } of found) {
    const morning: Mend = {
      title: { de: "Vormittag ist gemeint", en: "The morning is meant" },
      edits: [{ place, text: `${shown} a.m.` }],
    };
    context.problems.push(
      afternoonInferred.create(
        { time: shown, understood },
        { place, ...(isThere ? { mends: [stated, ...(/[\d]$/u.test(shown) ? [morning] : [])] } : {}) },
      ),
    );
  }
}

interface Statement {
  readonly shown: string;
  readonly understood: string;
  readonly place: SourcePlace;
}

function statementOf({ timed, times }: InferredAfternoon, { source }: PastedContext): Statement {
  const { line, time } = timed;
  const from = time?.from ?? 0;
  const shown = line.text.slice(from, time?.to ?? 0).trim();
  const understood = [times.start, times.end].filter((one) => one !== undefined).join(" – ");
  return { shown, understood, place: placeAt(source, line.offset + from, shown.length) };
}
