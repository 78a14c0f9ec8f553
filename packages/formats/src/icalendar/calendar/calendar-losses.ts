import type { Agenda, ProblemPath } from "@programmheft/core";
import { type Loss, lossOf } from "../../exchange/loss.ts";
import type { CalendarOptions } from "../entry/calendar-options.ts";
import { entryTimes, eventTimes } from "../entry/entry-times.ts";
import { type FieldFate, fieldFates } from "./field-fates.ts";

/** What a calendar cannot say of an agenda. The rich profile says everything of what has an entry. */
export function calendarLosses(agenda: Agenda, path: ProblemPath, options: CalendarOptions): readonly Loss[] {
  const { entries = "events", profile = "simple" } = options;
  const isSimple = profile === "simple";
  const lossesOf = lossesAt(path, agenda.title);
  if (entries === "sessions") {
    return [
      ...fieldFates.eventOfSessions.filter(({ has }) => has(agenda)).map(lossesOf),
      ...sessionLosses(agenda, path, isSimple),
    ];
  }
  const times = eventTimes(agenda);
  if (times === undefined) return [lossOf("entry", "dropped", path, agenda.title)];
  const ofEvent = fieldFates.event.filter(({ has }) => has(agenda, times)).map(lossesOf);
  const programme =
    agenda.sessions.length > 0 && entries === "events"
      ? [lossOf("sessions", "text", path, agenda.title)]
      : [];
  return [
    ...(isSimple ? [...ofEvent, ...programme] : []),
    ...(isSimple && entries === "events-and-sessions" ? sessionLosses(agenda, path, isSimple) : []),
  ];
}

function sessionLosses(agenda: Agenda, path: ProblemPath, isSimple: boolean): readonly Loss[] {
  return agenda.sessions.flatMap((session, index): readonly Loss[] => {
    const own = [...path, "sessions", index];
    const times = session.kind === "end" ? undefined : entryTimes(session, agenda.timeZone);
    if (times === undefined) return [lossOf("entry", "dropped", own, session.title)];
    if (!isSimple) return [];
    return fieldFates.session
      .filter(({ has }) => has({ session, agenda }, times))
      .map(lossesAt(own, session.title));
  });
}

function lossesAt(path: ProblemPath, name: string): (fate: Pick<FieldFate, "field" | "fate">) => Loss {
  return ({ field, fate }) => lossOf(field, fate, path, name);
}
