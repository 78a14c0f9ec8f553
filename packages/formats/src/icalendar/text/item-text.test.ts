import type { AgendaSession } from "@programmheft/core";
import { expect, it } from "vitest";
import { bareSession, mona } from "../bare-agenda.fixture.ts";
import { itemLines } from "./item-text.ts";

const { startTime: _start, endTime: _end, startIs: _startIs, endIs: _endIs, ...unplaced } = bareSession;
const shown = (item: AgendaSession, language: "de" | "en" = "de") =>
  itemLines(item, language).map((line) => line.replaceAll("\u00A0", " "));

it.each<[string, AgendaSession, string]>([
  ["start and end", bareSession, "10:00 – 10:30 Uhr Vortrag"],
  ["an end that follows from the next", { ...bareSession, endIs: "inferred" }, "10:00 Uhr Vortrag"],
  ["an end that is the start", { ...bareSession, endTime: "10:00" }, "10:00 Uhr Vortrag"],
  ["the end of the programme", { ...bareSession, kind: "end" }, "10:00 Uhr Vortrag"],
  ["a start alone", { ...unplaced, startTime: "10:00", startIs: "stated" }, "10:00 Uhr Vortrag"],
  ["a start alone, said to end", { ...unplaced, startTime: "10:00", endIs: "stated" }, "10:00 Uhr Vortrag"],
  ["a start that follows", { ...bareSession, startIs: "inferred" }, "etwa 10:00 Uhr Vortrag"],
  ["an end alone", { ...unplaced, endTime: "10:30", endIs: "stated" }, "bis 10:30 Uhr Vortrag"],
  ["an end alone that follows", { ...unplaced, endTime: "10:30", endIs: "inferred" }, "Vortrag"],
  ["no time", unplaced, "Vortrag"],
  ["one mark", { ...unplaced, room: "Saal 1" }, "Vortrag (Saal 1)"],
  ["marks", { ...unplaced, room: "Saal 1", optional: true }, "Vortrag (Saal 1, optional)"],
])("the first line of an item has its time, title and marks: %s", (_, item, line) => {
  expect(shown(item)).toEqual([line]);
});

it("words are in the language asked for", () => {
  expect(shown({ ...bareSession, startIs: "inferred" }, "en")).toEqual(["about 10:00 Vortrag"]);
});

it("below stand who takes part, the description, the parts and the materials, parts indented", () => {
  const part: AgendaSession = {
    ...bareSession,
    title: "Teil",
    startIs: "inferred",
    participants: [{ ...mona, role: "moderator" }],
    description: "Eins\nzwei",
    materials: [
      { title: "Bericht", kind: "document" },
      { title: "Folien", kind: "slides", url: "https://example.org/folien" },
    ],
    contributions: [{ ...unplaced, title: "Teil des Teils" }],
  };
  const item: AgendaSession = {
    ...bareSession,
    participants: [mona],
    description: "Text",
    contributions: [part],
    materials: [{ title: "Aufzeichnung", kind: "recording" }],
  };
  expect(shown(item)).toEqual([
    "10:00 – 10:30 Uhr Vortrag",
    "» Mona Beispiel",
    "Text",
    "   – Teil",
    "   » Moderation: Mona Beispiel",
    "   Eins",
    "   zwei",
    "      – Teil des Teils",
    "   Bericht",
    "   Folien: https://example.org/folien",
    "Aufzeichnung",
  ]);
});
