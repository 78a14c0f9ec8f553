import { type Agenda, formatInstant, parseInstant, startOfDay } from "@programmheft/core";
import type { FeedNews } from "./feed-memory.ts";
import { recordings } from "./plan-feed.ts";

/**
 * The news that follow from the agendas alone, where nobody remembers when they were published: each event is dated by its own
 * start, or its day, and its recording by its end. An event without a date has none.
 */
export function newsWithoutMemory(agendas: readonly Agenda[]): readonly FeedNews[] {
  return agendas.flatMap((agenda): FeedNews[] => {
    const { id: eventId, status } = agenda;
    const start = agenda.start ?? startOfItsDay(agenda);
    if (start === undefined || status === "draft") return [];
    const kind = status === "cancelled" ? "cancelled" : "new";
    const first = { number: 1, eventId, kind, at: utc(start), notes: [] } as const;
    return recordings(agenda) > 0 && kind === "new"
      ? [first, { ...first, number: 2, kind: "recording", at: utc(agenda.end ?? start) }]
      : [first];
  });
}

/** Of an event whose day alone is known. */
function startOfItsDay({ date, timeZone }: Agenda): string | undefined {
  return date === undefined ? undefined : formatInstant(startOfDay(date, timeZone), timeZone);
}

function utc(instant: string): string {
  return formatInstant(parseInstant(instant), "UTC").replace("+00:00", "Z");
}
