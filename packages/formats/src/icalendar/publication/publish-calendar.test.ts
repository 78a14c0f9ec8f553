import { type Agenda, buildAgenda } from "@programmheft/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../../event.arbitrary.ts";
import { agendaOf, entriesOf, webinar, withSession } from "../calendar.fixture.ts";
import { printCalendar } from "../print-calendar.ts";
import type { PublicationOptions } from "./plan-publication.ts";
import { printPublicationLedger } from "./print-publication-ledger.ts";
import { publishCalendar } from "./publish-calendar.ts";
import { readPublicationLedger } from "./read-publication-ledger.ts";

const monday = "2026-11-02T08:00:00Z";
const tuesday = "2026-11-03T08:00:00Z";
const wednesday = "2026-11-04T08:00:00Z";
const feed = { name: "Herbst-Konferenz" };

/** Publishes on Monday what was, and on Tuesday what is, and gives what a program finds each time. */
function republish(
  before: readonly Agenda[],
  after: readonly Agenda[],
  options: Omit<PublicationOptions, "now" | "previous"> = { feed },
) {
  const first = publishCalendar(before, { ...options, now: monday });
  const second = publishCalendar(after, { ...options, now: tuesday, previous: first.ledger });
  const [was, is] = [entriesOf(first.output), entriesOf(second.output)];
  const known = new Map(was.map((entry) => [entry.uid, entry.text]));
  return {
    ledger: second.ledger,
    /** The entries that a subscriber has to update. */
    changed: is.filter(({ uid, text }) => known.get(uid) !== text),
    /** Those that vanished without a word. */
    vanished: was.filter(({ uid }) => !is.some((entry) => entry.uid === uid)),
  };
}

const series = ["Anfang", "Mitte", "Ende"].map((title, index) =>
  agendaOf({
    title,
    date: `2026-12-0${index + 1}`,
    sessions: [{ id: "vortrag", title: "Vortrag", start: "10:00" }],
  }),
);
const [anfang = webinar, mitte = webinar, ende = webinar] = series;

