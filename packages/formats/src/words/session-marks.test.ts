import { expect, it } from "vitest";
import { sessionsOfLines } from "./agenda-of-text.fixture.ts";
import { sessionMarks } from "./session-marks.ts";

it.each<[string, readonly string[], readonly string[]]>([
  ["- 10:00 A", [], []],
  [
    '- 10:00 A [EINS] {raum="Saal 1" strang=B sprache=en}',
    ["EINS", "Saal 1", "B", "EN"],
    ["EINS", "Saal 1", "B", "EN"],
  ],
  ["- 10:00 A (optional)", ["optional"], ["optional"]],
  ["- 10:00 A (entfällt)", ["entfällt"], ["cancelled"]],
  ["- 10:00 A {strang=B} ", ["B"], ["B"]],
])("%s has its marks behind the title", (line, german, english) => {
  const [session] = sessionsOfLines(line);
  expect(session && sessionMarks(session, "de")).toEqual(german);
  expect(session && sessionMarks(session, "en")).toEqual(english);
});
