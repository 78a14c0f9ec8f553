import { expect, it } from "vitest";
import { roleOf } from "./role-of.ts";
import { roleWords } from "./role-words.ts";

it.each<readonly [string | undefined, string]>([
  [undefined, "speaker"],
  ["  ", "speaker"],
  ["Moderator", "moderator"],
  [" panelist ", "panelist"],
  ["hat die Technik im Griff", "speaker"],
  ...Object.entries(roleWords).map(([word, role]) => [` ${word.toLowerCase()} `, role] as const),
])("the role “%s” is that of a %s", (written, role) => {
  expect(roleOf(written)).toBe(role);
});
