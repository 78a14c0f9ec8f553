import { expect, it } from "vitest";
import { personIds } from "./person-ids.ts";

it.each<[string, readonly (readonly [string, string?])[], readonly string[]]>([
  ["by their names, without titles", [["Dr. Eva Beispiel"], ["Max Muster"]], ["eva-beispiel", "max-muster"]],
  ["once for a name without keys", [["Eva"], ["Eva"]], ["eva", "eva"]],
  [
    "by their keys, where names are the same",
    [
      ["Eva", "1"],
      ["Eva", "2"],
      ["Eva", "1"],
    ],
    ["eva", "eva-2", "eva"],
  ],
  [
    "by their keys, where names suggest the same id",
    [
      ["Eva", "1"],
      ["Dr. Eva", "2"],
      ["Dr. Eva", "1"],
    ],
    ["eva", "eva-2", "eva"],
  ],
  [
    "the first of their name, where one has no key",
    [["Eva"], ["Eva", "1"], ["Eva", "2"], ["Eva"]],
    ["eva", "eva", "eva-2", "eva"],
  ],
  [
    "of a name that fills an id, with room for a number",
    [
      ["Eva-".repeat(20), "1"],
      ["Eva-".repeat(20), "2"],
    ],
    [
      "eva-eva-eva-eva-eva-eva-eva-eva-eva-eva-eva-eva-eva-eva-eva",
      "eva-eva-eva-eva-eva-eva-eva-eva-eva-eva-eva-eva-ev-2",
    ],
  ],
])("people have ids %s", (_, people, ids) => {
  const idOf = personIds();
  expect(people.map(([name, key]) => idOf(name, key))).toEqual(ids);
});
