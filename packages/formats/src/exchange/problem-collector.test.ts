import { expect, it } from "vitest";
import { noSessions, noTitle, zoneAssumed } from "./import-problems.ts";
import { collectProblems } from "./problem-collector.ts";

it("problems of one kind are told ten times, and then counted, at the place where there is none", () => {
  const before = zoneAssumed.create({ zone: "UTC" });
  const problems = collectProblems([before], () => ({ path: ["around"] }));
  for (let at = 0; at < 12; at += 1)
    problems.add(noTitle.create({ assumed: "X" }, at === 0 ? { path: ["own"] } : {}));
  for (let at = 0; at < 10; at += 1) problems.add(noSessions.create({}));
  const [first, second, third, ...others] = problems.all();
  expect(first).toEqual(before);
  expect(second?.path).toEqual(["own"]);
  expect(third?.path).toEqual(["around"]);
  expect(others).toHaveLength(8 + 10 + 1);
  expect(others.at(-1)).toMatchObject({
    code: "exchange/more-of-these",
    params: { code: "exchange/no-title", count: 2 },
    path: ["around"],
  });
});

it("problems have no place where none is known", () => {
  const problems = collectProblems();
  problems.add(noSessions.create({}));
  expect(problems.all()).toEqual([noSessions.create({})]);
});
