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

  it("tells in an entry what is new, where it stands, and the programme after the changes", () => {
    const moved = agendaOf({ ...webinar, materials: [], date: "2020-11-25" });
    const memory = planFeed([moved], { previous: published, now: "2020-10-02T09:00:00Z" });
    const print = (language: "de" | "en") =>
      printFeed([moved], inventedSeries, { ...options, memory, language }).output;
    const [entry = "", before = ""] = print("de").split("<entry>\n").slice(1);
    expect(entry.slice(0, entry.indexOf("<summary>")).split("\n")).toEqual([
      "<id>tag:example.org,2020:erfundene-reihe/erfundenes-webinar/2</id>",
      "<title>Geändert: Erfundenes Webinar</title>",
      "<published>2020-10-02T09:00:00Z</published>",
      "<updated>2020-10-02T09:00:00Z</updated>",
      '<category term="changed" label="Geändert"/>',
      '<link rel="alternate" href="https://example.org/erfundenes-webinar/"/>',
      "",
    ]);
    expect(/<summary>(.*)<\/summary>/u.exec(entry)?.[1]).toBe(
      memory.news
        .at(-1)
        ?.notes.map(({ de }) => de)
        .join(" "),
    );
    expect(entry).toMatch(
      /<content type="html">&lt;ul&gt;&lt;li&gt;.*25\. November 2020.*&lt;\/ul&gt;&lt;article/u,
    );
    expect(entry).toContain(
      "&lt;h2 class=&quot;p-name&quot;&gt;&lt;a href=&quot;https://example.org/erfundenes-webinar/&quot;",
    );
    expect(before).toMatch(
      /<summary>Erfundenes Webinar, .*25\. November 2020.*<\/summary>\n<content type="html">&lt;article/u,
    );
    expect(print("en")).toContain("<title>Changed: Erfundenes Webinar</title>");
    expect(print("en")).toContain(memory.news.at(-1)?.notes[0]?.en);
  });

  it("counts the news of each event, and tells one that is off when it is first heard of as cancelled", () => {
    const moved = (date: string) => agendaOf({ ...webinar, materials: [], date });
    const off = agendaOf({ ...webinar, id: "aus", status: "cancelled", materials: [] });
    const once = planFeed([moved("2020-11-25"), second], {
      previous: published,
      now: "2020-10-02T09:00:00Z",
    });
    const twice = planFeed([moved("2020-11-26"), second, off], {
      previous: once,
      now: "2020-10-03T09:00:00Z",
    });
    expect(twice.news.map(({ eventId, number, kind }) => [eventId, number, kind])).toEqual([
      ["erfundenes-webinar", 1, "new"],
      ["zweites", 1, "new"],
      ["erfundenes-webinar", 2, "changed"],
      ["erfundenes-webinar", 3, "changed"],
      ["aus", 1, "cancelled"],
    ]);
    const back = planFeed([agendaOf({ ...webinar, id: "aus", title: "An", materials: [] })], {
      previous: twice,
      now: "2020-10-04T09:00:00Z",
    });
    expect(back.news.at(-1)).toMatchObject({ number: 2, kind: "changed" });
  });

  it.each([
    [
      "of a session",
      [{ id: "s", title: "S", materials: [{ title: "V", kind: "recording", url: "https://e.org/v" }] }],
      "recording",
    ],
    [
      "of a part",
      [
        {
          id: "s",
          title: "S",
          contributions: [
            { id: "t", title: "T", materials: [{ title: "V", kind: "recording", url: "https://e.org/v" }] },
          ],
        },
      ],
      "recording",
    ],
    [
      "without an address",
      [{ id: "s", title: "S", materials: [{ title: "V", kind: "recording" }] }],
      undefined,
    ],
    [
      "that is none",
      [{ id: "s", title: "S", materials: [{ title: "V", kind: "slides", url: "https://e.org/v" }] }],
      undefined,
    ],
  ])("knows a recording %s", (_, sessions, kind) => {
    const plain = Event.parse({ id: "x", title: "X", date: "2020-11-24" });
    const eventWith = (more: object) => agendaOf(Event.parse({ ...plain, ...more }));
    const before = planFeed([eventWith({ sessions: sessions.map(({ id, title }) => ({ id, title })) })], {
      now: "2020-12-01T09:00:00Z",
    });
    const after = planFeed([eventWith({ sessions })], { previous: before, now: "2020-12-02T09:00:00Z" });
    expect(after.news.at(-1)?.kind === "recording").toBe(kind === "recording");
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

  it("dates an event of which the day alone is known by that day", () => {
    const day = buildAgenda(Event.parse({ id: "tag", title: "Tag", date: "2020-11-24" }));
    const { output, losses } = printFeed([day], inventedSeries, options);
    expect(output).toContain("<published>2020-11-23T23:00:00Z</published>");
    expect(losses).toEqual([]);
  });

  it("says which events are too old for it", () => {
    const { output, losses } = printFeed([first, second], inventedSeries, { ...options, mostEntries: 1 });
    expect(output.match(/<entry>/gu)).toHaveLength(1);
    expect(output).toContain("Neu: Zweites");
    expect(losses).toMatchObject([{ field: "entry", fate: "dropped", path: [0] }]);
  });

  it("has a head with where it stands and who it is from", () => {
    const head = (series: Partial<typeof inventedSeries>, feedUrl?: string) => {
      const { output } = printFeed([first], { ...inventedSeries, ...series }, { feedUrl });
      return output.slice(0, output.indexOf("<entry>")).trimEnd().split("\n");
    };
    expect(head({ subtitle: "Herbst & Winter" }, options.feedUrl)).toEqual([
      '<?xml version="1.0" encoding="utf-8"?>',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
      "<id>tag:example.org,2020:erfundene-reihe</id>",
      "<title>Erfundene Reihe</title>",
      "<subtitle>Herbst &amp; Winter</subtitle>",
      "<updated>2020-11-24T09:00:00Z</updated>",
      "<author><name>Institut für Beispiele</name></author>",
      '<link rel="self" type="application/atom+xml" href="https://example.org/feed.atom"/>',
      '<link rel="alternate" href="https://example.org/reihe/"/>',
    ]);
    const bare = head({ organizers: [], url: undefined }, "javascript:alert(1)");
    expect(bare).toContain("<author><name>Erfundene Reihe</name></author>");
    expect(bare.join()).not.toContain("<link");
  });

  it.each([
    ["https://News.Example.ORG:8080/feed", "news.example.org"],
    ["http://someone@example.org/feed", "example.org"],
    ["ftp://example.net/feed", "example.org"],
    [undefined, "example.org"],
  ])("served from %s has ids of the host %s", (feedUrl, host) => {
    expect(printFeed([], inventedSeries, { feedUrl }).output).toContain(`<id>tag:${host},2020:`);
  });

  it("of a cancelled event has no entry for its recording, and orders equal dates by event and number", () => {
    const recorded = (id: string, status: "scheduled" | "cancelled") => {
      const { end: _end, ...open } = agendaOf({ ...webinar, id, status });
      return open;
    };
    const { output } = printFeed(
      [recorded("b", "scheduled"), recorded("a", "cancelled")],
      inventedSeries,
      options,
    );
    expect(
      [...output.matchAll(/\/([ab]\/\d)<\/id>\n<title>([^:]*)/gu)].map(([, id, title]) => [id, title]),
    ).toEqual([
      ["a/1", "Abgesagt"],
      ["b/2", "Aufzeichnung verfügbar"],
      ["b/1", "Neu"],
    ]);
  });

  it("is whole even without events and addresses", () => {
    const { output } = printFeed([], { ...inventedSeries, url: undefined });
    expect(output).toContain("<id>tag:programmheft.invalid,2020:erfundene-reihe</id>");
    expect(output).toContain("<updated>1970-01-01T00:00:00Z</updated>");
  });
});
