import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { expectApproved, textsOf, themesIn } from "./approved-texts.fixture.ts";
import { printProgrammeText } from "./print-programme-text.ts";
import { printSeriesText } from "./print-series-text.ts";
import { readProgrammeText } from "./read-programme-text.ts";
import { readSeriesText } from "./read-series-text.ts";

const folder = join(import.meta.dirname, "readings");
const themes = themesIn(folder);
const [series, programmes] = [
  themes.filter((theme) => theme.startsWith("series-")),
  themes.filter((theme) => !theme.startsWith("series-")),
];

describe("short texts", () => {
  it.each(programmes)("are read as has been approved: %s", (theme) =>
    expectApproved(folder, theme, readProgrammeText),
  );

  it.each(series)("of series are read as has been approved: %s", (theme) =>
    expectApproved(folder, theme, readSeriesText),
  );

  it.each(themes.filter((theme) => theme.includes("written-")))(
    "are printed as they were written: %s",
    (theme) => {
      const print = series.includes(theme)
        ? (text: string) => printSeriesText(readSeriesText(text).value)
        : (text: string) => printProgrammeText(readProgrammeText(text).event);
      for (const text of textsOf(folder, theme)) expect(print(text)).toBe(text);
    },
  );
});
