import { expect, it } from "vitest";
import { isPlaceLine } from "./is-place-line.ts";
import { isRoomName } from "./is-room-name.ts";

it.each([
  ["Saal 1", true],
  ["Saal 1, erster Stock", true],
  ["Musterstraße 12, 12345 Musterhausen", true],
  ["Musterplatz 1", true],
  ["Platz der Beispiele", false],
  ["Straße der Freiheit 3", true],
  ["Begrüßung", false],
  ["Begrüßung, Saal 1", false],
  ["Saal 1: Begrüßung", false],
  ["Saal 1 frei?", false],
  ["„Saal 1“", false],
  ["Saal 1, „Zum Beispiel“", false],
  ["Haus „Beispiel“, Musterstraße 12", true],
  ["„Haus“, Musterstraße 12", false],
  [`Musterstraße 12${" a".repeat(52)}`.padEnd(120, "b"), true],
  [`Musterstraße 12${" a".repeat(52)}`.padEnd(121, "b"), false],
])("whether “%s” says where something happens: %s", (text, isPlace) => {
  expect(isPlaceLine(text)).toBe(isPlace);
});

it.each([
  ["Saal 1", true],
  ["Großer Saal im ersten Stock", true],
  ["Großer Saal im ersten Stock links", false],
  ["saal 1", false],
  ["Saal 1!", false],
  [`Saal ${"b".repeat(55)}`, true],
  [`Saal ${"b".repeat(56)}`, false],
])("whether “%s” is the name of a room: %s", (text, isName) => {
  expect(isRoomName(text)).toBe(isName);
});
