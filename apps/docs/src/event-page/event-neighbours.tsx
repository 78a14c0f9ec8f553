import type { Event, Series } from "@programmheft/core";
import { typeset } from "@programmheft/ui";
import type { ReactElement } from "react";
import { eventHref } from "../series/event-href.ts";

export interface EventNeighboursProps {
  readonly series: Series;
  /** The id of the event whose page this is. */
  readonly id: string;
}

/** The ways on: to the pages of the events before and after, past those that have none. */
export function EventNeighbours({ series, id }: EventNeighboursProps): ReactElement {
  const index = series.events.findIndex((event) => event.id === id);
  const hasPage = (event: Event) => eventHref(event) !== undefined;
  const before = series.events.slice(0, index).findLast(hasPage);
  const after = series.events.slice(index + 1).find(hasPage);
  return (
    <nav className="site-neighbours" aria-label="Weitere Veranstaltungen">
      {before && <Neighbour event={before} label="Zuvor" rel="prev" />}
      {after && <Neighbour event={after} label="Danach" rel="next" />}
    </nav>
  );
}

interface NeighbourProps {
  readonly event: Event;
  readonly label: string;
  readonly rel: "prev" | "next";
}

function Neighbour({ event, label, rel }: NeighbourProps): ReactElement {
  return (
    <a className={`site-neighbours__${rel}`} rel={rel} href={eventHref(event)}>
      <small>{event.number === undefined ? label : `${label}: Veranstaltung ${event.number}`}</small>{" "}
      <span>{typeset(event.theme ?? event.title)}</span>
    </a>
  );
}
