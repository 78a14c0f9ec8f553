import { expect, it } from "vitest";
import { memoryTerminal } from "./memory-terminal.fixture.ts";
import { progressOf } from "./progress.ts";

function watched(total: number, isTerminal: boolean) {
  const terminal = memoryTerminal({ isTerminal });
  const step = progressOf(terminal, total, (done) => `${done}/${total}`);
  for (let done = 0; done < total; done += 1) step();
  return terminal.complained();
}

it("is told on one line, which is gone in the end", () => {
  expect(watched(25, true)).toBe("\r\u001B[K10/25\r\u001B[K20/25\r\u001B[K");
});

it.each([
  ["nobody watches", 25, false],
  ["things are few", 19, true],
])("is not told where %s", (_, total, isTerminal) => {
  expect(watched(total, isTerminal)).toBe("");
});
