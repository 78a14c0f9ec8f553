import { describe, expect, it } from "vitest";
import type { Event } from "../event/event.ts";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import { matchItems } from "./match-items.ts";
import { everyNode, programmeTree } from "./programme-tree.ts";

/** "pause-2 → pause" for each item that is recognised under another path, "x → x" left out. */
function recognised(before: Event, after: Event): string[] {
  const { afterOf } = matchItems(programmeTree(before.sessions), programmeTree(after.sessions));
  return [...afterOf]
    .map(([one, other]) => [one.path.join("/"), other.path.join("/")])
    .filter(([one, other]) => one !== other)
    .map((pair) => pair.join(" → "));
}

function lost(before: Event, after: Event): string[] {
  const nodes = programmeTree(before.sessions);
  const { afterOf } = matchItems(nodes, programmeTree(after.sessions));
  return everyNode(nodes).flatMap((node) => (afterOf.has(node) ? [] : [node.path.join("/")]));
}

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

describe("an item is recognised", () => {
  it.each<[string, SessionDraft[], SessionDraft[], string[]]>([
    ["by the same title under another id", [{ title: "A", id: "x1" }], [{ title: "A" }], ["x1 → a"]],
    [
      "by a title that is alike at the same time",
      [{ title: "Begrüßung", start: "10:00" }],
      [{ title: "Begrüßung und Einführung", start: "10:00" }],
      ["begruessung → begruessung-und-einfuehrung"],
    ],
    [
      "by a title that is very much alike at any time",
      [{ title: "Blick von außen", start: "10:00" }],
      [{ title: "Ein Blick von aussen", start: "11:00" }],
      ["blick-von-aussen → ein-blick-von-aussen"],
    ],
    [
      "by the same people at the same time",
      [{ title: "Impuls", start: "10:00", people: ["Eva Nemela"] }],
      [{ title: "Wer trägt Verantwortung?", start: "10:00", kind: "keynote", people: ["Eva Nemela"] }],
      ["impuls → wer-traegt-verantwortung"],
    ],
    [
      "by the same people at another time, if it is the same kind",
      [{ title: "Impuls", start: "10:00", people: ["Eva Nemela", "Jan Abt"] }],
      [{ title: "Wer trägt Verantwortung?", start: "11:00", people: ["Jan Abt", "Eva Nemela"] }],
      ["impuls → wer-traegt-verantwortung"],
    ],
    [
      "as the one end of the day",
      [{ title: "Ende", kind: "end", start: "12:00" }],
      [{ title: "Schluss", kind: "end", start: "12:30" }],
      ["ende → schluss"],
    ],
    [
      "among several alike by the most alike",
      [{ title: "Klima in der Stadt" }, { title: "Klima auf dem Land" }],
      [{ title: "Das Klima auf dem Land" }, { title: "Das Klima in der Stadt" }],
      ["klima-in-der-stadt → das-klima-in-der-stadt", "klima-auf-dem-land → das-klima-auf-dem-land"],
    ],
    [
      "by the most alike, even if another one comes first",
      [{ title: "Klima in der Stadt heute" }, { title: "Klima in der Stadt" }],
      [{ title: "Unser Klima in der Stadt" }, { title: "Klima in der Stadt von heute" }],
      [
        "klima-in-der-stadt-heute → klima-in-der-stadt-von-heute",
        "klima-in-der-stadt → unser-klima-in-der-stadt",
      ],
    ],
    [
      "by the first of two that are as much alike",
      [{ title: "Alpha Betas", start: "10:00" }],
      [
        { title: "Betas Delta", start: "10:00" },
        { title: "Alpha Delta", start: "10:00" },
      ],
      ["alpha-betas → betas-delta"],
    ],
    [
      "by a title that is alike at the same time of the same day",
      [{ title: "Begrüßung", day: "Freitag", start: "10:00" }],
      [
        { title: "Begrüßung und Einführung", day: "Donnerstag", start: "10:00" },
        { title: "Begrüßung und Vorstellung", day: "Freitag", start: "10:00" },
      ],
      ["begruessung → begruessung-und-vorstellung"],
    ],
    [
      "by a word that few have, where another one is in every title",
      letters.map((letter) => ({ title: `Projekt ${letter.repeat(8)}` })),
      letters.map((letter) => ({ title: `Das Projekt ${letter.repeat(8)}` })),
      letters.map((letter) => `projekt-${letter.repeat(8)} → das-projekt-${letter.repeat(8)}`),
    ],
    [
      "by a word that as many as 24 have",
      [{ title: "Klimaanpassungskonzept kurz" }],
      letters.slice(0, 24).map((letter) => ({ title: `Klimaanpassungskonzept ${letter}` })),
      ["klimaanpassungskonzept-kurz → klimaanpassungskonzept-k"],
    ],
    [
      "in another block, with what it holds",
      [
        { title: "B1", parts: [{ title: "T", people: ["Eva Nemela"], parts: [{ title: "P" }] }] },
        { title: "B2" },
      ],
      [
        { title: "B1" },
        { title: "B2", parts: [{ title: "T", people: ["Eva Nemela"], parts: [{ title: "P" }] }] },
      ],
      ["b1/t → b2/t", "b1/t/p → b2/t/p"],
    ],
    [
      "on another level by a long title",
      [{ title: "B1", parts: [{ title: "Ein ganz langer Titel" }] }],
      [{ title: "B1" }, { title: "Ein ganz langer Titel" }],
      ["b1/ein-ganz-langer-titel → ein-ganz-langer-titel"],
    ],
  ])("%s", (_, before, after, pairs) => {
    expect(recognised(eventOf(before), eventOf(after))).toEqual(pairs);
    expect(lost(eventOf(before), eventOf(after))).toEqual([]);
  });
});

