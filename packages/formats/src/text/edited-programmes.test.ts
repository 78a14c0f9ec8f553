import { Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { sourceText } from "../source/source-text.ts";
import { editedLines } from "./edited-lines.fixture.ts";
import { exampleProgrammes } from "./example-programmes.fixture.ts";
import { clutterBeginnings } from "./knowledge/clutter-words.ts";
import { labelWords } from "./label-words.fixture.ts";
import { readProgrammeText } from "./read-programme-text.ts";
import { everyParser } from "./structure/every-parser.ts";
import { readLines } from "./structure/read-lines.ts";

describe("programmes as people write them", () => {
  it.each(exampleProgrammes)("lose no word when they are read: $name", ({ text }) => {
    expect(lostWords(text)).toEqual([]);
  });

  it.each(exampleProgrammes)(
    "are read however their lines are cut, swapped, doubled or encoded: $name",
    ({ text }) => {
      for (let seed = 1; seed <= 4; seed += 1) {
        const { event } = readProgrammeText(editedLines(text, seed));
        expect(Event.parse(event)).toEqual(event);
      }
    },
  );
});

/** Words that a reader sees in the text but that stand nowhere in the event, but for those that only label others. */
function lostWords(text: string): readonly string[] {
  const { event } = readProgrammeText(text);
  const kept = new Set(wordsOf(stringsOf(event).join(" ")));
  const lines = readLines(sourceText(text), 0, everyParser).filter((line) => !isClutter(line.text));
  return [...new Set(lines.flatMap((line) => wordsOf(`${line.text} ${line.room ?? ""}`)))].filter(
    (word) => !kept.has(word) && !labelWords.has(word),
  );
}

/** Buttons and captions of pages are left out. */
function isClutter(text: string): boolean {
  return clutterBeginnings.some((words) => text.startsWith(words));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
