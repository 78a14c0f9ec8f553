import { describe, expect, it } from "vitest";
import type { Event, EventInput } from "../event/event.ts";
import { eventOf, person, type SessionDraft } from "../event/event-of.fixture.ts";
import type { Change } from "./change.ts";
import { mergeEvents } from "./merge-events.ts";

/** "moved t", "person-added t/+n-n": a change by its kind and place. */
const shown = (change: Change) =>
  [
    change.kind,
    [...(change.of === "event" ? [] : change.at), ...("entry" in change ? [change.entry] : [])].join("/"),
  ]
    .join(" ")
    .trim();

/** Every conflict with what it is about, where it stands in the data, and what each side changes there. */
function conflicts(base: Event, ours: Event, theirs: Event) {
  return mergeEvents(base, ours, theirs).conflicts.map((conflict) => ({
    words: conflict.problem.message.en.split("“")[1]?.split("”")[0],
    path: conflict.problem.path?.join("."),
    ours: conflict.ours.map(shown),
    theirs: conflict.theirs.map(shown),
  }));
}

const draft = (session: Partial<SessionDraft>, event: Partial<EventInput> = {}) =>
  eventOf([{ title: "Anfang" }, { title: "T", start: "10:00", people: ["E N", "B B"], ...session }], {
    title: "Webinar",
    ...event,
  });

describe("a conflict holds of each side what it is about, and nothing else", () => {
  it("about a field of the event", () => {
    expect(
      conflicts(
        draft({}),
        draft({ start: "10:10" }, { subtitle: "Eins", theme: "Neu" }),
        draft({ room: "Saal" }, { subtitle: "Zwei", status: "cancelled" }),
      ),
    ).toEqual([{ words: "Webinar: subtitle", path: "", ours: ["event-field"], theirs: ["event-field"] }]);
  });

  it("about several fields of the event that belong together", () => {
    expect(
      conflicts(
        draft({}, { start: "10:00", end: "12:00" }),
        draft({}, { start: "10:10", end: "12:10", subtitle: "Neu" }),
        draft({}, { start: "10:20", end: "12:20" }),
      ).map(({ ours, theirs }) => [ours, theirs]),
    ).toEqual([[["event-times"], ["event-times"]]]);
  });

  it("about times of an item, not its room, its people and its place in the list", () => {
    const turned = (start: string, more: Partial<SessionDraft>) =>
      eventOf([{ title: "T", start, people: ["E N", "B B"], ...more }, { title: "Anfang" }], {
        title: "Webinar",
      });
    expect(
      conflicts(
        draft({}),
        turned("10:10", { room: "Saal" }),
        turned("10:20", { people: ["E N", "B B", "N N"], description: "Neu" }),
      ),
    ).toEqual([{ words: "T: start", path: "sessions.1", ours: ["moved t"], theirs: ["moved t"] }]);
  });

  it("about fields of someone, not of others", () => {
    const cast = (affiliation: string, other: string) => ({
      people: [person("E N", { affiliation }), person("B B", { affiliation: other })],
    });
    expect(conflicts(draft(cast("A", "A")), draft(cast("B", "C")), draft(cast("D", "A")))).toEqual([
      {
        words: "T / e-n: affiliation",
        path: "sessions.1",
        ours: ["person-changed t/e-n"],
        theirs: ["person-changed t/e-n"],
      },
    ]);
  });

  it("about the one who is added, not about others", () => {
    const host = person("N N", { role: "host" });
    expect(
      conflicts(
        draft({}),
        draft({ people: ["E N", "B B", host, "C C"] }),
        draft({ people: ["E N", "B B", "N N", "D D"] }),
      ).map(({ ours, theirs }) => [ours, theirs]),
    ).toEqual([[["person-added t/+n-n"], ["person-added t/+n-n"]]]);
  });

  it("about the place of someone in a list, not about what they do there", () => {
    const [a, b, c, d] = [person("A A"), person("B B"), person("C C"), person("D D")];
    expect(
      conflicts(
        draft({ people: [a, b, c, d] }),
        draft({ people: [{ ...d, affiliation: "X" }, a, b, c], start: "10:10" }),
        draft({ people: [a, d, b, c] }),
      ),
    ).toEqual([
      {
        words: "T / d-d",
        path: "sessions.1",
        ours: ["person-reordered t/d-d"],
        theirs: ["person-reordered t/d-d"],
      },
    ]);
  });

  it("about the place of an item, not about its times", () => {
    const order = (more: Partial<SessionDraft>, ...titles: readonly string[]) =>
      eventOf(titles.map((title) => (title === "D" ? { title, ...more } : { title })));
    expect(
      conflicts(
        order({}, "A", "B", "C", "D"),
        order({ start: "10:00" }, "D", "A", "B", "C"),
        order({}, "A", "D", "B", "C"),
      ),
    ).toEqual([{ words: "D", path: "sessions.3", ours: ["reordered d"], theirs: ["reordered d"] }]);
  });

  it("about an item that one side removes, with all that the other one changes of it", () => {
    const block = (parts: readonly SessionDraft[], more: Partial<SessionDraft> = {}) =>
      eventOf([{ title: "Vorher" }, { title: "Block", parts, ...more }]);
    expect(
      conflicts(
        block([{ title: "P" }, { title: "Q" }]),
        eventOf([{ title: "Vorher", start: "09:00" }]),
        block([{ title: "P", start: "10:00" }, { title: "Q" }, { title: "R" }], { room: "Saal" }),
      ),
    ).toEqual([
      {
        words: "Block",
        path: "sessions.1",
        ours: ["removed block"],
        theirs: ["room-changed block", "added block/+r", "moved block/p"],
      },
    ]);
  });

  it("about an item that both add, not about others", () => {
    expect(
      conflicts(
        draft({}),
        eventOf([...days, { title: "Fazit", start: "12:00" }, { title: "Ende" }], { title: "Webinar" }),
        eventOf([...days, { title: "Fazit", start: "12:10" }], { title: "Webinar", subtitle: "Neu" }),
      ),
    ).toEqual([{ words: "+fazit", path: undefined, ours: ["added +fazit"], theirs: ["added +fazit"] }]);
  });

  it("about a part that both add to the same item", () => {
    const block = (part?: SessionDraft) => eventOf([{ title: "Block", parts: part ? [part] : [] }]);
    expect(
      conflicts(block(), block({ title: "P", start: "10:00" }), block({ title: "P", start: "10:10" })),
    ).toMatchObject([{ words: "block / +p", ours: ["added block/+p"], theirs: ["added block/+p"] }]);
  });
});