describe("an item is not taken for another one", () => {
  it.each<[string, SessionDraft[], SessionDraft[]]>([
    [
      "with another number",
      [{ title: "Workshop 1: Klima", start: "10:00" }],
      [{ title: "Workshop 2: Klima", start: "10:00" }],
    ],
    [
      "with another title at the same time",
      [{ title: "Kaffee", start: "10:00" }],
      [{ title: "Podium", start: "10:00" }],
    ],
    [
      "that is a little alike at another time",
      [{ title: "Begrüßung", start: "10:00" }],
      [{ title: "Begrüßung und Einführung", start: "11:00" }],
    ],
    [
      "that is a little alike, where neither has a time",
      [{ title: "Begrüßung" }],
      [{ title: "Begrüßung und Einführung" }],
    ],
    [
      "by a word that more than 24 have",
      [{ title: "Klimaanpassungskonzept kurz" }],
      letters.slice(0, 25).map((letter) => ({ title: `Klimaanpassungskonzept ${letter}` })),
    ],
    [
      "of another kind with the same people",
      [{ title: "Impuls", start: "10:00", people: ["Eva Nemela"] }],
      [{ title: "Podium", start: "11:00", kind: "panel", people: ["Eva Nemela"] }],
    ],
    [
      "where two could be meant",
      [{ title: "Impuls", people: ["Eva Nemela"] }],
      [
        { title: "Erstes", people: ["Eva Nemela"] },
        { title: "Anderes", people: ["Eva Nemela"] },
      ],
    ],
    [
      "as the end of another day",
      [{ title: "Ende", kind: "end", day: "A" }],
      [{ title: "Schluss", kind: "end", day: "B" }],
    ],
    [
      "on another level by a short title",
      [{ title: "B1", parts: [{ title: "Diskussion" }] }],
      [{ title: "B1" }, { title: "Diskussion" }],
    ],
    [
      "on another level if it is a break",
      [{ title: "B1", parts: [{ title: "Eine lange Kaffeepause", kind: "break" }] }],
      [{ title: "B1" }, { title: "Eine lange Kaffeepause", kind: "break" }],
    ],
  ])("%s", (_, before, after) => {
    expect(recognised(eventOf(before), eventOf(after))).toEqual([]);
  });
});

describe("items whose ids count equal titles", () => {
  const pause = (start?: string): SessionDraft => ({ title: "Pause", ...(start && { start }) });
  const talk = (title: string, start?: string): SessionDraft => ({ title, ...(start && { start }) });

  it("are recognised by their time where one is gone", () => {
    const before = eventOf([pause("10:30"), pause("12:00"), pause("14:00")]);
    const after = eventOf([pause("12:00"), pause("14:00")]);
    expect(recognised(before, after)).toEqual(["pause-2 → pause", "pause-3 → pause-2"]);
    expect(lost(before, after)).toEqual(["pause"]);
  });

  it("are recognised by what stands before or behind them where times have changed too", () => {
    const before = eventOf([talk("A"), pause("10:30"), talk("B"), pause("14:00"), talk("C")]);
    expect(recognised(before, eventOf([talk("A"), talk("B"), pause("14:05"), talk("C")]))).toEqual([
      "pause-2 → pause",
    ]);
    expect(recognised(before, eventOf([talk("A"), talk("B"), talk("N"), pause("14:05"), talk("C")]))).toEqual(
      ["pause-2 → pause"],
    );
  });

  it("are recognised by what stands beside them where no times are stated", () => {
    const before = eventOf([talk("A"), pause(), talk("B"), pause(), talk("C")]);
    expect(recognised(before, eventOf([talk("A"), talk("B"), pause(), talk("C")]))).toEqual([
      "pause-2 → pause",
    ]);
  });

  it("are recognised by their count where nothing but each other stands beside them", () => {
    const before = eventOf([pause(), pause(), pause()]);
    expect(lost(before, eventOf([pause(), pause()]))).toEqual(["pause-3"]);
  });

  it("are recognised by their count where it is the same", () => {
    const before = eventOf([pause("10:30"), pause("14:00")]);
    const after = eventOf([pause("14:00"), pause("15:00")]);
    expect(recognised(before, after)).toEqual([]);
  });

  it("are recognised by their ids where those do not count", () => {
    const before = eventOf([
      { ...pause("10:30"), id: "vormittag" },
      { ...pause("14:00"), id: "nachmittag" },
    ]);
    const after = eventOf([{ ...pause("14:00"), id: "vormittag" }]);
    expect(lost(before, after)).toEqual(["nachmittag"]);
  });
});
