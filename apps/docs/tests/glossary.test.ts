import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** The types that the doors of all packages export; `EventInput` and `AgendaListProps` go with `Event` and `AgendaList`. */
function exportedTypes(): readonly string[] {
  const doors = globSync("packages/*/src/{index.ts,*/index.ts}", { cwd: root });
  const lists = doors.flatMap((door) => [...read(door).matchAll(/^export (?:type )?\{([^}]*)\}/gmu)]);
  const names = lists.flatMap(([, list = ""]) =>
    list.split(",").map((name) => name.replace(/^\s*type\s/u, "").trim()),
  );
  return [
    ...new Set(names.filter((name) => /^\p{Lu}/u.test(name) && !/(?:Input|Props)$/u.test(name))),
  ].sort();
}

describe("the glossary", () => {
  const entries = [...read("GLOSSARY.md").matchAll(/^- \*\*(\w+)\*\*/gmu)].map(([, name = ""]) => name);

  it("explains every type that a package exports, and no other", () => {
    expect([...entries].sort()).toEqual(exportedTypes());
  });

  it("explains each in one sentence", () => {
    for (const [line] of read("GLOSSARY.md").matchAll(/^- \*\*.*(?:\n {2}.*)*/gmu))
      expect(line).toMatch(/^- \*\*\w+\*\*(?: \([^)]+\))?: \S.*[^.]\.$/su);
  });
});
