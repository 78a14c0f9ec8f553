import type { Agenda } from "@programmheft/core";
import type { ReactElement } from "react";
import { timeZoneName } from "../date-time/time-zone-name.ts";
import { fillIn, type Messages } from "../messages/messages.ts";
import { clockChanges } from "./clock-changes.ts";
import { groupByDay } from "./group-by-day.ts";

export interface AgendaNoteProps {
  readonly agenda: Agenda;
  readonly messages: Messages;
}

/** When nothing has a date, any day serves to name the zone. */
const anyInstant = "2000-01-01T12:00:00Z";

/** What is to be known about all times below an agenda: their zone, a change of the clock, that italics are inferred. */
export function AgendaNote({ agenda, messages }: AgendaNoteProps): ReactElement | null {
  const { text } = messages;
  const timed = agenda.sessions.filter(
    ({ startTime, start }) => startTime !== undefined || start !== undefined,
  );
  if (timed.length === 0) return null;
  const zone = timeZoneName(agenda.timeZone, agenda.start ?? timed[0]?.start ?? anyInstant, messages);
  const inferred = timed.some(
    ({ startIs, endIs, kind }) => startIs === "inferred" || (endIs === "inferred" && kind !== "end"),
  );
  const sentences = [
    fillIn(text.allTimes, { zone }),
    ...(groupByDay(agenda).some(({ sessions }) => clockChanges(sessions)) ? [text.clockChange] : []),
    ...(inferred ? [text.inferredNote] : []),
  ];
  return <p className="ph-agenda__note">{sentences.join(" ")}</p>;
}
