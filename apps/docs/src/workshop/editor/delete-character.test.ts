import { EditorSelection, EditorState } from "@codemirror/state";
import { describe, expect, it } from "vitest";
import { deleteCharacter } from "./delete-character.ts";

/** The text after the key was pressed; bars stand around what is selected, or one where the cursor is. `undefined` where nothing is to do. */
function afterDeleting(direction: "backward" | "forward", text: string): string | undefined {
  const [before = "", selected, rest] = text.split("|");
  const anchor = before.length;
  const head = rest === undefined ? anchor : anchor + (selected ?? "").length;
  const state = EditorState.create({
    doc: text.replaceAll("|", ""),
    selection: EditorSelection.single(anchor, head),
  });
  let after: string | undefined;
  deleteCharacter(direction)({
    state,
    dispatch: ({ newDoc, newSelection: { main } }) => {
      const doc = newDoc.toString();
      after = `${doc.slice(0, main.head)}|${doc.slice(main.head)}`;
    },
  });
  return after;
}

describe("deleting a character", () => {
  it.each([
    ["backward", "takes the one before the cursor", "10:000|", "10:00|"],
    ["backward", "takes the line break at the beginning of a line", "10:00\n| Anfang", "10:00| Anfang"],
    ["backward", "takes of a letter first its accent", "Begru\u0308|ßung", "Begru|ßung"],
    ["backward", "takes a picture of several code points", "A 👩‍🔬|", "A |"],
    ["backward", "takes what is selected", "10:00 |Anfang|", "10:00 |"],
    ["backward", "finds nothing at the beginning of the text", "|10:00", undefined],
    ["forward", "takes the one behind the cursor", "10:|000", "10:|00"],
    ["forward", "takes a letter with its accent", "Begr|u\u0308ßung", "Begr|ßung"],
    ["forward", "takes the line break at the end of a line", "10:00|\n Anfang", "10:00| Anfang"],
    ["forward", "takes what is selected", "|10:00| Anfang", "| Anfang"],
    ["forward", "finds nothing at the end of the text", "10:00|", undefined],
  ] as const)("%s %s", (direction, _, text, after) => {
    expect(afterDeleting(direction, text)).toBe(after);
  });
});
