import { describe, expect, it } from "vitest";
import { dateInWords } from "./print-date.ts";
import { findDate, localDateOf, readWeekday } from "./read-date.ts";

describe("a date", () => {
  it.each([
    ["Dienstag, 24. November 2020", "2020-11-24"],
    ["Mittwoch, 11.03.2015", "2015-03-11"],
    ["am 4. September 2023 in Bonn", "2023-09-04"],
    ["24.11.20", "2020-11-24"],
    ["Monday 2020-10-05", "2020-10-05"],
    ["Saturday, May 04, 2013", "2013-05-04"],
    ["24 November 2020", "2020-11-24"],
    ["May 9th, 2019", "2019-05-09"],
    ["Sa., 1. Jan. 2022", "2022-01-01"],
  ])("is found in “%s”", (text, iso) => {
    const date = findDate(text);
    expect(date && localDateOf(date)).toBe(iso);
  });

  it.each([
    ["21. September", 9, 21],
    ["Freitag, 16. September", 9, 16],
    ["Thursday, May 9", 5, 9],
    ["Dienstag, 24.11.", 11, 24],
  ])("may lack its year: %s", (text, month, day) => {
    const date = findDate(text);
    expect(date).toMatchObject({ month, day });
    expect(date && localDateOf(date)).toBeUndefined();
    expect(date && localDateOf(date, 2018)).toMatch(/^2018-/u);
  });

  it.each(["31. Februar 2020", "10.30 Uhr", "Raum 3.2", "Maibaum 7", "1.2.3.4"])(
    "is not found in “%s”",
    (text) => {
      expect(findDate(text)).toBeUndefined();
    },
  );

  it("may be a weekday alone", () => {
    expect(readWeekday("Freitag")).toMatchObject({ weekday: 5 });
    expect(readWeekday("Freitagsgespräch")).toBeUndefined();
  });

  it.each([
    ["de", "Dienstag, 24. November 2020"],
    ["en", "Tuesday, 24 November 2020"],
  ] as const)("is written in words in %s", (language, words) => {
    expect(dateInWords("2020-11-24", language)).toBe(words);
  });
});
