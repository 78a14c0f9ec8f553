import { describe, expect, it } from "vitest";
import { calendar, entry, read } from "../calendar-text.fixture.ts";

const at = (hour: string) => `20261124T${hour}00Z`;
const parent = (...more: readonly string[]) =>
  entry("UID:ganz", "SUMMARY:Ganz", `DTSTART:${at("0900")}`, `DTEND:${at("1200")}`, ...more);
const part = (start: string, ...more: readonly string[]) =>
  entry("UID:teil", "SUMMARY:Teil", "RELATED-TO:ganz", `DTSTART:${at(start)}`, ...more);

/** Titles of the events, with those of their sessions. */
const eventsOf = (...entries: readonly string[]) =>
  read(calendar(...entries)).events.map(({ title, sessions }) =>
    [title, ...sessions.map((session) => session.title)].join(" > "),
  );
const asPart = ["Ganz > Teil"];
const asOthers = ["Ganz", "Teil"];

describe("an entry that says it is part of another", () => {
  it.each<[string, string, string, readonly string[]]>([
    ["begins with it", parent(), part("0900"), asPart],
    ["begins in it", parent(), part("1000"), asPart],
    ["begins with its end", parent(), part("1200"), asPart],
    ["begins behind it", parent(), part("1201"), asOthers],
    ["begins before it", parent(), part("0859"), asOthers],
    ["recurs", parent(), part("1000", "RRULE:FREQ=DAILY;COUNT=1"), asOthers],
    ["stands with one that recurs", parent("RRULE:FREQ=DAILY;COUNT=1"), part("1000"), asOthers],
    ["stands with one that is a part, too", parent("RELATED-TO:anders"), part("1000"), asOthers],
    [
      "says so as its child",
      parent(),
      part("1000").replace("RELATED-TO", "RELATED-TO;RELTYPE=CHILD"),
      asOthers,
    ],
    ["is itself", parent(), part("1000").replace("UID:teil", "UID:ganz"), asOthers],
    ["has no time", parent(), entry("UID:teil", "SUMMARY:Teil", "RELATED-TO:ganz"), asOthers],
    ["stands with one without a time", entry("UID:ganz", "SUMMARY:Ganz"), part("1000"), asOthers],
  ])("and %s", (_, whole, other, events) => {
    expect(eventsOf(whole, other)).toEqual(events);
    expect(eventsOf(other, whole)).toHaveLength(events.length);
  });

  it("stands alone where the other is not there", () => {
    expect(eventsOf(part("1000"))).toEqual(["Teil"]);
  });

  it("is one of several", () => {
    const second = part("1100").replace("UID:teil", "UID:b").replace("SUMMARY:Teil", "SUMMARY:Zweiter");
    expect(eventsOf(parent(), part("1000"), second)).toEqual(["Ganz > Teil > Zweiter"]);
  });

  it("of an entry without an end holds at its start alone", () => {
    const open = entry("UID:ganz", "SUMMARY:Ganz", `DTSTART:${at("0900")}`);
    expect(eventsOf(open, part("0900"))).toEqual(asPart);
    expect(eventsOf(open, part("0901"))).toEqual(asOthers);
  });
});

describe("entries of sessions whose event has none", () => {
  const own = (...entries: readonly string[]) =>
    calendar(...entries).replace("-//Beispiel//Kalender//DE", "-//Programmheft//Programmheft//DE");
  const session = (id: string, hour: string, ...more: readonly string[]) =>
    entry(
      `UID:reihe.ganz_${id}@programmheft`,
      "RELATED-TO:reihe.ganz@programmheft",
      `DTSTART;TZID=Asia/Tokyo:20261124T${hour}00`,
      `SUMMARY;LANGUAGE=en:Talk ${id}`,
      ...more,
    );

  it("are one event, named and placed as the first of them says", () => {
    const text = own(
      session("a", "0900", "DESCRIPTION:Part of the event “Whole”\\nMore of it."),
      session("b", "1000"),
    );
    const { events } = read(text);
    expect(events).toMatchObject([
      {
        id: "ganz",
        title: "Whole",
        language: "en",
        timeZone: "Asia/Tokyo",
        sessions: [
          { id: "a", title: "Talk a", start: "09:00" },
          { id: "b", title: "Talk b", start: "10:00" },
        ],
      },
    ]);
  });

  it("have an event without a title where none says of what it is a part", () => {
    const text = own(session("a", "0900").replace(";LANGUAGE=en", ""));
    expect(read(text).events).toMatchObject([{ id: "ganz", title: "Ohne Titel", language: "de" }]);
    expect(read(text, { language: "en" }).events).toMatchObject([{ title: "Untitled", language: "en" }]);
  });
});
