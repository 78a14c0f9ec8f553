import { describe, expect, it } from "vitest";
import { end, problemsFound, type RuleCase } from "./problems-found.fixture.ts";
import { registrationInTime } from "./registration-in-time.ts";

describe("the rule that registration closes in time", () => {
  it.each<RuleCase>([
    [
      "finds registration that closes after the start",
      [end],
      { registration: { closes: "2020-11-25" } },
      ["registration-closes-late registration.closes"],
    ],
    ["lets it close on the day", [end], { registration: { closes: "2020-11-24" } }, []],
    ["has nothing to say of drafts", [end], { date: undefined, registration: { closes: "2020-11-25" } }, []],
  ])("%s", (_, sessions, event, problems) => {
    expect(problemsFound(registrationInTime, sessions, event)).toEqual(problems);
  });
});
