import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Agenda, buildAgenda } from "@programmheft/core";
import {
  printPublicationLedger,
  publishCalendar,
  readPublicationLedger,
} from "@programmheft/formats/icalendar";
import { assembleSeries } from "@programmheft/site";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

const folder = join(import.meta.dirname, "../content/kommunen-innovativ");
const { series } = assembleSeries(
  globSync("*.md", { cwd: folder }).map((name) => ({
    name,
    source: readFileSync(join(folder, name), "utf8"),
  })),
);
const agendas = series.events.map((event) => buildAgenda(event, series));
const feed = { name: series.title, address: "https://example.org/kalender.ics" };

/** What someone has who subscribed, by UID: the entries as another library reads them. */
function subscribe(calendar: string): ReadonlyMap<string, ICAL.Event> {
  const entries = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent");
  return new Map(entries.map((entry) => [new ICAL.Event(entry).uid, new ICAL.Event(entry)]));
}

/** Publishes, keeps the ledger as a file, edits, publishes again, and lists what the subscriber sees change. */
function afterEdit(edit: (agenda: Agenda) => Agenda | undefined, more: readonly Agenda[] = []) {
  const first = publishCalendar(agendas, { feed, now: "2020-11-01T08:00:00Z" });
  const previous = readPublicationLedger(printPublicationLedger(first.ledger)).value;
  const edited = [...agendas.flatMap((agenda) => edit(agenda) ?? []), ...more];
  const second = publishCalendar(edited, { feed, now: "2020-11-09T08:00:00Z", previous });
  const [before, after] = [subscribe(first.output), subscribe(second.output)];
  return [...after].flatMap(([uid, event]) => {
    const was = before.get(uid);
    if (was?.component.toString() === event.component.toString()) return [];
    return [
      {
        entry: uid.replace(/^kommunen-innovativ\.|@.*$/gu, ""),
        title: event.summary,
        start: event.startDate.toString(),
        status: event.component.getFirstPropertyValue("status"),
        sequence: event.sequence,
        wasThere: was !== undefined,
      },
    ];
  });
}

const only = (id: string, change: (agenda: Agenda) => Agenda | undefined) => (agenda: Agenda) =>
  agenda.id === id ? change(agenda) : agenda;
const id = "allianzen-bilden";
const title = "Den Handlungsspielraum der Kommunen mit neuen Partnern erweitern";
const usual = {
  entry: id,
  title,
  start: "2020-11-24T10:00:00",
  status: "CONFIRMED",
  sequence: 1,
  wasThere: true,
};

describe("whoever has subscribed to the series", () => {
  it("finds every event that has a date", () => {
    const found = subscribe(publishCalendar(agendas, { feed, now: "2020-11-01T08:00:00Z" }).output);
    expect(found.size).toBe(agendas.filter(({ date }) => date !== undefined).length);
    expect(found.size).toBeGreaterThan(0);
  });

  it("finds nothing changed when nothing has", () => {
    expect(afterEdit((agenda) => agenda)).toEqual([]);
  });

  it("finds what was moved at its new time", () => {
    const moved = only(id, (agenda) => ({
      ...agenda,
      date: "2020-12-01",
      start: "2020-12-01T10:00:00+01:00",
      end: "2020-12-01T12:30:00+01:00",
    }));
    expect(afterEdit(moved)).toEqual([{ ...usual, start: "2020-12-01T10:00:00" }]);
  });

  it("finds what was renamed under its new title", () => {
    const renamed = only(id, (agenda) => ({ ...agenda, title: "Bündnisse vor Ort" }));
    expect(afterEdit(renamed)).toEqual([{ ...usual, title: "Bündnisse vor Ort" }]);
  });

  it("finds what was cancelled struck out", () => {
    const cancelled = only(id, (agenda) => ({ ...agenda, status: "cancelled" }));
    expect(afterEdit(cancelled)).toEqual([{ ...usual, title: `Abgesagt: ${title}`, status: "CANCELLED" }]);
  });

  it("finds what was removed struck out, too", () => {
    const removed = only(id, () => undefined);
    expect(afterEdit(removed)).toEqual([{ ...usual, title: `Abgesagt: ${title}`, status: "CANCELLED" }]);
  });

  it("finds what was added, and nothing else", () => {
    const added = agendas
      .filter((agenda) => agenda.id === id)
      .map((agenda) => ({ ...agenda, id: "nachlese", title: "Nachlese" }));
    expect(afterEdit((agenda) => agenda, added)).toEqual([
      { ...usual, entry: "nachlese", title: "Nachlese", sequence: 0, wasThere: false },
    ]);
  });

  it("is not disturbed by a corrected description, but has it", () => {
    const corrected = only(id, (agenda) => ({ ...agenda, description: "Neu gefasst." }));
    expect(afterEdit(corrected)).toEqual([{ ...usual, sequence: 0 }]);
  });
});
