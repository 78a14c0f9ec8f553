import type { ReactElement } from "react";
import { EventCard } from "../event-card/event-card.tsx";
import { deeper, Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { Messages } from "../messages/messages.ts";
import type { SeriesEntry } from "./series-entry.ts";

export interface SeriesOverviewProps {
  /** In the order in which they are shown. */
  readonly entries: readonly SeriesEntry[];
  readonly messages: Messages;
  /** The level of the heading; the events follow one below. 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** "Veranstaltungen" unless told. */
  readonly title?: string | undefined;
}

/** The events of a series, in its order. */
export function SeriesOverview({
  entries,
  messages,
  headingLevel = 2,
  title,
}: SeriesOverviewProps): ReactElement {
  return (
    <div className="ph ph-series" lang={messages.language}>
      <Heading level={headingLevel} className="ph-label">
        {title ?? messages.text.events}
      </Heading>
      <ol className="ph-series__list">
        {entries.map((entry) => (
          <li key={entry.id}>
            <EventCard entry={entry} messages={messages} headingLevel={deeper(headingLevel)} />
          </li>
        ))}
      </ol>
    </div>
  );
}
