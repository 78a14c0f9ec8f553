import type { Agenda, Series } from "@programmheft/core";
import { EventHeader, Materials, Prose, SeriesOverview, SideBlock, typeset } from "@programmheft/ui";
import type { ReactElement } from "react";
import { messages } from "../series/messages.ts";
import { seriesEntries } from "../series/series-entries.ts";
import { ProjectList } from "./project-list.tsx";

export interface SeriesPageProps {
  readonly series: Series;
}

/** All that the page of a series shows: what it is, its events, its projects, who invites, and what remains of it. */
export function SeriesPage({ series }: SeriesPageProps): ReactElement {
  return (
    <div className="ph ph-event">
      <EventHeader agenda={headerOf(series)} messages={messages} />
      <div className="ph-event__body">
        <div className="ph-event__main">
          {series.description !== undefined && <Prose markdown={series.description} size="lead" />}
          <section id="veranstaltungen">
            <SeriesOverview entries={seriesEntries(series)} messages={messages} />
          </section>
          <ProjectList projects={series.projects} />
        </div>
        <div className="ph-event__side">
          <SideBlock title="Veranstaltet von" messages={messages}>
            <ul className="site-list">
              {series.organizers.map((organizer) => (
                <li key={organizer}>{typeset(organizer)}</li>
              ))}
            </ul>
          </SideBlock>
          <Materials agenda={series} messages={messages} />
        </div>
      </div>
    </div>
  );
}

/** The header of a series is that of an event that lasts from the first day to the last. */
function headerOf({
  title,
  subtitle,
  language,
  timeZone,
  events,
}: Series): Parameters<typeof EventHeader>[0]["agenda"] {
  const dates = events.flatMap(({ date }) => date ?? []).sort();
  const [date] = dates;
  const endDate = dates.at(-1);
  const attendance = events[0]?.attendance;
  const isSame = events.every((event) => event.attendance === attendance);
  return {
    title,
    ...(subtitle !== undefined && { subtitle }),
    ...(date !== undefined && { date }),
    ...(endDate !== undefined && { endDate }),
    ...(attendance !== undefined && isSame && { attendance }),
    status: "scheduled",
    language,
    timeZone,
  } satisfies Partial<Agenda>;
}
