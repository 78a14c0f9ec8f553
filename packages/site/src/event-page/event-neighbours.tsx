import { typeset } from "@programmheft/ui";
import type { ReactElement } from "react";
import type { SiteContext, SiteEvent } from "../page/site-context.ts";
import { contentLanguage } from "../words/content-language.ts";
import { fillIn } from "../words/site-words.ts";

export interface EventNeighboursProps {
  readonly event: SiteEvent;
  readonly context: SiteContext;
}

/** The ways on: to the pages of the events before and after. */
export function EventNeighbours({ event, context }: EventNeighboursProps): ReactElement | null {
  const { events, words } = context;
  const index = events.indexOf(event);
  const before = events[index - 1];
  const after = events[index + 1];
  if (before === undefined && after === undefined) return null;
  return (
    <nav className="site-neighbours" aria-label={words.otherEvents}>
      {before && <Neighbour event={before} label={words.before} rel="prev" context={context} />}
      {after && <Neighbour event={after} label={words.after} rel="next" context={context} />}
    </nav>
  );
}

interface NeighbourProps extends EventNeighboursProps {
  readonly label: string;
  readonly rel: "prev" | "next";
}

function Neighbour({ event: { agenda }, label, rel, context }: NeighbourProps): ReactElement {
  const { number, language } = agenda;
  return (
    <a className={`site-neighbours__${rel}`} rel={rel} href={context.addresses.event(agenda.id)}>
      <small>{number === undefined ? label : fillIn(context.words.numbered, { label, number })}</small>{" "}
      <span lang={contentLanguage(language, context.language)}>{typeset(agenda.theme ?? agenda.title)}</span>
    </a>
  );
}
