import { expect, it } from "vitest";
import { analyseProgramme } from "../programme/analyse-programme.ts";
import { wordsIn } from "../words/words.ts";
import { countsOf, problemGroups } from "./problem-groups.ts";

it("put the gravest first, leave out what is not there, and are counted in words", async () => {
  const { problems } = await analyseProgramme("10:00 Vortrag\n09:00 Pause\n25:70 Unsinn", undefined);
  const groups = problemGroups(problems);
  expect(groups[0]?.severity).toBe("error");
  expect(groups.flatMap((group) => group.problems)).toHaveLength(problems.length);
  const count = groups[0]?.problems.length ?? 0;
  expect(countsOf(groups, await wordsIn("de"))).toMatch(new RegExp(`^${count} Fehler`, "u"));
  expect(problemGroups([])).toEqual([]);
});
