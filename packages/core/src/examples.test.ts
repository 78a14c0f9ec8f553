import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import * as core from "./index.ts";

/** An `@example` of a docstring, with the name of what it documents. */
interface Example {
  readonly file: string;
  readonly name: string;
  readonly lines: readonly string[];
}

const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !/\.(test|fixture|arbitrary)\.ts$/u.test(file),
);

function examplesOf(file: string): readonly Example[] {
  const source = readFileSync(join(import.meta.dirname, file), "utf8");
  const documented = source.matchAll(/\/\*\*((?:[^*]|\*(?!\/))*)\*\/\nexport (?:const|function) (\w+)/gu);
  return [...documented].flatMap(([, comment = "", name = ""]) => {
    const [, ...blocks] = comment.split("@example");
    return blocks.map((block) => {
      const lines = block.split("\n").map((line) => line.replace(/^\s*\* ?/u, ""));
      return { file, name, lines: lines.filter((line) => line.trim() !== "") };
    });
  });
}

const examples = sources.flatMap(examplesOf);
/** What examples may speak of without saying so: the event of the README, and its agenda. */
const event = core.Event.parse({
  id: "allianzen-bilden",
  title: "Den Handlungsspielraum der Kommunen mit neuen Partnern erweitern",
  date: "2020-11-24",
  sessions: [
    { id: "technik", title: "Technische Einführung", start: "09:50", optional: true },
    { id: "begruessung", title: "Begrüßung", start: "10:00" },
    { id: "blick", title: "Blick von außen", start: "10:20" },
    { id: "ende", title: "Ende", start: "10:50", kind: "end" },
  ],
});
const scope: Readonly<Record<string, unknown>> = { ...core, z };
const known = { event, agenda: core.buildAgenda(event) };

/** Runs an example with everything that core exports in scope. `expression // → value` states what comes out. */
function run(lines: readonly string[], more: Readonly<Record<string, unknown>> = {}): void {
  const code = lines
    .join("\n")
    .replace(/^import [^;]*;$/gmu, "")
    .replace(/^(.+?);? \/\/ → (.+)$/gmu, "expect($1).toEqual($2);");
  // The examples are ours; running them is the point.
  const named = { ...scope, ...more };
  new Function("expect", ...Object.keys(named), code)(expect, ...Object.values(named));
}

describe("the examples in docstrings", () => {
  it("are found", () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  it.each(examples.map((example) => [example.name, example] as const))("of %s hold", (name, { lines }) => {
    const schema = scope[name];
    if (schema instanceof z.ZodType) {
      const values: unknown = new Function(`return [${lines.join(" ")}]`)();
      for (const value of z.array(z.unknown()).parse(values))
        expect(schema.safeParse(value).success).toBe(true);
    } else {
      run(lines, known);
    }
  });
});

describe("the examples in the README", () => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```/gmu)].map(([, code = ""]) => code);

  it("run one after the other, each with what came before", () => {
    expect(blocks.length).toBeGreaterThan(3);
    run(blocks.join("\n").split("\n"));
  });
});
