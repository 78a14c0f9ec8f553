import { describe, expect, it } from "vitest";
import { messagesFor } from "../messages/messages.ts";
import { formatDate, formatDateSpan, formatDay, formatWeekday } from "./format-date.ts";

const de = messagesFor("de");
const en = messagesFor("en");

describe("formatDate", () => {
  it.each([
    ["2020-11-24", "Dienstag, 24. November 2020", "Tuesday, 24 November 2020"],
    ["2020-03-01", "Sonntag, 1. März 2020", "Sunday, 1 March 2020"],
    ["2024-02-29", "Donnerstag, 29. Februar 2024", "Thursday, 29 February 2024"],
    ["2011-12-30", "Freitag, 30. Dezember 2011", "Friday, 30 December 2011"],
    ["0999-01-01", "Dienstag, 1. Januar 999", "Tuesday, 1 January 999"],
  ])("writes %s as “%s” and “%s”", (date, german, english) => {
    expect(formatDate(date, de)).toBe(german);
    expect(formatDate(date, en)).toBe(english);
  });

  it("leaves the weekday out or says it alone", () => {
    expect(formatDay("2020-11-24", de)).toBe("24. November 2020");
    expect(formatDay("2020-11-24", en)).toBe("24 November 2020");
    expect(formatWeekday("2020-11-24", de)).toBe("Dienstag");
  });
});

describe("formatDateSpan", () => {
  it.each([
    ["2018-09-18", "2018-09-18", "Dienstag, 18. September 2018", "Tuesday, 18 September 2018"],
    [
      "2018-09-18",
      "2018-09-19",
      "Dienstag, 18. – Mittwoch, 19. September 2018",
      "Tuesday, 18 – Wednesday, 19 September 2018",
    ],
    [
      "2027-09-30",
      "2027-10-02",
      "Donnerstag, 30. September – Samstag, 2. Oktober 2027",
      "Thursday, 30 September – Saturday, 2 October 2027",
    ],
    [
      "2020-12-31",
      "2021-01-01",
      "Donnerstag, 31. Dezember 2020 – Freitag, 1. Januar 2021",
      "Thursday, 31 December 2020 – Friday, 1 January 2021",
    ],
    [
      "2020-09-18",
      "2021-09-18",
      "Freitag, 18. September 2020 – Samstag, 18. September 2021",
      "Friday, 18 September 2020 – Saturday, 18 September 2021",
    ],
  ])("says month and year of %s to %s once where they are the same", (first, last, german, english) => {
    expect(formatDateSpan(first, last, de)).toBe(german);
    expect(formatDateSpan(first, last, en)).toBe(english);
  });
});
