import { Event, parseInstant } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { eventOfDraft } from "./event-of-draft.ts";
import { collectProblems } from "./problem-collector.ts";
import type { ItemDraft, ProgrammeDraft } from "./programme-draft.ts";

const item = (title: string, fields: Partial<ItemDraft> = {}): ItemDraft => ({
  title,
  kind: "talk",
  participants: [],
  materials: [],
  ...fields,
});
const made = (draft: Partial<ProgrammeDraft>) => {
  const problems = collectProblems();
  const whole = {
    title: "Ein Tag",
    timeZone: "Europe/Berlin",
    moderators: [],
    materials: [],
    items: [],
    ...draft,
  };
  const event = eventOfDraft(whole, problems);
  return { event, problems: problems.all().map(({ code, params }) => [code, params]) };
};
const eventOf = (draft: Partial<ProgrammeDraft>) => made(draft).event;
const sessionsOf = (...items: readonly ItemDraft[]) => eventOf({ items }).sessions;
const friday = "2020-11-27";
const saturday = "2020-11-28";
const at = (time: string, date?: string) => ({ start: { time, date } });

describe("the event of a foreign programme", () => {
  it("has what is stated, and for the rest what is usual", () => {
    const { event, problems } = made({});
    expect(Event.parse(event)).toEqual(event);
    expect(event).toEqual({
      id: "ein-tag",
      title: "Ein Tag",
      language: "de",
      status: "scheduled",
      timeZone: "Europe/Berlin",
      moderators: [],
      materials: [],
      sessions: [],
    });
    expect(problems).toEqual([]);
  });

  it("has everything that is stated", () => {
    const stated: Partial<ProgrammeDraft> = {
      id: "tag-24",
      subtitle: "Untertitel",
      description: "Worum es geht.",
      language: "en",
      status: "cancelled",
      attendance: "hybrid",
      venue: { name: "Rathaus", rooms: [] },
      registration: { fee: "10 Euro" },
      moderators: [{ id: "eva", kind: "person", name: "Eva", role: "moderator" }],
      materials: [{ title: "Folien", kind: "slides" }],
    };
    expect(eventOf(stated)).toMatchObject(stated);
  });

  it.each([
    [undefined, "ein-tag"],
    ["tag-24", "tag-24"],
    ["Kein Id", "ein-tag"],
  ])("has for the id %s the id %s", (id, expected) => {
    expect(eventOf({ id }).id).toBe(expected);
  });

  it.each<[string, Partial<ProgrammeDraft>, object]>([
    [
      "of clocks",
      { start: { time: "10:00" }, end: { time: "12:00", date: friday } },
      { start: "10:00", end: "12:00" },
    ],
    [
      "of an instant",
      { start: { instant: parseInstant("2020-11-27T09:00:00Z") } },
      { start: "10:00", end: undefined },
    ],
    [
      "of days, where they are stated and where sessions are",
      { firstDay: friday, items: [item("A", at("10:00", saturday))] },
      { date: friday, endDate: saturday },
    ],
  ])("has the span %s", (_, draft, expected) => {
    const event = eventOf(draft);
    for (const [field, value] of Object.entries(expected))
      expect(Reflect.get(event, field), field).toEqual(value);
  });

  it("leaves a first day aside that is far from the sessions, and tells so", () => {
    const { event, problems } = made({ firstDay: "2019-11-27", items: [item("A", at("10:00", friday))] });
    expect(event.date).toBe(friday);
    expect(problems).toEqual([["exchange/days-disagree", { stated: "2019-11-27", found: friday }]]);
  });
});

describe("the sessions of a foreign programme", () => {
  it.each<[string, readonly ItemDraft[], readonly (readonly [string, string?])[]]>([
    [
      "in the order of time, without a day where there is one",
      [item("B", at("11:00", friday)), item("A", at("10:00", friday))],
      [["A"], ["B"]],
    ],
    [
      "in the order of days",
      [item("B", at("09:00", saturday)), item("A", at("10:00", friday))],
      [
        ["A", friday],
        ["B", saturday],
      ],
    ],
    [
      "in the order of the source, where times are the same",
      [item("B", at("10:00", friday)), item("A", at("10:00", friday))],
      [["B"], ["A"]],
    ],
    [
      "without a time behind what stood before them",
      [item("B", at("11:00", friday)), item("C", { day: friday }), item("A", at("10:00", friday))],
      [["A"], ["B"], ["C"]],
    ],
    [
      "by the clock alone, where nothing has a date",
      [item("B", at("11:00")), item("C"), item("A", at("10:00"))],
      [["A"], ["B"], ["C"]],
    ],
    [
      "under days that are words in the order of the source",
      [
        item("A", { day: "Samstag", ...at("11:00") }),
        item("B", { day: "Freitag", ...at("10:00") }),
        item("C", { day: "Samstag", ...at("10:00") }),
      ],
      [
        ["C", "Samstag"],
        ["A", "Samstag"],
        ["B", "Freitag"],
      ],
    ],
    [
      "under days with dates before those that are words",
      [item("A", { day: "Später" }), item("B", { day: friday, ...at("10:00", friday) })],
      [
        ["B", friday],
        ["A", "Später"],
      ],
    ],
    [
      "of a night under the evening before it",
      [
        item("B", { day: friday, ...at("01:00", saturday) }),
        item("A", { day: friday, ...at("23:00", friday) }),
      ],
      [["A"], ["B"]],
    ],
  ])("stand %s", (_, items, expected) => {
    expect(
      sessionsOf(...items).map(({ title, day }) => (day === undefined ? [title] : [title, day])),
    ).toEqual(expected);
  });

  it.each<[string, readonly ItemDraft[], readonly string[]]>([
    ["of their titles", [item("Die Pause"), item("Die Pause")], ["die-pause", "die-pause-2"]],
    [
      "of the source, where they are fit",
      [item("A", { id: "x-1" }), item("B", { id: "Kein Id" })],
      ["x-1", "kein-id"],
    ],
    ["of the source once", [item("A", { id: "x" }), item("B", { id: "x" })], ["x", "x-2"]],
    ["that no other has by the source", [item("x"), item("A", { id: "x" })], ["x-2", "x"]],
  ])("have ids %s", (_, items, ids) => {
    expect(sessionsOf(...items).map(({ id }) => id)).toEqual(ids);
  });

  it("have everything that is stated of them, and of their parts", () => {
    const stated = {
      optional: true,
      cancelled: true,
      description: "Worum es geht.",
      language: "en",
      participants: [{ id: "eva", kind: "person", name: "Eva", role: "speaker" }],
      materials: [{ title: "Folien", kind: "slides" }],
    } as const;
    const parts = [item("Teil", at("10:00", friday)), item("Teil", { id: "t", ...stated })];
    const [session] = sessionsOf(
      item("A", { room: "Saal", track: "Haupt", parts, ...at("10:00", friday), ...stated }),
    );
    expect(session).toEqual({
      id: "a",
      title: "A",
      kind: "talk",
      start: "10:00",
      room: "Saal",
      track: "Haupt",
      ...stated,
      contributions: [
        {
          id: "teil",
          title: "Teil",
          kind: "talk",
          start: "10:00",
          participants: [],
          contributions: [],
          materials: [],
        },
        { id: "t", title: "Teil", kind: "talk", ...stated, contributions: [] },
      ],
    });
  });

  it("say nothing of what they are not", () => {
    const [session] = sessionsOf(item("A", { optional: false, cancelled: false }));
    expect(session).toEqual({
      id: "a",
      title: "A",
      kind: "talk",
      participants: [],
      contributions: [],
      materials: [],
    });
  });
});
