import { instantsOfLocal, type LocalDate, type LocalTime, localAt, type TimeZone } from "@programmheft/core";

/** What calendar and clocks show at an instant, and which of the two hours it is where they show that hour twice. */
export interface ShownTime {
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly repeatedHour?: "earlier" | "later";
}

const mostKept = 4_000;
const kept = new Map<TimeZone, Map<number, ShownTime>>();

/** What is shown in a zone at an instant. It is remembered: rooms side by side begin and end at the same moments. */
export function shownAt(instant: number, zone: TimeZone): ShownTime {
  let ofZone = kept.get(zone);
  if (ofZone === undefined || ofZone.size >= mostKept) {
    if (kept.size >= mostKept) kept.clear();
    ofZone = new Map();
    kept.set(zone, ofZone);
  }
  const known: ShownTime | undefined = ofZone.get(instant);
  if (known !== undefined) return known;
  const shown = shownAnew(instant, zone);
  ofZone.set(instant, shown);
  return shown;
}

function shownAnew(instant: number, zone: TimeZone): ShownTime {
  const local = localAt(instant, zone);
  const instants = instantsOfLocal(local.date, local.time, zone);
  if (instants.occurs !== "twice") return local;
  return { ...local, repeatedHour: instant < instants.later ? "earlier" : "later" };
}
