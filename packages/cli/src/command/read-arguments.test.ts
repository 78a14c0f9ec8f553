import { describe, expect, it } from "vitest";
import { outputFormats } from "../convert/output-formats.ts";
import { commands } from "./commands.ts";
import { globalOptions } from "./global-options.ts";
import { readArguments, type Wish } from "./read-arguments.ts";

/** What was typed, as a shell would pass it. */
function wishOf(line: string): Wish {
  return readArguments(line.split(" ").filter(Boolean), commands).wish;
}

/** What is said of a line that is wrong, in German. */
function complaintOf(line: string): string {
  const wish = wishOf(line);
  return wish.kind === "wrong" ? `${wish.complaint.message.de} ${wish.complaint.help?.de ?? ""}` : wish.kind;
}

describe("a line that is right", () => {
  it.each([
    ["check a.md b.md", "check", ["a.md", "b.md"], {}],
    ["check - --json", "check", ["-"], { json: [] }],
    [
      "--lang en convert a.md --to html --out b.html",
      "convert",
      ["a.md"],
      { lang: ["en"], to: ["html"], out: ["b.html"] },
    ],
    ["convert --to=html a.md", "convert", ["a.md"], { to: ["html"] }],
    ["convert --to json --to html a.md", "convert", ["a.md"], { to: ["json", "html"] }],
    ["check -- --json –x -", "check", ["--json", "–x", "-"], {}],
  ])("“%s” is understood", (line, command, operands, options) => {
    const wish = wishOf(line);
    expect(wish).toMatchObject({ kind: "run", command: { name: command }, arguments: { operands } });
    expect(wish.kind === "run" && Object.fromEntries(wish.arguments.options)).toEqual(options);
  });

  it.each([
    ["--help", { kind: "help" }],
    ["-h", { kind: "help" }],
    ["check --help", { kind: "help", command: { name: "check" } }],
    ["convert --to nonsense --help", { kind: "help", command: { name: "convert" } }],
    ["--version", { kind: "version" }],
    ["", { kind: "nothing" }],
    ["--lang en", { kind: "nothing" }],
  ])("“%s” asks for %o", (line, wish) => {
    expect(wishOf(line)).toMatchObject(wish);
  });

  it("is answered in German without colours unless told", () => {
    expect(readArguments(["check", "a"], commands)).toMatchObject({ language: "de", noColor: false });
    expect(readArguments(["check", "a", "--lang", "en", "--no-color"], commands)).toMatchObject({
      language: "en",
      noColor: true,
    });
  });
});

describe("a line that is wrong", () => {
  it.each([
    "chek a.md",
    "prüfen a.md",
    "check a.md --jsn",
    "check a.md -json",
    "check a.md –json",
    "check a.md --write",
    "check a.md --json=yes",
    "check",
    "check - -",
    "import a.md b.md",
    "convert a.md --to",
    "convert a.md --to --out b.html",
    "convert a.md --to=",
    "convert a.md --to htlm",
    "convert a.md --to pdf",
    "convert a.md --to html --out",
    "check a.md --lang fr",
    "help check format",
    "-x",
    "constructor a.md",
    "check a.md --constructor",
  ])("“%s” gets words", (line) => {
    const names = outputFormats.map(({ name }) => name).join(", ");
    expect(complaintOf(line).replace(names, "text, …, html")).toMatchSnapshot();
  });

  it("is still answered in the language that was asked for", () => {
    expect(readArguments(["chek", "--lang", "en"], commands).language).toBe("en");
  });
});

describe("the table of commands", () => {
  it("names each once, with examples that are right", () => {
    expect(new Set(commands.map(({ name }) => name)).size).toBe(commands.length);
    for (const { name, examples } of commands) {
      expect(examples.length).toBeGreaterThan(0);
      for (const { line } of examples) {
        for (const words of [line.de, line.en]) {
          const [programme = "", ...typed] = words.replace(/ >.*/u, "").match(/"[^"]*"|\S+/gu) ?? [];
          expect(programme).toBe("programmheft");
          expect(readArguments(typed, commands).wish).toMatchObject({ kind: "run", command: { name } });
        }
      }
    }
  });

  it("uses an option's name for one kind of option only", () => {
    const options = [...globalOptions, ...commands.flatMap((command) => command.options)];
    const takes = new Map(options.map((option) => [option.name, option.takes]));
    expect(options.filter((option) => takes.get(option.name) !== option.takes)).toEqual([]);
  });
});
