import { type Agenda, addDays, buildAgenda, Event, timeOfMinutes } from "@programmheft/core";

/** An entry as every library takes it, with instants and plain texts. */
export interface SampleEntry {
  readonly uid: string;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly start: Date;
  readonly end: Date;
}

/** So many invented entries, and the agendas that say the same. */
export function inventedCalendar(count: number): {
  readonly agendas: readonly Agenda[];
  readonly entries: readonly SampleEntry[];
} {
  const agendas = Array.from({ length: count }, (_, index) =>
    buildAgenda(
      Event.parse({
        id: `termin-${index}`,
        title: `Termin ${index}: Zusammenarbeit vor Ort, in Stadt und Land`,
        description: `Wir sprechen darüber, was vor Ort gelingt; mit Gästen aus ${index % 40} Gemeinden.\nÜber Fragen freuen wir uns.`,
        date: addDays("2026-01-01", index % 700),
        start: timeOfMinutes(540 + (index % 20) * 15),
        end: timeOfMinutes(660 + (index % 20) * 15),
        venue: { name: `Saal ${index % 12}` },
      }),
    ),
  );
  const entries = agendas.map(({ id, title, description = "", venue, start = "", end = "" }) => ({
    uid: `${id}@example.org`,
    title,
    description,
    place: venue?.name ?? "",
    start: new Date(start),
    end: new Date(end),
  }));
  return { agendas, entries };
}
