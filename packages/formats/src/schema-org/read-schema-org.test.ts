import { Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { readSchemaOrg } from "./read-schema-org.ts";

const read = (source: unknown) =>
  readSchemaOrg(new TextEncoder().encode(typeof source === "string" ? source : JSON.stringify(source)));
const event = {
  "@context": "https://schema.org",
  "@type": "EducationEvent",
  name: "Tagung",
  startDate: "2024-05-02T10:00:00+02:00",
  endDate: "2024-05-02T12:00:00+02:00",
  eventStatus: "https://schema.org/EventPostponed",
  location: [
    { "@type": "VirtualLocation", url: "https://example.org/" },
    {
      name: "Rathaus",
      address: { streetAddress: "Markt 1", postalCode: "12345", addressLocality: "Musterstadt" },
    },
  ],
  subEvent: [
    { "@type": "Event", name: "Zweites", startDate: "2024-05-02T11:00:00+02:00", performer: "Eva Beispiel" },
    {
      "@type": "Event",
      name: "Erstes",
      startDate: "2024-05-02T10:00:00+02:00",
      endDate: "2024-05-02T11:00:00+02:00",
    },
  ],
};

describe("JSON-LD of pages", () => {
  it("gives the event with its parts in order", () => {
    const { events } = read(event);
    expect(events.map((one) => Event.parse(one))).toEqual(events);
    expect(events).toMatchObject([
      {
        title: "Tagung",
        date: "2024-05-02",
        start: "10:00",
        end: "12:00",
        timeZone: "Europe/Berlin",
        status: "postponed",
        attendance: "hybrid",
        venue: { name: "Rathaus", address: "Markt 1, 12345 Musterstadt" },
        sessions: [
          { title: "Erstes", start: "10:00", end: "11:00" },
          { title: "Zweites", start: "11:00", participants: [{ name: "Eva Beispiel" }] },
        ],
      },
    ]);
  });

  const script = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
  it.each([
    ["a list", [event, event], 2],
    ["a graph", { "@graph": [{ "@type": "Organization" }, event] }, 1],
    ["within another thing", { "@type": "EventReservation", reservationFor: event }, 1],
    ["a page", `<!doctype html><p>x</p><script>var a="<"</script>${script(event)}${script({})}`, 1],
    ["a series", [{ "@type": "EventSeries", name: "Reihe" }, event], 1],
  ])("is found in %s", (_, source, count) => {
    expect(read(source).events).toHaveLength(count);
  });

  it.each([
    ["{}", "exchange/not-this-format"],
    ["<p>nichts</p>", "exchange/not-this-format"],
    [`<script type="application/ld+json">{"@type":"Event"`, "exchange/not-this-format"],
    ["{", "json/syntax"],
  ])("is not in %s", (source, code) => {
    const { events, problems } = read(source);
    expect(events).toEqual([]);
    expect(problems.map((problem) => problem.code)).toContain(code);
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
