import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { printProgrammeText } from "./print-programme-text.ts";
import { readProgrammeText } from "./read-programme-text.ts";
import { readingInLines } from "./reading-in-lines.fixture.ts";

const folder = join(import.meta.dirname, "readings");
const themes = readdirSync(folder).filter((name) => name.endsWith(".md"));

/** A text and, where it has been read once, what was read of it. */
const approved = /^~~~~ text\n(?<text>.*?\n)~~~~\n(?:~~~~ json\n.*?\n~~~~\n)?/gmsu;

/**
 * Each theme is a file of short texts, each with its reading below it. Where the reading has changed for the better, or a text was
 * added, `vitest -u` writes the readings anew; look at every one before you commit it.
 */
describe("short texts", () => {
  it.each(themes)("are read as has been approved: %s", async (theme) => {
    const path = join(folder, theme);
    const written = readFileSync(path, "utf8");
    expect(written).toMatch(approved);
    const read = written.replace(
      approved,
      (_, text: string) =>
        `~~~~ text\n${text}~~~~\n~~~~ json\n${readingInLines(readProgrammeText(text))}\n~~~~\n`,
    );
    await expect(read).toMatchFileSnapshot(path);
  });

  it.each(themes.filter((theme) => theme.startsWith("written")))(
    "are printed as they were written: %s",
    (theme) => {
      for (const { groups } of readFileSync(join(folder, theme), "utf8").matchAll(approved)) {
        const text = groups?.text ?? "";
        expect(printProgrammeText(readProgrammeText(text).event)).toBe(text);
      }
    },
  );
});
