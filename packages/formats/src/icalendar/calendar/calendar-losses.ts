import type { Agenda, ProblemPath } from "@programmheft/core";
import { type Loss, lossOf } from "../../exchange/loss.ts";
import type { CalendarOptions } from "../entry/calendar-options.ts";
import { entryTimes, eventTimes } from "../entry/entry-times.ts";
import { type FieldFate, fieldFates } from "./field-fates.ts";

/** What a calendar cannot say of an agenda. The rich profile says everything of what has an entry. */
export function calendarLosses(agenda: Agenda, path: ProblemPath, options: CalendarOptions): readonly Loss[] {
  const { entries = "events", profile = "simple" } = options;
  const isSimple = profile === "simple";
  if (entries === "sessions") {
    return [
      ...lossesOf(agenda, fieldFates.eventOfSessions, path, agenda.title),
      ...sessionLosses(agenda, path, isSimple),
    ];
  }
  if (eventTimes(agenda) === undefined) return [lossOf("entry", "dropped", path, agenda.title)];
  const programme =
    agenda.sessions.length > 0 && entries === "events"
      ? [lossOf("sessions", "text", path, agenda.title)]
      : [];
  return [
    ...(isSimple ? [...lossesOf(agenda, fieldFates.event, path, agenda.title), ...programme] : []),
    ...(isSimple && entries === "events-and-sessions" ? sessionLosses(agenda, path, isSimple) : []),
  ];
}

function sessionLosses(agenda: Agenda, path: ProblemPath, isSimple: boolean): readonly Loss[] {
  return agenda.sessions.flatMap((session, index): readonly Loss[] => {
    const own = [...path, "sessions", index];
    if (session.kind === "end" || entryTimes(session, agenda.timeZone) === undefined)
      return [lossOf("entry", "dropped", own, session.title)];
    return isSimple ? lossesOf({ session, agenda }, fieldFates.session, own, session.title) : [];
  });
}

function lossesOf<Item>(
  item: Item,
  fates: readonly FieldFate<Item>[],
  path: ProblemPath,
  name: string,
): readonly Loss[] {
  return fates.filter(({ has }) => has(item)).map(({ field, fate }) => lossOf(field, fate, path, name));
}
