import { readdirSync, readFileSync } from "node:fs";
import { Agenda } from "@programmheft/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAgenda } from "./agenda-shape.ts";

const folder = new URL("../../../../examples/", import.meta.url);
const examples = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".agenda.json"))
  .map((name): [string, Agenda] => [
    name,
    Agenda.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))),
  ]);

/** Ways to every value in it. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, part]) => pathsIn(part, [...path, name]))];
}

/** The same with another value in one place. */
function changed(value: unknown, [name, ...rest]: readonly string[], other: unknown): unknown {
  if (name === undefined) return other;
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.entries(value).map(([key, part]) => [
    key,
    key === name ? changed(part, rest, other) : part,
  ]);
  return Array.isArray(value) ? copy.map(([, part]: unknown[]) => part) : Object.fromEntries(copy);
}

const strange: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -1,
  1.5,
  "",
  " ",
  "x",
  "talk",
  "de",
  "DE",
  "Europe/Berlin",
  "Europe/Musterhausen",
  "2021-02-29",
  "2020-02-29",
  "2020-11-24T10:00:00",
  "2020-11-24T10:00:00+01:00",
  "2021-02-30T10:00:00+01:00",
  "25:00",
  "10:00",
  "PT1H",
  "P1D",
  "\u0007",
  "x".repeat(2_001),
  [],
  {},
  [{}],
  { id: "x" },
];

describe("what passes as an agenda", () => {
  it.each(examples)("is %s", (_, agenda) => {
    expect(isAgenda(agenda)).toBe(true);
  });

  it("is nothing that the schema of core refuses, wherever it differs from an agenda; addresses are looked at where they are linked", () => {
    const [, seed] = examples.find(([name]) => name.includes("allianzen")) ?? [];
    const [, wide] = examples.find(([name]) => name.includes("long-words")) ?? [];
    const places = [seed, wide].flatMap((agenda) =>
      pathsIn(agenda)
        .filter((path) => path.at(-1) !== "url")
        .map((path) => ({ agenda, path })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...strange), ({ agenda, path }, other) => {
        const data = changed(agenda, path, other);
        if (isAgenda(data)) expect(Agenda.safeParse(data).error?.issues.filter(isRefusal) ?? []).toEqual([]);
        else if (!saysItself.has(path.at(-1))) expect(Agenda.safeParse(data).success).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    ["a list", []],
    ["nothing", null],
    ["a text", "agenda"],
    ["a function of prototypes", JSON.parse('{"__proto__":{"id":"x"}}')],
  ])("is not %s", (_, data) => {
    expect(isAgenda(data)).toBe(false);
  });

  it("is not nested without end", () => {
    const [, agenda] = examples[0] ?? [];
    const [session] = agenda?.sessions ?? [];
    const nested = (depth: number): unknown =>
      depth === 0 ? session : { ...session, contributions: [nested(depth - 1)] };
    expect(isAgenda({ ...agenda, sessions: [nested(8)] })).toBe(true);
    expect(isAgenda({ ...agenda, sessions: [nested(9)] })).toBe(false);
    expect(isAgenda({ ...agenda, sessions: [nested(2_000)] })).toBe(false);
  });

  it("is not a programme without end", () => {
    const [, agenda] = examples[0] ?? [];
    const session = agenda?.sessions[0];
    expect(isAgenda({ ...agenda, sessions: Array.from({ length: 5_001 }, () => session) })).toBe(false);
  });
});

/** What the schema fills in where it is missing; here it is filled in before. */
const saysItself: ReadonlySet<string | undefined> = new Set(["kind", "role"]);

/** Names that the schema does not know are of no harm here: nobody looks at them. */
function isRefusal({ code }: { readonly code: string }): boolean {
  return code !== "unrecognized_keys";
}
