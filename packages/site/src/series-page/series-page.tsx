import type { Agenda } from "@programmheft/core";
import {
  AddToCalendar,
  EventHeader,
  Materials,
  Prose,
  SeriesOverview,
  SideBlock,
  typeset,
} from "@programmheft/ui";
import type { ReactElement } from "react";
import { isDated } from "../calendar/plan-calendars.ts";
import type { Page } from "../page/page.ts";
import type { SiteContext } from "../page/site-context.ts";
import { contentLanguage } from "../words/content-language.ts";
import { seriesDates } from "./series-dates.ts";
import { seriesEntries } from "./series-entries.ts";
import { seriesSummary } from "./series-summary.ts";
import { ThemesBlock } from "./themes-block.tsx";

/** The start page of a site: what the series is, its events, who invites, and what remains of it. */
export function seriesPage(context: SiteContext): Page {
  const { series } = context;
  return {
    address: (addresses) => addresses.series,
    title: [series.title, series.subtitle].filter((part) => part !== undefined).join(": "),
    description: seriesSummary(context),
    alternates: [
      { href: context.files.calendar, type: "text/calendar", title: series.title },
      { href: context.files.feed, type: "application/atom+xml", title: series.title },
    ],
    picture: context.pictures.ofSeries,
    content: <SeriesContent context={context} />,
  };
}

function SeriesContent({ context }: { readonly context: SiteContext }): ReactElement {
  const { series, words, messages } = context;
  const lang = contentLanguage(series.language, context.language);
  return (
    <div className="ph ph-event" lang={context.language}>
      <EventHeader agenda={headerOf(context)} messages={messages} />
      <div className="ph-event__body">
        <div className="ph-event__main">
          {series.description !== undefined && (
            <Prose markdown={series.description} size="lead" lang={lang} />
          )}
          <Events context={context} />
          <ThemesBlock context={context} />
        </div>
        <div className="ph-event__side">
          {series.organizers.length > 0 && (
            <SideBlock title={words.organizers} messages={messages}>
              <ul className="site-list" lang={lang}>
                {series.organizers.map((organizer) => (
                  <li key={organizer}>{typeset(organizer)}</li>
                ))}
              </ul>
            </SideBlock>
          )}
          {context.events.some(({ agenda }) => isDated(agenda)) && (
            <AddToCalendar
              links={[{ kind: "subscribe", href: context.files.calendar, label: words.subscribe }]}
              messages={messages}
            />
          )}
          <div className="site-news">
            <SideBlock title={words.news} messages={messages}>
              <p>
                <a href={context.files.feed}>{words.feed}</a>
              </p>
            </SideBlock>
          </div>
          <Materials agenda={series} messages={messages} />
        </div>
      </div>
    </div>
  );
}

/** What is to come stands first; where all is over, or nothing is, the events need no second heading. */
function Events({ context }: { readonly context: SiteContext }): ReactElement {
  const { words, messages, pastMessages } = context;
  const { upcoming, past } = seriesEntries(context);
  const both = upcoming.length > 0 && past.length > 0;
  return (
    <section id="events" className="site-events">
      {(upcoming.length > 0 || past.length === 0) && (
        <SeriesOverview entries={upcoming} messages={messages} title={both ? words.upcoming : words.events} />
      )}
      {past.length > 0 && (
        <SeriesOverview entries={past} messages={pastMessages} title={both ? words.past : words.events} />
      )}
    </section>
  );
}

/** The header of a series is that of an event that lasts from the first day to the last. */
function headerOf({ series, events }: SiteContext): Parameters<typeof EventHeader>[0]["agenda"] {
  const { title, subtitle, language, timeZone } = series;
  const { date, endDate } = seriesDates(series);
  const attendance = events[0]?.agenda.attendance;
  const isSame = events.every(({ agenda }) => agenda.attendance === attendance);
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
