import { describe, expect, it } from "vitest";
import { type Component, readComponents } from "./component.ts";
import { logicalLines } from "./logical-lines.ts";

const read = (...lines: readonly string[]) => readComponents(logicalLines(lines.join("\n")));

function shown({ name, lines, components }: Component): string {
  const own = [...lines.values()].flat().map(({ text }) => text);
  return `${name}(${[...own, ...components.map(shown)].join(" ")})`;
}

describe("components of a calendar", () => {
  it.each<[string, readonly string[], string]>([
    [
      "hold lines and others",
      ["BEGIN:VCALENDAR", "A:1", "BEGIN:VEVENT", "B:2", "END:VEVENT", "C:3", "END:VCALENDAR"],
      "vcalendar(A:1 C:3 vevent(B:2))",
    ],
    ["stand beside each other", ["BEGIN:A", "END:A", "BEGIN:B", "END:B"], "a() b()"],
    ["are named in letters of any kind", ["begin: vEvent ", "X:1", "End:VEVENT "], "vevent(X:1)"],
    [
      "keep lines of a name together",
      ["BEGIN:A", "x-a:1", "B:2", "X-A;p=q:3", "END:A"],
      "a(x-a:1 X-A;p=q:3 B:2)",
    ],
    ["pass over an end of nothing", ["BEGIN:A", "END:B", "X:1", "END:A"], "a(X:1)"],
    ["end with those around them", ["BEGIN:A", "BEGIN:B", "END:A", "BEGIN:C", "END:C"], "a(b()) c()"],
    ["end within others of the same name", ["BEGIN:A", "BEGIN:A", "END:A", "X:1", "END:A"], "a(X:1 a())"],
    ["do not hold lines around them", ["X:1", "BEGIN:A", "END:A", "Y:1"], "a()"],
  ])("%s", (_, lines, tree) => {
    const { components, ...findings } = read(...lines);
    expect(components.map(shown).join(" ")).toBe(tree);
    expect(findings).toEqual({});
  });

  it("know where they begin", () => {
    const { components } = read("BEGIN:A", "BEGIN:B", "END:B", "END:A");
    expect([components[0]?.offset, components[0]?.components[0]?.offset]).toEqual([0, 8]);
  });

  it("tell where the outermost begins that never ends", () => {
    expect(read("BEGIN:A", "END:A", "BEGIN:B", "BEGIN:C", "X:1")).toMatchObject({ unclosed: 14 });
  });

  it("tell where a line had to be mended first", () => {
    expect(read("BEGIN:A", "X:1", "kaputt", "Y:2", "auch kaputt", "END:A")).toMatchObject({ repaired: 8 });
  });

  it("are read twelve deep, and what is deeper is passed over until it ends", () => {
    const open = Array.from({ length: 14 }, (_, index) => `BEGIN:L${index}`);
    const close = open.map((line) => line.replace("BEGIN", "END")).reverse();
    const { components, tooDeep } = read(
      ...open,
      "X:1",
      ...close.slice(0, 2),
      "Y:2",
      ...close.slice(2),
      "BEGIN:Z",
      "END:Z",
    );
    expect(tooDeep).toBe(open.slice(0, 12).join("\n").length + 1);
    const tree = components.map(shown).join(" ");
    expect(tree).toContain("l11(Y:2)");
    expect(tree).not.toContain("X:1");
    expect(tree).not.toContain("l12");
    expect(tree).toMatch(/ z\(\)$/u);
  });
});