const days: readonly SessionDraft[] = [
  { title: "Anfang" },
  { title: "T", start: "10:00", people: ["E N", "B B"] },
];

describe("conflicts stand in the order of what they are about", () => {
  it("whatever was changed first: the event, then items by their ids, people behind the item that they belong to", () => {
    const version = (title: string) =>
      eventOf(
        [
          { title: "Zuletzt", description: title },
          { title: "Anfang", description: title, people: [person("E N", { affiliation: title })] },
        ],
        { title: "Webinar", subtitle: title, moderators: [person("M M", { affiliation: title })] },
      );
    expect(conflicts(version("A"), version("B"), version("C")).map(({ words }) => words)).toEqual([
      "Webinar: subtitle",
      "Webinar / m-m: affiliation",
      "Anfang: description",
      "Anfang / e-n: affiliation",
      "Zuletzt: description",
    ]);
  });
});

describe("ids of a merged programme", () => {
  it("are unique at every level where they were, and the first bearer keeps its own", () => {
    const block = (...parts: readonly SessionDraft[]) => eventOf([{ title: "Block", parts }]);
    const merged = mergeEvents(
      block({ title: "P-2" }),
      block({ title: "P-2" }, { title: "P", start: "10:00" }),
      block({ title: "P-2" }, { title: "P", start: "10:10" }),
    );
    expect(merged.event.sessions[0]?.contributions.map(({ id }) => id)).toEqual(["p-2", "p", "p-3"]);
  });

  it("are left as they are where they were not unique", () => {
    const twice = (title: string) => {
      const event = eventOf([{ title: "A" }, { title }]);
      return { ...event, sessions: event.sessions.map((session) => ({ ...session, id: "a" })) };
    };
    const merged = mergeEvents(twice("B"), twice("C"), twice("B"));
    expect(merged.event.sessions.map(({ id, title }) => [id, title])).toEqual([
      ["a", "A"],
      ["a", "C"],
    ]);
  });
});
