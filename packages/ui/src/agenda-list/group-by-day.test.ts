import { expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { clockChanges } from "./clock-changes.ts";
import { groupByDay, needsDayHeadings } from "./group-by-day.ts";

const { allianzenBilden, severalDays, clockChange, undatedDraft } = examples;

it("keeps days in the order of the programme and sessions in theirs", () => {
  const days = groupByDay(severalDays);
  expect(days.map(({ date, sessions }) => [date, sessions.length])).toEqual([
    ["2027-09-30", 5],
    ["2027-10-01", 4],
    ["2027-10-02", 3],
  ]);
  expect(needsDayHeadings(severalDays, days)).toBe(true);
});

it("needs no heading for the one day of an event", () => {
  expect(needsDayHeadings(allianzenBilden, groupByDay(allianzenBilden))).toBe(false);
  expect(needsDayHeadings(undatedDraft, groupByDay(undatedDraft))).toBe(false);
});

it("keeps a day's name where the programme gives no date", () => {
  const friday = {
    ...undatedDraft,
    sessions: undatedDraft.sessions.map((session) => ({ ...session, day: "Freitag" })),
  };
  expect(groupByDay(friday)).toEqual([{ name: "Freitag", sessions: friday.sessions }]);
  expect(needsDayHeadings(friday, groupByDay(friday))).toBe(true);
});

it("sees that the clock changes between sessions", () => {
  expect(clockChanges(clockChange.sessions)).toBe(true);
  expect(clockChanges(allianzenBilden.sessions)).toBe(false);
  expect(clockChanges(undatedDraft.sessions)).toBe(false);
});
