import { type Agenda, buildAgenda, type Event, type Series } from "@programmheft/core";

/** An event that is given out: as it was stated, as it is read, and the series that it belongs to. */
export interface Publication {
  readonly event: Event;
  readonly agenda: Agenda;
  readonly series?: Series;
}

/** Makes ready what writers need of an event. The agenda has nothing private in it; most formats take that alone. */
export function publicationOf(event: Event, series?: Series): Publication {
  return { event, agenda: buildAgenda(event, series), ...(series && { series }) };
}
