import { describe, expect, it } from "vitest";
import { z } from "zod";
import { germanLands } from "../time/german-lands.ts";
import {
  germanLand,
  kindsOfSessions,
  type RuleParameters,
  ruleParameters,
  wholeNumber,
} from "./rule-parameters.ts";

const own = ruleParameters({
  minutes: wholeNumber(15, 0),
  often: wholeNumber(4, 1),
  kinds: kindsOfSessions("keynote", "panel"),
  land: germanLand,
});
/** The same, said to zod. */
const asInZod = z.strictObject({
  minutes: z.int().nonnegative().default(15),
  often: z.int().positive().default(4),
  kinds: z
    .string()
    .regex(/^(?:(?:talk|keynote|panel)(?:, ?| |$))*$/u)
    .default("keynote panel")
    .transform((words) => words.split(/[\s,]+/u).filter((word) => word !== "")),
  land: z.enum(germanLands).optional(),
});

/** The values, or the names of what is wrong. */
function readBy(parameters: RuleParameters<unknown>, given: unknown): unknown {
  const read = parameters.safeParse(given);
  return read.success
    ? read.data
    : new Set(read.error.issues.flatMap(({ path, keys }) => keys ?? [path.join(".")]));
}

describe("the parameters of a rule", () => {
  it.each<[string, unknown]>([
    ["nothing", {}],
    ["some of them", { minutes: 0, land: "BY" }],
    ["all of them", { minutes: 5, often: 1, kinds: "talk, panel", land: "HH" }],
    ["no kinds", { kinds: "" }],
    ["a number that is too small", { often: 0 }],
    ["a number with a fraction", { minutes: 1.5 }],
    ["no number", { minutes: "5" }],
    ["a number beyond all bounds", { minutes: Number.POSITIVE_INFINITY }],
    ["a kind that is none", { kinds: "talk speech" }],
    ["kinds that are no text", { kinds: true }],
    ["a Land that is none", { land: "XX" }],
    ["names that are not known", { minuten: 5, toString: 1 }],
    ["several mistakes", { minuten: 5, often: -1, land: 3 }],
    ["no object", "aus"],
    ["null", null],
  ])("are read as zod would read them: %s", (_, given) => {
    expect(readBy(own, given)).toEqual(readBy(asInZod, given));
  });
});
