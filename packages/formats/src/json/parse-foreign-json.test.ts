import { defineProblem } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { parseForeignJson } from "./parse-foreign-json.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const finding = defineProblem({
  code: "test/finding",
  severity: "hint",
  message: { de: "Etwas.", en: "Something." },
  help: { de: "Nichts.", en: "Nothing." },
});

describe("the JSON of another program", () => {
  it.each([
    ["as it stands", '{"a":[1]}'],
    ["behind a byte order mark", '\uFEFF{"a":[1]}'],
  ])("is parsed %s", (_, text) => {
    const { value, problems } = parseForeignJson(bytes(text));
    expect(value).toEqual({ a: [1] });
    expect(problems).toEqual([]);
  });

  it.each<[string, string, unknown, readonly string[]]>([
    ["is read on behind a fault", '{"a":1,}', { a: 1 }, ["json/syntax"]],
    ["is nothing where there is none", "", undefined, ["json/syntax"]],
    ["is refused where it is too deep", `${"[".repeat(300)}${"]".repeat(300)}`, undefined, ["json/too-deep"]],
    ["is no data", "\u0000\u0001\u0002\u0003", undefined, ["text/not-text"]],
  ])("%s", (_, text, value, codes) => {
    const parsed = parseForeignJson(bytes(text));
    expect(parsed.value).toEqual(value);
    expect(parsed.problems.map(({ code }) => code)).toEqual(codes);
  });

  it("tells of broken letters besides what is wrong in it", () => {
    const broken = new Uint8Array([...bytes('{"a":"'), 0xff, 0xfe, ...bytes('",}')]);
    const codes = parseForeignJson(broken).problems.map(({ code }) => code);
    expect(codes).toHaveLength(2);
    expect(codes[0]).toMatch(/^text\//u);
    expect(codes[1]).toBe("json/syntax");
  });

  it("places what is found in it by the way that leads there, and takes that away", () => {
    const { placed } = parseForeignJson(bytes('{\n "a": [\n  1]}'));
    const own = { line: 7, column: 7, offset: 7, length: 7 };
    const problems = placed([
      finding.create({}, { path: ["a", 0] }),
      finding.create({}, { path: ["a", "nowhere"] }),
      finding.create({}),
      finding.create({}, { path: ["a"], place: own }),
    ]);
    expect(problems.map(({ place }) => [place?.line, place?.column])).toEqual([
      [3, 3],
      [2, 7],
      [1, 1],
      [7, 7],
    ]);
    expect(problems.some((problem) => "path" in problem)).toBe(false);
  });

  it("places nothing in what is very long", () => {
    const long = `\n{"a":1,"b":"${"x".repeat(4_000_000)}"}`;
    expect(parseForeignJson(bytes(long)).placed([finding.create({}, { path: ["a"] })])[0]?.place).toEqual({
      line: 1,
      column: 1,
      offset: 0,
      length: 0,
    });
  });
});
