import { expect, it } from "vitest";
import { deepestJson, findJsonExcess, type JsonExcess, mostJsonValues } from "./json-excess.ts";

const opened = "[".repeat(deepestJson);
const many = ",".repeat(mostJsonValues);

it.each<[string, string, JsonExcess | undefined]>([
  ["is none in a usual text", '{"a":[1,{"b":"c"}]}', undefined],
  ["is none as deep as may be", opened, undefined],
  ["is a level too many", `${opened}{`, { kind: "deep", offset: deepestJson }],
  ["is no level that is closed again", "[]{}".repeat(deepestJson), undefined],
  ["is no bracket in a text", `"${opened}[["`, undefined],
  ["is no bracket behind a quotation mark in a text", `"a\\"${opened}[["`, undefined],
  [
    "is a bracket behind a text that ends in a backslash",
    `"a\\\\"${opened}[`,
    { kind: "deep", offset: 5 + deepestJson },
  ],
  ["is a bracket behind a text", `"a"${opened}[`, { kind: "deep", offset: 3 + deepestJson }],
  [
    "is a bracket behind a text that ends with its line",
    `"a\n${opened}[`,
    { kind: "deep", offset: 3 + deepestJson },
  ],
  ["is none of as many values as may be", many, undefined],
  ["is a value too many", `${many},`, { kind: "many", offset: mostJsonValues }],
  ["is a list too many", `${many}[`, { kind: "many", offset: mostJsonValues }],
  ["is no comma in a text", `${many}",,"`, undefined],
])("excess in JSON %s", (_, text, excess) => {
  expect(findJsonExcess(text)).toEqual(excess);
});
