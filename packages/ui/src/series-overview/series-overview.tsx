import type { ReactElement } from "react";
import { EventCard } from "../event-card/event-card.tsx";
import { deeper, Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { Messages } from "../messages/messages.ts";
import { groupByTime } from "./group-by-time.ts";
import type { SeriesEntry } from "./series-entry.ts";

export interface SeriesOverviewProps {
  /** In the order in which they are shown; where `now` is given, they are put in order. */
  readonly entries: readonly SeriesEntry[];
  readonly messages: Messages;
  /** The level of the headings; the events follow one below. 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** "Veranstaltungen" unless told. Not shown where `now` is given: then each group has a heading of its own. */
  readonly title?: string | undefined;
  /**
   * An instant in milliseconds since 1970 UTC: what comes next stands first and larger, then the further dates, then what is over with its
   * recordings. For pages that are made anew at least every day.
   */
  readonly now?: number | undefined;
}

/** The events of a series: all in its order, or the next one, the further ones and those that are over. */
export function SeriesOverview({
  entries,
  messages,
  headingLevel = 2,
  title,
  now,
}: SeriesOverviewProps): ReactElement {
  const { text } = messages;
  const group = { messages, headingLevel };
  if (now === undefined) {
    return (
      <div className="ph ph-series" lang={messages.language}>
        <Group {...group} title={title ?? text.events} entries={entries} />
      </div>
    );
  }
  const { next, upcoming, past } = groupByTime(entries, now);
  return (
    <div className="ph ph-series" lang={messages.language}>
      {next !== undefined && <Group {...group} title={text.nextEvent} entries={[next]} prominent />}
      <Group {...group} title={text.upcomingEvents} entries={upcoming} />
      <Group {...group} title={text.pastEvents} entries={past} />
    </div>
  );
}

type GroupProps = Required<Pick<SeriesOverviewProps, "entries" | "messages" | "headingLevel">> & {
  readonly title: string;
  readonly prominent?: boolean;
};

function Group({ entries, messages, headingLevel = 2, title, prominent }: GroupProps): ReactElement | null {
  if (entries.length === 0) return null;
  return (
    <>
      <Heading level={headingLevel} className="ph-label">
        {title}
      </Heading>
      <ol className={prominent ? "ph-series__list ph-series__list--next" : "ph-series__list"}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <EventCard entry={entry} messages={messages} headingLevel={deeper(headingLevel)} />
          </li>
        ))}
      </ol>
    </>
  );
}
