import { expect, it } from "vitest";
import { memoryTerminal } from "./memory-terminal.fixture.ts";
import { paintFor } from "./paint.ts";

it.each([
  ["a terminal", { isTerminal: true }, true],
  ["a file", { isTerminal: false }, false],
  ["a terminal where NO_COLOR is set", { isTerminal: true, environment: { NO_COLOR: "1" } }, false],
  ["a terminal where NO_COLOR is empty", { isTerminal: true, environment: { NO_COLOR: "" } }, true],
  ["a terminal that cannot do more", { isTerminal: true, environment: { TERM: "dumb" } }, false],
  ["a file where FORCE_COLOR is set", { isTerminal: false, environment: { FORCE_COLOR: "1" } }, true],
  ["a terminal where FORCE_COLOR is 0", { isTerminal: true, environment: { FORCE_COLOR: "0" } }, false],
  [
    "a terminal where both are set",
    { isTerminal: true, environment: { FORCE_COLOR: "1", NO_COLOR: "1" } },
    false,
  ],
])("colours what is written to %s: %o → %s", (_, options, colored) => {
  const { output, environment } = memoryTerminal(options);
  expect(paintFor(output, environment, false).isColorSupported).toBe(colored);
});

it("leaves colours out where they are not wanted", () => {
  const { output, environment } = memoryTerminal({ isTerminal: true, environment: { FORCE_COLOR: "1" } });
  expect(paintFor(output, environment, true).red("a")).toBe("a");
});
