import { readdirSync, readFileSync } from "node:fs";
import { Agenda } from "@programmheft/core";
import { expect, it } from "vitest";

const folder = new URL("../../../../examples/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".agenda.json"),
);

it.each(files)("examples/%s is an agenda as the schema has it, with nothing left to fill in", (file) => {
  const example: unknown = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  expect(Agenda.parse(example)).toEqual(example);
});