describe("publishing again", () => {
  it("the same gives the same bytes, and the same ledger", () => {
    void fc.assert(
      fc.property(fc.array(eventArbitrary, { maxLength: 3 }), fc.boolean(), (events, bySession) => {
        const agendas = events.map((event) => buildAgenda(event));
        const options: Omit<PublicationOptions, "now"> = {
          feed,
          entries: bySession ? "events-and-sessions" : "events",
        };
        const first = publishCalendar(agendas, { ...options, now: monday });
        const kept = readPublicationLedger(printPublicationLedger(first.ledger)).value;
        expect(kept).toEqual(first.ledger);
        const second = publishCalendar(agendas, { ...options, now: tuesday, previous: kept });
        expect(second.output).toBe(first.output);
        expect(second.ledger).toEqual(first.ledger);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["moved", { ...mitte, start: "2026-12-02T11:00:00+01:00", startTime: "11:00" }, 1, "CONFIRMED"],
    ["renamed", { ...mitte, title: "Mittendrin" }, 1, "CONFIRMED"],
    ["cancelled", { ...mitte, status: "cancelled" }, 1, "CANCELLED"],
    ["described in other words", { ...mitte, description: "Mehr dazu." }, 0, "CONFIRMED"],
  ] as const)("an event that was %s changes its entry alone", (_, changed, sequence, status) => {
    const result = republish(series, [anfang, changed, ende]);
    expect(result.changed).toMatchObject([{ uid: "mitte@programmheft", sequence, status }]);
    expect(result.changed[0]?.text).toContain("LAST-MODIFIED:20261103T080000Z");
    expect(result.changed[0]?.text).toContain("CREATED:20261102T080000Z");
    expect(result.vanished).toEqual([]);
  });

  it("an event that is gone stays as cancelled, one that is new comes with a sequence of its own", () => {
    const neu = agendaOf({ title: "Neu", date: "2026-12-09" });
    const { changed, vanished } = republish(series, [anfang, ende, neu]);
    expect(changed).toMatchObject([
      { uid: "mitte@programmheft", sequence: 1, status: "CANCELLED", summary: "Abgesagt: Mitte" },
      { uid: "neu@programmheft", sequence: 0, status: "CONFIRMED" },
    ]);
    expect(vanished).toEqual([]);
  });

  it("an event whose date is no longer known is off until it has one, and then goes on where it was", () => {
    const { date: _date, start: _start, end: _end, ...undated } = mitte;
    const gone = republish(series, [anfang, undated, ende]);
    expect(gone.changed).toMatchObject([{ uid: "mitte@programmheft", sequence: 1, status: "CANCELLED" }]);
    const back = publishCalendar(series, { feed, now: wednesday, previous: gone.ledger });
    expect(entriesOf(back.output).filter(({ uid }) => uid === "mitte@programmheft")).toMatchObject([
      { sequence: 2, status: "CONFIRMED" },
    ]);
    expect(back.ledger.withdrawn).toEqual([]);
  });

  it("forgets what is gone a year after it ended and was withdrawn, not before", () => {
    const { ledger } = republish(series, [anfang, ende]);
    const publish = (now: string) => publishCalendar([anfang, ende], { feed, now, previous: ledger }).output;
    expect(publish("2027-12-02T08:00:00Z")).toContain("UID:mitte@");
    expect(publish("2027-12-03T12:00:00Z")).not.toContain("UID:mitte@");
  });
});

describe("sessions with entries of their own", () => {
  const options = { feed, entries: "sessions" } as const;
  const change = (after: Agenda) => republish([webinar], [after], options).changed;
  const uidOf = (id: string) => `kommunen-innovativ.allianzen-bilden_${id}@programmheft`;

  it("change alone, and keep their UID when a new title gives them a new id", () => {
    const renamed = withSession(webinar, "blick-von-aussen", {
      id: "blick-von-innen",
      title: "Blick von innen",
    });
    expect(change(renamed)).toMatchObject([
      { uid: uidOf("blick-von-aussen"), sequence: 1, summary: "Blick von innen" },
    ]);
    const { ledger } = republish([webinar], [renamed], options);
    expect(printCalendar(renamed, { ...options, ledger }).output).toContain("_blick-von-aussen@programmheft");
  });

  it("whose times follow from others are moved with them", () => {
    const moved = withSession(webinar, "blick-von-aussen", {
      start: "2020-11-24T11:20:00+01:00",
      startTime: "11:20",
    });
    const before = withSession(moved, "allianzen-mit-unterschiedlichen-akteuren-ergebnisse-aus", {
      end: "2020-11-24T11:20:00+01:00",
      endTime: "11:20",
    });
    expect(change(before).map(({ uid, sequence }) => [uid, sequence])).toEqual([
      [uidOf("allianzen-mit-unterschiedlichen-akteuren-ergebnisse-aus"), 1],
      [uidOf("blick-von-aussen"), 1],
    ]);
  });

  it("that are gone stay as cancelled", () => {
    const sessions = webinar.sessions.filter(({ id }) => id !== "blick-von-aussen");
    const { changed } = republish([webinar], [{ ...webinar, sessions }], options);
    expect(changed).toMatchObject([{ uid: uidOf("blick-von-aussen"), sequence: 1, status: "CANCELLED" }]);
  });

  it("are all off when the event is", () => {
    const changed = change({ ...webinar, status: "cancelled" });
    expect(new Set(changed.map(({ status, sequence }) => `${status} ${sequence}`))).toEqual(
      new Set(["CANCELLED 1"]),
    );
  });
});

describe("whatever is published in turn", () => {
  const versions = fc.array(fc.array(eventArbitrary, { maxLength: 3 }), { minLength: 2, maxLength: 4 });

  it("no sequence and no stamp ever falls, and nothing that was published vanishes while it matters", () => {
    void fc.assert(
      fc.property(versions, fc.constantFrom("events", "events-and-sessions"), (all, entries) => {
        let previous: PublicationOptions["previous"];
        let known = new Map<string, { sequence: number; revised: string }>();
        all.forEach((events, day) => {
          const now = `2026-11-0${day + 1}T08:00:00Z`;
          const { ledger } = publishCalendar(
            events.map((event) => buildAgenda(event)),
            { feed, entries, now, previous },
          );
          const current = new Map(
            [...ledger.events.flatMap((one) => one.entries), ...ledger.withdrawn].map((one) => [
              one.uid,
              one,
            ]),
          );
          for (const [uid, before] of known) {
            expect(current.get(uid)?.sequence).toBeGreaterThanOrEqual(before.sequence);
            expect((current.get(uid)?.revised ?? "") >= before.revised).toBe(true);
          }
          previous = ledger;
          known = current;
        });
      }),
      { numRuns: 40 },
    );
  });

  it("an entry that is as it was has the bytes that it had", () => {
    void fc.assert(
      fc.property(eventArbitrary, eventArbitrary, eventArbitrary, (kept, before, after) => {
        const same = { ...kept, id: "bleibt", seriesId: "reihe" };
        const other = (event: typeof before) => buildAgenda({ ...event, id: "anders" });
        const agendas = (event: typeof before) => [buildAgenda(same), other(event)];
        const { changed } = republish(agendas(before), agendas(after));
        expect(changed.filter(({ uid }) => uid.startsWith("bleibt"))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a ledger", () => {
  it.each(["", "{}", "[1]", '{"version":2,"events":[],"withdrawn":[]}'])(
    "is refused where it is none: %j",
    (text) => {
      const { value, problems } = readPublicationLedger(text);
      expect(value).toBeUndefined();
      expect(problems.map(({ code }) => code)).toEqual(["icalendar/ledger-unreadable"]);
    },
  );

  it("holds no address to join at, unless the calendar does", () => {
    const options = { feed, now: monday };
    expect(printPublicationLedger(publishCalendar([webinar], options).ledger)).not.toContain("joinLink");
    const withLink = { ...options, joinLinkOf: () => "https://meet.example.org/a" };
    const first = publishCalendar([webinar], withLink);
    const moved = {
      ...withLink,
      joinLinkOf: () => "https://meet.example.org/b",
      now: tuesday,
      previous: first.ledger,
    };
    expect(entriesOf(publishCalendar([webinar], moved).output)).toMatchObject([{ sequence: 1 }]);
  });
});
