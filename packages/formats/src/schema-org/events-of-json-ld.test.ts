import { Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { event, read } from "./json-ld.fixture.ts";

describe("JSON-LD of pages", () => {
  it.each(["MusicEvent", "Festival", "Hackathon", "CourseInstance", "https://schema.org/BusinessEvent"])(
    "takes a %s for an event",
    (type) => expect(read({ ...event, "@type": [type, "Thing"] }).events).toHaveLength(1),
  );

  it.each(["Eventual", "Organization", "EventVenue"])("takes a %s for none", (type) => {
    expect(read({ "@type": type, name: "X" }).problems.map(({ code }) => code)).toEqual([
      "exchange/not-this-format",
    ]);
  });

  const script = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

  it.each([
    ["a list", [event, event], 2],
    ["a graph", { "@graph": [{ "@type": "Organization" }, event] }, 1],
    ["within another thing", { "@type": "EventReservation", reservationFor: event }, 1],
    ["a page", `<!doctype html><p>x</p><script>var a="<"</script>${script(event)}${script({})}`, 1],
    ["a series", [{ "@type": "EventSeries", name: "Reihe" }, event], 1],
    [
      "a page whose scripts shout",
      `<SCRIPT TYPE='application/ld+json'>${JSON.stringify(event)}</SCRIPT >`,
      1,
    ],
    ["a page behind blanks", `\uFEFF \n<p>${script(event)}`, 1],
    [
      "38 things around it",
      Array(38)
        .fill(0)
        .reduce<unknown>((inner) => ({ inner }), event),
      1,
    ],
  ])("is found in %s", (_, source, count) => {
    expect(read(source).events).toHaveLength(count);
  });

  it.each([
    ["{}", "exchange/not-this-format"],
    ["<p>nichts</p>", "exchange/not-this-format"],
    [`<script type="application/ld+json">{"@type":"Event"`, "exchange/not-this-format"],
    ["{", "json/syntax"],
    ["%PDF-1.4", "text/not-text"],
    [`<script>{"@type":"Event","name":"X"}</script>`, "exchange/not-this-format"],
    [`<p>application/ld+json</p><script>{"@type":"Event","name":"X"}</script>`, "exchange/not-this-format"],
    [`<script type="application/ld+json">{</script>`, "exchange/not-this-format"],
  ])("is not in %s", (source, code) => {
    const { events, problems } = read(source);
    expect(events).toEqual([]);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]?.place).toMatchObject({ line: 1, column: expect.any(Number) });
  });

  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...event, subEvent: [], name: `T${index}` }));

  const within = (depth: number): unknown =>
    depth === 0 ? [] : [{ "@type": "Event", name: "Teil", subEvent: within(depth - 1) }];

  it.each([
    ["more than 5,000 events", many(5_001), 5_000, "5000"],
    ["more than 2,000 parts", { ...event, subEvent: many(2_001) }, 1, "2000 items a level, 7 levels"],
    ["parts on more than seven levels", { ...event, subEvent: within(8) }, 1, "2000 items a level, 7 levels"],
    [
      "other series than the first",
      ["A", "A", "B"].map((name) => ({ "@type": "EventSeries", name, subEvent: event })),
      3,
      "the series “A”",
    ],
  ])("is read in part, and says which, where there are %s", (_, source, count, which) => {
    const { events, problems } = read(source);
    expect(events).toHaveLength(count);
    const [rest] = problems.filter(({ code }) => code === "exchange/rest-not-read");
    expect(rest?.message.en).toContain(which);
  });

  it.each([
    ["5,000 events", many(5_000)],
    ["2,000 parts", { ...event, subEvent: many(2_000) }],
    ["parts on seven levels", { ...event, subEvent: within(7) }],
  ])("is read whole where there are %s", (_, source) => {
    expect(read(source).problems.map(({ code }) => code)).not.toContain("exchange/rest-not-read");
  });

  it("nested without end, or odd inside, never breaks", () => {
    expect(read(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`).events).toEqual([]);
    for (const odd of [null, 1, "x", [], {}, [null], [[]]]) {
      const { events } = read({
        ...event,
        name: odd,
        startDate: odd,
        location: odd,
        subEvent: odd,
        performer: odd,
        contributor: odd,
      });
      for (const one of events) expect(Event.parse(one)).toEqual(one);
    }
    expect(read(`<script `.repeat(100_000)).events).toEqual([]);
  });
});
