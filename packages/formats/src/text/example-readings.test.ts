import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exampleProgrammes } from "./example-programmes.fixture.ts";
import { readProgrammeText } from "./read-programme-text.ts";

describe("the example programmes", () => {
  it.each(exampleProgrammes)("are read as has been approved: $name", async ({ name, text }) => {
    await expect(inLines(readProgrammeText(text))).toMatchFileSnapshot(
      join(import.meta.dirname, "__snapshots__/readings", `${name}.json`),
    );
  });
});

/** JSON with as much on a line as fits, without what is empty: a reading that one can read. */
function inLines(value: unknown, indent = ""): string {
  const line = JSON.stringify(value, (_, part: unknown) => (isEmpty(part) ? undefined : part));
  if (line.length + indent.length <= 140 || typeof value !== "object" || value === null) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((part) => inLines(part, inner))
    : Object.entries(value)
        .filter(([, part]) => part !== undefined && !isEmpty(part))
        .map(([name, part]) => `${JSON.stringify(name)}: ${inLines(part, inner)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
