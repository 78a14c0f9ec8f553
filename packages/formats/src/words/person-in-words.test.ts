import { expect, it } from "vitest";
import { sessionsOfLines } from "./agenda-of-text.fixture.ts";
import { personAsText, personInWords } from "./person-in-words.ts";

it.each([
  ["- » Eva Beispiel", "Eva Beispiel"],
  [
    "- » Dr. Eva Beispiel, Leiterin, Institut für Beispiele",
    "Dr. Eva Beispiel, Leiterin, Institut für Beispiele",
  ],
  ["- » Eva Beispiel [EINS]", "Eva Beispiel (EINS)"],
  ["- » Eva Beispiel (angefragt)", "Eva Beispiel (angefragt)"],
  ["- » Eva Beispiel [EINS] (angefragt)", "Eva Beispiel (EINS, angefragt)"],
  ["- Moderation:\n  - » Eva Beispiel, Amt", "Moderation: Eva Beispiel, Amt"],
])("%j is said as %j", (line, text) => {
  const [session] = sessionsOfLines(`- 10:00 A\n  ${line}`);
  const person = session?.participants[0];
  expect(person && personAsText(personInWords(person, "de", "speaker"))).toBe(text);
});

it("names the role where another one is usual", () => {
  const [session] = sessionsOfLines("- 10:00 A\n  - » Eva Beispiel");
  const person = session?.participants[0];
  expect(person && personInWords(person, "en", "moderator")).toEqual({
    role: "Speaker",
    name: "Eva Beispiel",
    details: [],
    marks: [],
  });
});
