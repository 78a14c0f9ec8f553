import fc from "fast-check";
import { expect, it } from "vitest";
import { replacingEdit } from "./replacing-edit.ts";

const apply = (before: string, after: string) => {
  const { from, to, insert } = replacingEdit(before, after);
  return before.slice(0, from) + insert + before.slice(to);
};
const lines = fc
  .array(fc.constantFrom("a", "b", "10:00 Anfang", ""), { maxLength: 8 })
  .map((all) => all.join("\n"));

it("makes of any text any other", () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      expect(apply(before, after)).toBe(after);
    }),
  );
});

it.each([
  ["the lines that differ", "a\nb\nc\nd", "a\nx\nc\nd", { from: 2, to: 3, insert: "x" }],
  ["a whole line, for a part of it", "a\n10:00 b\nc", "a\n10:30 b\nc", { from: 2, to: 9, insert: "10:30 b" }],
  ["nothing of the same text", "a\nb", "a\nb", { from: 2, to: 3, insert: "b" }],
  ["all where nothing is alike", "a", "b", { from: 0, to: 1, insert: "b" }],
])("replaces %s", (_, before, after, edit) => {
  expect(replacingEdit(before, after)).toEqual(edit);
});
