import { describe, expect, it } from "vitest";
import { eventOf, person } from "../../event/event-of.fixture.ts";
import { checkSchedule } from "../check-schedule.ts";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";
import { programmeComplete } from "./programme-complete.ts";

describe("the rule that what readers look for is there", () => {
  it.each<RuleCase>([
    [
      "finds that the date is missing",
      [{ start: "10:00", title: "A" }, end],
      { date: undefined },
      ["date-missing date"],
    ],
    ["finds that there is no programme", [], {}, ["programme-missing sessions"]],
    [
      "finds that the end is missing",
      [
        { start: "10:00", title: "A" },
        { start: "10:30", title: "B" },
      ],
      {},
      ["end-missing sessions.1"],
    ],
    [
      "finds that a day has no end",
      [
        { start: "10:00", title: "A", day: "Freitag" },
        { ...end, day: "Samstag" },
      ],
      {},
      ["end-missing sessions.0"],
    ],
    ["is content with an announced end", [{ start: "10:00", title: "A" }], { end: "11:00" }, []],
    [
      "finds that nobody moderates",
      [{ start: "10:00", title: "A" }, end],
      { moderators: [] },
      ["moderator-missing moderators"],
    ],
    [
      "is content with a moderator of a session",
      [{ start: "10:00", title: "A", people: [person("Mona Beispiel", { role: "moderator" })] }, end],
      { moderators: [] },
      [],
    ],
    [
      "asks for no moderator where rooms run side by side",
      [
        { start: "10:00", end: "11:00", title: "A", room: "1" },
        { start: "10:00", end: "11:00", title: "B", room: "2" },
      ],
      { moderators: [] },
      [],
    ],
    [
      "asks for one where everything is in one room",
      [
        { start: "10:00", end: "11:00", title: "A", room: "1" },
        { start: "11:00", end: "12:00", title: "B", room: "1" },
      ],
      { moderators: [] },
      ["moderator-missing moderators"],
    ],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(programmeComplete, sessions, event)).toEqual(problems);
  });

  it.each([
    ["13:00", "13:30"],
    ["23:45", "00:15"],
  ])("gives an end behind the last start as an example: %s, %s", (start, example) => {
    const event = eventOf([{ start, title: "Ausblick" }], { date: "2020-11-24" });
    const [found] = checkSchedule(event, { rules: [programmeComplete] });
    expect(found?.help?.de).toContain(`„- ${example} Ende“`);
  });
});
