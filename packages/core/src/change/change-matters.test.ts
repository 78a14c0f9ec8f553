import { describe, expect, it } from "vitest";
import type { EventInput } from "../event/event.ts";
import { eventOf, person, type SessionDraft } from "../event/event-of.fixture.ts";
import { changeMatters } from "./change-matters.ts";
import { diffEvents } from "./diff-events.ts";

const someone = (role: "speaker" | "technical-support", more = {}) => person("Jan Abt", { role, ...more });

describe("a change of an item", () => {
  it.each<[boolean, string, Partial<SessionDraft>, Partial<SessionDraft>]>([
    [true, "start", { start: "10:00" }, { start: "10:05" }],
    [true, "end", { start: "10:00", end: "11:00" }, { start: "10:00", end: "11:05" }],
    [true, "end, earlier", { start: "10:00", end: "11:00" }, { start: "10:00", end: "10:55" }],
    [true, "end, first known", { start: "10:00" }, { start: "10:00", end: "11:00" }],
    [false, "length in other words", { duration: "PT60M" }, { duration: "PT1H" }],
    [true, "day", { day: "A" }, { day: "B" }],
    [true, "room", { room: "A" }, { room: "B" }],
    [false, "track", { track: "A" }, { track: "B" }],
    [true, "title", { id: "t" }, { id: "t", title: "N" }],
    [false, "id", { id: "t" }, { id: "u" }],
    [true, "cancellation", {}, { cancelled: true }],
    [true, "reinstatement", { cancelled: true }, {}],
    [true, "being optional", {}, { optional: true }],
    [true, "being required", { optional: true }, {}],
    [true, "language", {}, { language: "en" }],
    [true, "language no longer stated", { language: "en" }, {}],
    [false, "kind", {}, { kind: "keynote" }],
    [false, "description", { description: "A" }, { description: "B" }],
    [false, "project", {}, { project: "P" }],
    [true, "speaker added", {}, { people: [someone("speaker")] }],
    [true, "speaker removed", { people: [someone("speaker")] }, {}],
    [true, "speaker replaced", { people: [someone("speaker")] }, { people: ["Eva Nemela"] }],
    [false, "support added", {}, { people: [someone("technical-support")] }],
    [false, "support removed", { people: [someone("technical-support")] }, {}],
    [
      false,
      "support replaced",
      { people: [someone("technical-support")] },
      { people: [person("Eva Nemela", { role: "technical-support" })] },
    ],
    [false, "role", { people: [someone("speaker")] }, { people: [someone("technical-support")] }],
    [
      false,
      "affiliation",
      { people: [someone("speaker")] },
      { people: [someone("speaker", { affiliation: "Difu" })] },
    ],
    [false, "order of people", { people: ["A A", "B B"] }, { people: ["B B", "A A"] }],
    [false, "material", {}, { materials: [{ title: "A" }] }],
    [false, "material, gone", { materials: [{ title: "A" }] }, {}],
    [
      false,
      "material, changed",
      { materials: [{ title: "A" }] },
      { materials: [{ title: "A", kind: "slides" }] },
    ],
    [
      false,
      "order of materials",
      { materials: [{ title: "A" }, { title: "B" }] },
      { materials: [{ title: "B" }, { title: "A" }] },
    ],
  ])("matters: %s, if it is its %s", (matters, _, before, after) => {
    const draft = (more: Partial<SessionDraft>) => eventOf([{ title: "T", ...more }], { date: "2020-11-24" });
    expect(diffEvents(draft(before), draft(after)).map(changeMatters)).toEqual([matters]);
  });
});

describe("a change of the event", () => {
  it.each<[boolean, string, Partial<EventInput>, Partial<EventInput>]>([
    [true, "status", {}, { status: "cancelled" }],
    [true, "date", {}, { date: "2020-11-24" }],
    [true, "time", {}, { end: "12:00" }],
    [true, "time zone", {}, { timeZone: "UTC" }],
    [true, "title", { id: "x" }, { id: "x", title: "N" }],
    [true, "attendance", {}, { attendance: "online" }],
    [true, "access", {}, { onlineAccess: { joinUrl: "https://example.org" } }],
    [true, "venue", {}, { venue: { name: "Rathaus" } }],
    [true, "venue's address", { venue: { name: "A" } }, { venue: { name: "A", address: "B" } }],
    [false, "venue's page", { venue: { name: "A" } }, { venue: { name: "A", url: "https://example.org" } }],
    [false, "venue's rooms", { venue: { name: "A" } }, { venue: { name: "A", rooms: [{ name: "B" }] } }],
    [true, "registration", {}, { registration: { closes: "2020-11-17" } }],
    [true, "fee", { registration: { fee: "0 Euro" } }, { registration: { fee: "1 Euro" } }],
    [false, "note on registration", {}, { registration: { note: "N" } }],
    [false, "changed note on registration", { registration: { note: "M" } }, { registration: { note: "N" } }],
    [true, "language", {}, { language: "en" }],
    [false, "subtitle", {}, { subtitle: "S" }],
    [false, "number", { number: 1 }, { number: 2 }],
  ])("matters: %s, if it is its %s", (matters, _, before, after) => {
    const draft = (more: Partial<EventInput>) => eventOf([], { title: "T", ...more });
    expect(diffEvents(draft(before), draft(after)).map(changeMatters)).toEqual([matters]);
  });
});

describe("a change of the programme", () => {
  const talk = { title: "Ein ganz langer Titel" };
  it.each<[boolean, string, SessionDraft[], SessionDraft[]]>([
    [true, "something is added", [], [talk]],
    [true, "something is removed", [talk], []],
    [
      false,
      "only the order of the list is another",
      [
        { title: "A", start: "10:00" },
        { title: "B", start: "10:00" },
      ],
      [
        { title: "B", start: "10:00" },
        { title: "A", start: "10:00" },
      ],
    ],
    [
      true,
      "the order of untimed items is another",
      [{ title: "A" }, { title: "B" }],
      [{ title: "B" }, { title: "A" }],
    ],
    [
      true,
      "a new order means new times",
      [
        { title: "S", start: "09:00", duration: "PT1H" },
        { title: "A", duration: "PT1H" },
        { title: "B", duration: "PT1H" },
      ],
      [
        { title: "S", start: "09:00", duration: "PT1H" },
        { title: "B", duration: "PT1H" },
        { title: "A", duration: "PT1H" },
      ],
    ],
    [
      false,
      "something is part of another item at the same time",
      [{ title: "Block" }, { ...talk, start: "10:00" }],
      [{ title: "Block", parts: [{ ...talk, start: "10:00" }] }],
    ],
  ])("matters: %s, if %s", (matters, _, before, after) => {
    expect(diffEvents(eventOf(before), eventOf(after)).map(changeMatters)).toEqual([matters]);
  });
});
