import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleProgrammes } from "./example-programmes.fixture.ts";
import { readProgrammeText } from "./read-programme-text.ts";
import { readingInLines } from "./reading-in-lines.fixture.ts";

describe("the example programmes", () => {
  it.each(exampleProgrammes)("are read as has been approved: $name", async ({ name, text }) => {
    await expect(readingInLines(readProgrammeText(text))).toMatchFileSnapshot(
      join(import.meta.dirname, "__snapshots__/readings", `${name}.json`),
    );
  });
});
