import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventOf } from "../event/event-of.fixture.ts";
import { EventStatus } from "../event/event-status.ts";
import { addDays } from "../time/calendar-days.ts";
import { parseInstant } from "../time/parse-instant.ts";
import { eventSpan } from "./event-span.ts";
import { nextEvent, pastEvents, upcomingEvents } from "./series-events.ts";

const first = eventOf([], { title: "Erste", date: "2020-10-28", start: "10:00", end: "12:30" });
const second = eventOf(
  [
    { start: "09:50", title: "Technik", optional: true },
    { start: "10:00", title: "Vortrag" },
    { start: "12:30", title: "Ende", kind: "end" },
  ],
  { title: "Zweite", date: "2020-11-04" },
);
const undated = eventOf([], { title: "Ohne Datum" });
const series = { events: [second, undated, first] };
const titles = (events: readonly { readonly title: string }[]) => events.map(({ title }) => title);
const at = parseInstant;

describe("the span of an event", () => {
  it.each([
    ["as announced", first, "2020-10-28T10:00:00+01:00", "2020-10-28T12:30:00+01:00"],
    [
      "as its programme goes, without what is optional before",
      second,
      "2020-11-04T10:00:00+01:00",
      "2020-11-04T12:30:00+01:00",
    ],
    [
      "the whole of its days where no time is known",
      eventOf([], { date: "2020-10-24", endDate: "2020-10-25" }),
      "2020-10-24T00:00:00+02:00",
      "2020-10-26T00:00:00+01:00",
    ],
    [
      "to the end of the day where its end is not known",
      eventOf([], { date: "2020-10-24", start: "18:00" }),
      "2020-10-24T18:00:00+02:00",
      "2020-10-25T00:00:00+02:00",
    ],
    [
      "empty rather than backwards",
      eventOf([], { date: "2020-10-24", start: "10:00", end: "09:00" }),
      "2020-10-24T10:00:00+02:00",
      "2020-10-24T10:00:00+02:00",
    ],
    [
      "from when the clocks go on where they skip midnight",
      eventOf([], { date: "2018-11-04", timeZone: "America/Sao_Paulo" }),
      "2018-11-04T01:00:00-02:00",
      "2018-11-05T00:00:00-02:00",
    ],
  ])("is %s", (_, event, start, end) => {
    expect(eventSpan(event)).toEqual({ start: at(start), end: at(end) });
  });

  it("is not known without a date", () => {
    expect(eventSpan(undated)).toBeUndefined();
  });
});

describe("the events of a series", () => {
  it.each([
    ["2020-10-01T00:00:00+02:00", ["Erste", "Zweite"], []],
    ["2020-10-28T12:29:59+01:00", ["Erste", "Zweite"], []],
    ["2020-10-28T12:30:00+01:00", ["Zweite"], ["Erste"]],
    ["2020-11-04T12:30:00+01:00", [], ["Zweite", "Erste"]],
  ])("at %s are %j to come and %j over, the nearest first", (now, upcoming, past) => {
    expect(titles(upcomingEvents(series, at(now)))).toEqual(upcoming);
    expect(titles(pastEvents(series, at(now)))).toEqual(past);
    expect(nextEvent(series, at(now))?.title).toBe(upcoming[0]);
  });

  it("name one as the next that takes place on another date than once announced", () => {
    const changed = { events: [{ ...first, status: "rescheduled" as const }, second] };
    expect(nextEvent(changed, at("2020-10-01T00:00:00+02:00"))?.title).toBe("Erste");
  });

  it.each(["draft", "cancelled", "postponed"] as const)("name none as the next that is %s", (status) => {
    const changed = { events: [{ ...first, status }, second] };
    const now = at("2020-10-01T00:00:00+02:00");
    expect(nextEvent(changed, now)?.title).toBe("Zweite");
    expect(titles(upcomingEvents(changed, now))).toEqual(["Erste", "Zweite"]);
  });

  it("with a date are either to come or over, in the order of time, and over for good", () => {
    const anyEvent = fc.record({
      days: fc.option(fc.integer({ min: 0, max: 40 })),
      start: fc.constantFrom(undefined, "00:00", "10:00", "23:30"),
      status: fc.constantFrom(...EventStatus.options),
    });
    fc.assert(
      fc.property(
        fc.array(anyEvent, { maxLength: 8 }),
        fc.integer({ min: -24, max: 42 * 24 }),
        (drafts, hours) => {
          const events = drafts.map(({ days, start, status }, index) =>
            eventOf([], {
              title: `Nummer ${index}`,
              status,
              ...(days !== null && { date: addDays("2020-10-10", days) }),
              ...(start !== undefined && { start }),
            }),
          );
          const now = at("2020-10-10T00:00:00+02:00") + hours * 3_600_000;
          const [past, upcoming] = [pastEvents({ events }, now), upcomingEvents({ events }, now)];
          expect(titles([...past, ...upcoming]).toSorted()).toEqual(
            titles(events.filter(({ date }) => date !== undefined)).toSorted(),
          );
          const starts = [...past.toReversed(), ...upcoming].map((event) => eventSpan(event)?.start ?? 0);
          expect(starts.slice(0, past.length)).toEqual(
            starts.slice(0, past.length).toSorted((a, b) => a - b),
          );
          expect(starts.slice(past.length)).toEqual(starts.slice(past.length).toSorted((a, b) => a - b));
          const later = titles(pastEvents({ events }, now + 3_600_000));
          for (const title of titles(past)) expect(later).toContain(title);
        },
      ),
    );
  });
});
