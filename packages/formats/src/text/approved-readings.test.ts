import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { printProgrammeText } from "./print-programme-text.ts";
import { printSeriesText } from "./print-series-text.ts";
import { readProgrammeText } from "./read-programme-text.ts";
import { readSeriesText } from "./read-series-text.ts";
import { readingInLines } from "./reading-in-lines.fixture.ts";

const folder = join(import.meta.dirname, "readings");
const themes = readdirSync(folder).filter((name) => name.endsWith(".md"));
const [series, programmes] = [
  themes.filter((theme) => theme.startsWith("series-")),
  themes.filter((theme) => !theme.startsWith("series-")),
];

/** A text and, where it has been read once, what was read of it. */
const approved = /^~~~~ text\n(.*?\n)~~~~\n(?:~~~~ json\n.*?\n~~~~\n)?/gmsu;

/**
 * Each theme is a file of short texts, each with its reading below it. Where the reading has changed for the better, or a text was
 * added, `vitest -u` writes the readings anew; look at every one before you commit it.
 */
describe("short texts", () => {
  it.each(programmes)("are read as has been approved: %s", (theme) =>
    expectApproved(theme, readProgrammeText),
  );

  it.each(series)("of series are read as has been approved: %s", (theme) =>
    expectApproved(theme, readSeriesText),
  );

  it.each(themes.filter((theme) => theme.includes("written-")))(
    "are printed as they were written: %s",
    (theme) => {
      const print = series.includes(theme)
        ? (text: string) => printSeriesText(readSeriesText(text).value)
        : (text: string) => printProgrammeText(readProgrammeText(text).event);
      for (const text of textsOf(theme)) expect(print(text)).toBe(text);
    },
  );
});

async function expectApproved(theme: string, read: (text: string) => unknown): Promise<void> {
  expect(textsOf(theme)).not.toEqual([]);
  const path = join(folder, theme);
  const written = readFileSync(path, "utf8").replace(
    approved,
    (_, text: string) => `~~~~ text\n${text}~~~~\n~~~~ json\n${readingInLines(read(text))}\n~~~~\n`,
  );
  await expect(written).toMatchFileSnapshot(path);
}

function textsOf(theme: string): readonly string[] {
  return [...readFileSync(join(folder, theme), "utf8").matchAll(approved)].map(([, text = ""]) => text);
}
