import { type Agenda, buildAgenda, Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { inventedEvents, inventedSeries } from "../format/publications.fixture.ts";
import { sourceText } from "../source/source-text.ts";
import { parseXml } from "../xml/parse-xml.ts";
import type { XmlElement } from "../xml/xml-element.ts";
import { FeedMemory } from "./feed-memory.ts";
import { planFeed } from "./plan-feed.ts";
import { printFeed } from "./print-feed.ts";

const webinar = inventedEvents["a webinar"] ?? Event.parse({ id: "x", title: "x" });
const agendaOf = (event: Event) => buildAgenda(event, inventedSeries);
const first = agendaOf({ ...webinar, materials: [] });
const second = agendaOf({ ...webinar, id: "zweites", title: "Zweites", date: "2020-12-01", materials: [] });
const options = {
  feedUrl: "https://example.org/feed.atom",
  pageOf: (id: string) => `https://example.org/${id}/`,
};

/** What a reader that subscribes sees: the entries by id, with what they say. */
function entries(agendas: readonly Agenda[], memory?: FeedMemory): ReadonlyMap<string, string> {
  const { root } = parseXml(sourceText(printFeed(agendas, inventedSeries, { ...options, memory }).output));
  const found = (root?.children ?? []).filter(({ name }) => name === "entry");
  return new Map(found.map((entry) => [childText(entry, "id"), childText(entry, "title")]));
}

const childText = ({ children }: XmlElement, name: string) =>
  children.find((child) => child.name === name)?.text ?? "";

describe("a feed that remembers", () => {
  const published = planFeed([first, second], { now: "2020-10-01T09:00:00+02:00" });

  it("tells every event as new, once", () => {
    expect([...entries([first, second], published)]).toEqual([
      ["tag:example.org,2020:erfundene-reihe/erfundenes-webinar/1", "Neu: Erfundenes Webinar"],
      ["tag:example.org,2020:erfundene-reihe/zweites/1", "Neu: Zweites"],
    ]);
    const again = planFeed([first, second], { previous: published, now: "2020-10-09T09:00:00Z" });
    expect(again).toEqual(published);
  });

  it("adds an entry for each change, and leaves the others as they were", () => {
    const moved = agendaOf({ ...webinar, materials: [], date: "2020-11-25" });
    const memory = planFeed([moved, second], { previous: published, now: "2020-10-02T09:00:00Z" });
    const after = entries([moved, second], memory);
    expect([...after.keys()].filter((id) => !entries([first, second], published).has(id))).toEqual([
      "tag:example.org,2020:erfundene-reihe/erfundenes-webinar/2",
    ]);
    expect(after.get("tag:example.org,2020:erfundene-reihe/erfundenes-webinar/2")).toBe(
      "Geändert: Erfundenes Webinar",
    );
    expect(memory.news.at(-1)?.notes[0]?.de).toContain("25. November 2020");
    expect(memory.news.at(-1)?.at).toBe("2020-10-02T09:00:00Z");
  });

  it.each([
    [
      "cancelled",
      { ...webinar, status: "cancelled" as const, materials: [] },
      "Abgesagt: Erfundenes Webinar",
    ],
    ["recorded", webinar, "Aufzeichnung verfügbar: Erfundenes Webinar"],
  ])("tells that an event is %s", (_, event, title) => {
    const agendas = [agendaOf(event), second];
    const memory = planFeed(agendas, { previous: published, now: "2020-12-01T09:00:00Z" });
    expect([...entries(agendas, memory).values()][0]).toBe(title);
  });

  it("forgets an event that is gone, and never tells a draft", () => {
    const draft = agendaOf({ ...webinar, id: "entwurf", status: "draft" });
    const memory = planFeed([second, draft], { previous: published, now: "2020-10-02T09:00:00Z" });
    expect([...entries([second, draft], memory).values()]).toEqual(["Neu: Zweites"]);
  });

  it("keeps its memory as JSON", () => {
    expect(FeedMemory.parse(JSON.parse(JSON.stringify(published)))).toEqual(published);
  });
});

describe("a feed without a memory", () => {
  it("dates each entry by its event, the newest first", () => {
    const { output } = printFeed([first, second, agendaOf(webinar)], inventedSeries, options);
    expect([...output.matchAll(/<updated>([^<]*)</gu)].map(([, at]) => at)).toEqual([
      "2020-12-01T09:00:00Z",
      "2020-12-01T09:00:00Z",
      "2020-11-24T11:00:00Z",
      "2020-11-24T09:00:00Z",
    ]);
  });

  it("says which events have no entry", () => {
    const undated = agendaOf({ ...webinar, id: "undatiert", date: undefined });
    const { losses } = printFeed([first, undated], inventedSeries, options);
    expect(losses).toMatchObject([{ field: "entry", fate: "dropped", path: [1] }]);
  });

  it("is whole even without events and addresses", () => {
    const { output } = printFeed([], { ...inventedSeries, url: undefined });
    expect(output).toContain("<id>tag:programmheft.invalid,2020:erfundene-reihe</id>");
    expect(output).toContain("<updated>1970-01-01T00:00:00Z</updated>");
  });
});
