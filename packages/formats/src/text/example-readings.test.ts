import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleProgrammes } from "./example-programmes.fixture.ts";
import { readProgrammeText } from "./read-programme-text.ts";
import { readingInLines } from "./reading-in-lines.fixture.ts";

/** How many of their facts are right, says the table in the README of the package; that none is read otherwise unnoticed, says this. */
describe("the example programmes", () => {
  it.each(exampleProgrammes)(
    "are read as they were when somebody last looked: $name",
    async ({ name, text }) => {
      await expect(readingInLines(readProgrammeText(text))).toMatchFileSnapshot(
        join(import.meta.dirname, "__snapshots__/readings", `${name}.json`),
      );
    },
  );
});
