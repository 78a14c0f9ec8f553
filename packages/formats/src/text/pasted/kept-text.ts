import { shortenedLine } from "../../source/clean-text.ts";
import { placeAt } from "../../source/source-text.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { textKept } from "../text-problems.ts";
import type { OpenItem } from "./open-item.ts";
import type { PastedContext } from "./pasted-context.ts";
import { peopleOfLine } from "./people-evidence.ts";

const longestShown = 80;

/** Reports what was kept as description of an item: the first of its lines, with the ways to read it otherwise. */
export function reportKept(kept: readonly ClueLine[], item: OpenItem, context: PastedContext): void {
  const [line] = kept;
  if (line === undefined) return;
  const place = placeAt(context.source, line.offset, line.length);
  const isPerson = peopleOfLine({ ...line, bullets: "»" }, context.projects, true) !== undefined;
  // What stands in a column of people is never the title of a part.
  const isInPeople = line.cell?.role === "people" || line.cell?.role === "moderation";
  const insert = (text: string) => [{ place: { ...place, length: 0 }, text }];
  context.problems.push(
    textKept.create(
      {
        text: shortenedLine(line.text, longestShown),
        title: shortenedLine(item.title, longestShown),
        count: kept.length,
      },
      {
        place,
        mends: [
          ...(isPerson
            ? [{ title: { de: "Als Person lesen", en: "Read as a person" }, edits: insert("» ") }]
            : []),
          ...(isInPeople
            ? []
            : [{ title: { de: "Als Beitrag lesen", en: "Read as a contribution" }, edits: insert("1. ") }]),
        ],
      },
    ),
  );
}
