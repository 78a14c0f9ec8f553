import { describe, expect, it } from "vitest";
import { listedDate, programmeDates } from "./programme-dates.ts";

describe("the days of a programme", () => {
  it.each<[string, Parameters<typeof programmeDates>, ReturnType<typeof programmeDates>]>([
    ["are not known where nothing tells of them", [{}, []], { isStatedWrong: false }],
    ["are not known by the last one alone", [{ lastDay: "2020-11-27" }, []], { isStatedWrong: false }],
    [
      "are one where one is stated",
      [{ firstDay: "2020-11-27" }, []],
      { date: "2020-11-27", isStatedWrong: false },
    ],
    [
      "are one where the last is the first",
      [{ firstDay: "2020-11-27", lastDay: "2020-11-27" }, ["2020-11-27"]],
      { date: "2020-11-27", isStatedWrong: false },
    ],
    [
      "are those that are stated",
      [{ firstDay: "2020-11-27", lastDay: "2020-11-29" }, ["2020-11-28"]],
      { date: "2020-11-27", endDate: "2020-11-29", isStatedWrong: false },
    ],
    [
      "are those of the sessions, in whatever order",
      [{}, ["2020-11-28", "2020-11-27", "2020-11-30", "2020-11-29"]],
      { date: "2020-11-27", endDate: "2020-11-30", isStatedWrong: false },
    ],
    [
      "reach from a session before the stated ones to one behind them",
      [{ firstDay: "2020-11-27", lastDay: "2020-11-28" }, ["2020-11-26", "2020-11-29"]],
      { date: "2020-11-26", endDate: "2020-11-29", isStatedWrong: false },
    ],
    [
      "have no last one that is before the first",
      [{ firstDay: "2020-11-27", lastDay: "2020-11-26" }, ["2020-11-27"]],
      { date: "2020-11-27", isStatedWrong: false },
    ],
    [
      "begin with the stated one where the first session is a month later",
      [{ firstDay: "2020-10-27" }, ["2020-11-27"]],
      { date: "2020-10-27", endDate: "2020-11-27", isStatedWrong: false },
    ],
    [
      "are those of the sessions alone where the stated ones are longer before them",
      [{ firstDay: "2020-10-26", lastDay: "2020-12-31" }, ["2020-11-27"]],
      { date: "2020-11-27", isStatedWrong: true },
    ],
  ])("%s", (_, given, days) => {
    expect(programmeDates(...given)).toEqual(days);
  });

  it.each<[string, Parameters<typeof listedDate>, string]>([
    ["the day before, where it is listed there", ["2020-11-26", "2020-11-27"], "2020-11-26"],
    ["its own date, where it is listed long before", ["2020-11-25", "2020-11-27"], "2020-11-27"],
    ["its own date, where it is listed later", ["2020-11-28", "2020-11-27"], "2020-11-27"],
    ["its own date, where words are listed", ["Freitag", "2020-11-27"], "2020-11-27"],
    ["its own date, where nothing is listed", [undefined, "2020-11-27"], "2020-11-27"],
  ])("a session counts to %s", (_, given, date) => {
    expect(listedDate(...given)).toBe(date);
  });
});
