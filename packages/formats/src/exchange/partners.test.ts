import { type AgendaSession, buildAgenda, Event } from "@programmheft/core";
import { expect, it } from "vitest";
import { partners } from "./partners.ts";

/** Sessions written as "id title". */
const sessionsOf = (written: readonly string[]): readonly AgendaSession[] =>
  buildAgenda(
    Event.parse({
      id: "x",
      title: "X",
      sessions: written.map((one) => {
        const [id = "", title = ""] = one.split(" ");
        return { id, title };
      }),
    }),
  ).sessions;

it.each<[string, readonly string[], readonly string[], readonly (number | undefined)[]]>([
  ["those of the same id and title", ["a A", "b B"], ["b B", "a A"], [1, 0]],
  ["of equal ones each one", ["a A", "a A"], ["a A", "a A"], [0, 1]],
  ["those of the same title before those of the same id", ["a A"], ["a X", "x A"], [1]],
  ["those of the same id before others", ["a A"], ["x X", "a Y"], [1]],
  ["what is left, in order", ["a A", "b B"], ["x X", "b B", "y Y"], [0, 1]],
  ["nothing where nothing is left", ["a A", "b B"], ["b B"], [undefined, 0]],
  ["nothing of nothing", [], ["b B"], []],
])("sessions find again %s", (_, items, again, places) => {
  const others = sessionsOf(again);
  expect(partners(sessionsOf(items), others)).toEqual(
    places.map((place) => (place === undefined ? undefined : others[place])),
  );
});
