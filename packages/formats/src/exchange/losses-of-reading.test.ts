import { buildAgenda, Event, type EventInput } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { lossesOfReading, type WrittenAsText } from "./losses-of-reading.ts";

type SessionInput = NonNullable<EventInput["sessions"]>[number];

const first: SessionInput = {
  id: "a",
  title: "A",
  kind: "talk",
  start: "10:00",
  end: "11:00",
  optional: true,
  room: "Saal",
  track: "Haupt",
  project: "P",
  description: "Text",
  materials: [{ title: "Folien" }],
  participants: [
    {
      id: "eva",
      name: "Eva",
      role: "host",
      affiliation: "Institut",
      position: "Leiterin",
      project: "P",
      tentative: true,
    },
    { id: "max", name: "Max" },
  ],
  contributions: [
    { id: "c", title: "C" },
    { id: "d", title: "D" },
  ],
};
const second: SessionInput = { id: "b", title: "B", start: "11:00", end: "12:00" };
const whole: EventInput = {
  id: "x",
  title: "X",
  subtitle: "Untertitel",
  theme: "Thema",
  number: 3,
  description: "Worum es geht.",
  date: "2020-11-27",
  start: "09:00",
  end: "18:00",
  attendance: "in-person",
  venue: { name: "Rathaus" },
  registration: { fee: "10 Euro" },
  moderators: [{ id: "mona", name: "Mona" }],
  materials: [{ title: "Folien" }],
  sessions: [first, second],
};
const nothingAsText: WrittenAsText = { marks: [], words: [] };
const lossesOf = (again: EventInput | undefined, asText = nothingAsText) =>
  lossesOfReading(
    buildAgenda(Event.parse(whole)),
    { events: again === undefined ? [] : [Event.parse(again)] },
    asText,
  ).map(({ field, fate, path }) => `${path.join("/")} ${field}: ${fate}`.trim());
/** The event, with a change in its first session. */
const withFirst = (change: Partial<SessionInput>): EventInput => ({
  ...whole,
  sessions: [{ ...first, ...change }, second],
});

describe("what a form has lost when it is read again", () => {
  it.each<[string, EventInput | undefined, readonly string[]]>([
    ["is nothing where it is the same", whole, []],
    ["is all where nothing is read", undefined, ["entry: dropped"]],
    ["is a field that is gone", { ...whole, subtitle: undefined }, ["subtitle: dropped"]],
    ["is a field that is another", { ...whole, title: "Y" }, ["title: changed"]],
    [
      "is the theme and the number",
      { ...whole, theme: undefined, number: undefined },
      ["theme: dropped", "number: dropped"],
    ],
    ["is the status", { ...whole, status: "cancelled" }, ["status: changed"]],
    [
      "is the way to attend, the venue and the registration",
      { ...whole, attendance: undefined, venue: undefined, registration: undefined },
      ["attendance: dropped", "venue: dropped", "registration: dropped"],
    ],
    ["is the material", { ...whole, materials: [] }, ["materials: dropped"]],
    ["is the moderation", { ...whole, moderators: [] }, ["moderators: dropped"]],
    ["is a moderator", { ...whole, moderators: [{ id: "nora", name: "Nora" }] }, ["moderators: changed"]],
    ["is the programme", { ...whole, sessions: [] }, ["sessions: dropped"]],
  ])("%s", (_, again, losses) => {
    expect(lossesOf(again)).toEqual(losses);
  });

  it.each<[string, Partial<SessionInput>, readonly string[]]>([
    ["kind", { kind: "panel" }, ["kind: changed"]],
    ["mark", { optional: undefined }, ["optional: dropped"]],
    ["room and track", { room: undefined, track: "Neben" }, ["room: dropped", "track: changed"]],
    ["project", { project: undefined }, ["project: dropped"]],
    ["description", { description: undefined }, ["description: dropped"]],
    ["language", { language: "en" }, ["language: changed"]],
    ["material", { materials: [] }, ["materials: dropped"]],
    ["people", { participants: [] }, ["participants: dropped"]],
    [
      "second person",
      { participants: [{ id: "eva", name: "Eva", role: "host" }] },
      [
        "participants: changed",
        "participants/0 affiliation: dropped",
        "participants/0 position: dropped",
        "participants/0 project: dropped",
        "participants/0 tentative: dropped",
      ],
    ],
    ["parts", { contributions: [] }, ["contributions: dropped"]],
    [
      "order of parts",
      {
        contributions: [
          { id: "d", title: "D" },
          { id: "c", title: "C" },
        ],
      },
      ["contributions: changed"],
    ],
  ])("is of a session its %s", (_, change, losses) => {
    const found = lossesOf(withFirst(change)).filter(
      (loss) => !/ (?:origin|start|end|duration):/u.test(loss),
    );
    expect(found).toEqual(
      losses.map((loss) => (/^participants\/\d/u.test(loss) ? `sessions/0/${loss}` : `sessions/0 ${loss}`)),
    );
  });

  it("is a session of which nothing is left", () => {
    expect(lossesOf({ ...whole, sessions: [second] })).toEqual([
      "sessions: changed",
      "sessions/0 entry: dropped",
    ]);
  });

  it("is there as text where the form writes it so", () => {
    const asText: WrittenAsText = { marks: ["optional"], words: ["description", "contributions"] };
    expect(lossesOf(whole, asText)).toEqual(["sessions/0 optional: text"]);
    expect(
      lossesOf(withFirst({ description: undefined, contributions: [], optional: undefined }), asText),
    ).toEqual([
      "sessions/0 optional: text",
      "sessions/0 description: text",
      "sessions/0 contributions: text",
    ]);
    expect(lossesOf({ ...whole, description: undefined, subtitle: undefined }, asText)).toEqual([
      "subtitle: dropped",
      "description: text",
      "sessions/0 optional: text",
    ]);
  });
});
