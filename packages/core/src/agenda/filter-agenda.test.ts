import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventOf, person } from "../event/event-of.fixture.ts";
import type { AgendaSession } from "./agenda.ts";
import { anyAgenda } from "./any-agenda.fixture.ts";
import { buildAgenda } from "./build-agenda.ts";
import { type AgendaFilter, filterAgenda } from "./filter-agenda.ts";

const agenda = buildAgenda(
  eventOf(
    [
      { title: "Begrüßung", start: "10:00", people: [person("Mona Beispiel", { role: "host" })] },
      {
        title: "Wasser in der Stadt",
        start: "10:20",
        track: "Wasser",
        room: "Großer Saal",
        description: "Über Bäche und Brücken.",
        parts: [
          {
            title: "Ein Bach kommt zurück",
            project: "LAZIK2030",
            people: [person("Eva Müller", { affiliation: "Institut für Gewässer", position: "Leiterin" })],
          },
          { title: "Regen", people: [person("Jan Muster", { project: "KoDa_eG" })] },
        ],
      },
      { title: "Wege", start: "10:20", track: "Wege", room: "Foyer", people: [person("Jan Muster")] },
      { title: "Ausklang", start: "09:00", day: "2020-09-19" },
      { title: "Ausflug", start: "01:00", day: "Sonntag" },
    ],
    { date: "2020-09-18", endDate: "2020-09-20" },
  ),
);

/** What is left, parents with what they keep. */
const left = (items: readonly AgendaSession[]): readonly string[] =>
  items.map(({ title, contributions }) =>
    contributions.length > 0 ? `${title} (${left(contributions).join(", ")})` : title,
  );
const found = (filter: AgendaFilter) => left(filterAgenda(agenda, filter).sessions);
const water = "Wasser in der Stadt";

describe("an agenda filtered", () => {
  it.each<[string, AgendaFilter, readonly string[]]>([
    ["by track, with all in it", { track: "wasser" }, [`${water} (Ein Bach kommt zurück, Regen)`]],
    ["by room", { room: "Grosser Saal" }, [`${water} (Ein Bach kommt zurück, Regen)`]],
    ["by person, with the session around a talk", { personId: "jan-muster" }, [`${water} (Regen)`, "Wege"]],
    ["by the project of an item", { project: "lazik2030" }, [`${water} (Ein Bach kommt zurück)`]],
    ["by the project of a person", { project: "KoDa_eG" }, [`${water} (Regen)`]],
    ["by person and track", { personId: "jan-muster", track: "Wege" }, ["Wege"]],
    ["by what does not go together", { personId: "eva-mueller", track: "Wege" }, []],
    ["by a word of a title", { text: "regen" }, [`${water} (Regen)`]],
    ["by a word of a description", { text: "bruecken" }, [`${water} (Ein Bach kommt zurück, Regen)`]],
    ["by a name", { text: "mueller" }, [`${water} (Ein Bach kommt zurück)`]],
    ["by an affiliation", { text: "gewasser" }, [`${water} (Ein Bach kommt zurück)`]],
    ["by a position", { text: "leiterin" }, [`${water} (Ein Bach kommt zurück)`]],
    ["by words on different levels", { text: " stadt  LAZIK " }, [`${water} (Ein Bach kommt zurück)`]],
    ["by words of which one is missing", { text: "stadt wege" }, []],
    ["by what two fields make together", { text: "stadtüber" }, []],
    ["by a room's name as a word", { text: "foyer" }, ["Wege"]],
    [
      "by the first day",
      { day: "2020-09-18" },
      ["Begrüßung", `${water} (Ein Bach kommt zurück, Regen)`, "Wege"],
    ],
    ["by another day", { day: "2020-09-19" }, ["Ausklang"]],
    ["by a day in words", { day: "sonntag" }, ["Ausflug"]],
    ["by a day that is none of it", { day: "2020-09-20" }, []],
    ["by day and track", { day: "2020-09-18", track: "Wege" }, ["Wege"]],
  ])("%s", (_, filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });

  it("keeps everything else as it is", () => {
    expect({ ...filterAgenda(agenda, { track: "Wege" }), sessions: agenda.sessions }).toEqual(agenda);
  });

  it("knows the day of an undated session from the event", () => {
    const untimed = buildAgenda(eventOf([{ title: "Irgendwann" }], { date: "2020-09-18" }));
    expect(left(filterAgenda(untimed, { day: "2020-09-18" }).sessions)).toEqual(["Irgendwann"]);
    expect(left(filterAgenda(untimed, { day: "2020-09-19" }).sessions)).toEqual([]);
  });
});

const anyFilter: fc.Arbitrary<AgendaFilter> = fc.record(
  {
    track: fc.constantFrom("Wasser", "wege"),
    room: fc.constantFrom("Saal", "FOYER"),
    project: fc.constantFrom("LAZIK2030", "nichts"),
    personId: fc.constantFrom("eva-beispiel", "jan-muster"),
    text: fc.constantFrom("", "strasse", "uebergaenge muster", "pause", "teil", "e"),
    day: fc.constantFrom("2020-10-24", "2020-10-25"),
  },
  { requiredKeys: [] },
);

describe("filtering any agenda", () => {
  it("by nothing changes nothing", () => {
    fc.assert(
      fc.property(anyAgenda, (one) => {
        expect(filterAgenda(one, {})).toBe(one);
        expect(filterAgenda(one, { text: " \t" })).toBe(one);
      }),
    );
  });

  it("twice gives what once gives", () => {
    fc.assert(
      fc.property(anyAgenda, anyFilter, (one, filter) => {
        const once = filterAgenda(one, filter);
        expect(filterAgenda(once, filter)).toEqual(once);
      }),
    );
  });

  it("leaves a part of it, in its order, each item as it was but for contributions left out", () => {
    const isPart = (part: readonly AgendaSession[], whole: readonly AgendaSession[]): void => {
      const order = part.map(({ id }) => whole.findIndex((item) => item.id === id));
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
      for (const item of part) {
        const own = whole.find(({ id }) => id === item.id);
        expect({ ...own, contributions: item.contributions }).toEqual(item);
        isPart(item.contributions, own?.contributions ?? []);
      }
    };
    fc.assert(
      fc.property(anyAgenda, anyFilter, (one, filter) => {
        isPart(filterAgenda(one, filter).sessions, one.sessions);
      }),
    );
  });

  it("by more leaves no more", () => {
    const ids = (items: readonly AgendaSession[]): readonly string[] =>
      items.flatMap(({ id, contributions }) => [id, ...ids(contributions).map((inner) => `${id}/${inner}`)]);
    fc.assert(
      fc.property(anyAgenda, anyFilter, anyFilter, (one, filter, more) => {
        const wide = new Set(ids(filterAgenda(one, filter).sessions));
        const narrow = ids(filterAgenda(filterAgenda(one, filter), more).sessions);
        expect(narrow.filter((id) => !wide.has(id))).toEqual([]);
      }),
    );
  });
});
