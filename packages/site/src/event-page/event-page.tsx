import { printSchemaOrg } from "@programmheft/formats/schema-org";
import { EventProgramme } from "@programmheft/ui";
import type { ReactElement } from "react";
import { wholeAddress } from "../address/whole-address.ts";
import { hasEntry, isDated } from "../calendar/plan-calendars.ts";
import { hasZones } from "../live/has-zones.ts";
import { liveTimes } from "../live/live-times.ts";
import { NowRegion } from "../live/now-region.tsx";
import { ZoneBlock } from "../live/zone-block.tsx";
import { NewsOfEvent } from "../news/news-of-event.tsx";
import type { Page } from "../page/page.ts";
import type { SiteContext, SiteEvent } from "../page/site-context.ts";
import { EventCalendar } from "./event-calendar.tsx";
import { EventNeighbours } from "./event-neighbours.tsx";
import { eventSummary } from "./event-summary.ts";
import { ProjectsBlock } from "./projects-block.tsx";

/** The page of an event: its programme, and the ways to the events before and after. */
export function eventPage(event: SiteEvent, context: SiteContext): Page {
  return {
    address: (addresses) => addresses.event(event.agenda.id),
    title: event.agenda.title,
    description: eventSummary(event, context),
    alternates: [
      ...(isDated(event.agenda)
        ? [
            {
              href: context.files.eventCalendar(event.agenda.id),
              type: "text/calendar",
              title: event.agenda.title,
            },
          ]
        : []),
      {
        href: context.files.agenda(event.agenda.id),
        type: "application/json",
        title: context.words.asData,
      },
    ],
    runs: hasZones(event) || liveTimes(event) !== undefined,
    structuredData: structuredData(event, context),
    picture: context.pictures.ofEvents.get(event.agenda.id),
    content: <EventContent event={event} context={context} />,
  };
}

/** The event as search engines read it. Their addresses must be whole: without that of the site, they are left out. */
function structuredData({ agenda }: SiteEvent, { series, addresses, options }: SiteContext): string {
  const url = wholeAddress(addresses.event(agenda.id), options.address);
  return printSchemaOrg(agenda, { series, ...(url !== undefined && { url }) }).output.trim();
}

function EventContent({
  event,
  context,
}: {
  readonly event: SiteEvent;
  readonly context: SiteContext;
}): ReactElement {
  const { addresses, directory, files } = context;
  // Nobody puts into a calendar what is over.
  const withEntry = new Set(event.isOver ? [] : event.agenda.sessions.filter(hasEntry).map(({ id }) => id));
  const messages = event.isOver ? context.pastMessages : context.messages;
  const projectHref = (name: string) => {
    const id = directory.projectId(name);
    return id && addresses.project(id);
  };
  return (
    <>
      <EventProgramme
        agenda={event.agenda}
        messages={messages}
        seriesHref={addresses.series}
        personHref={addresses.person}
        projectHref={projectHref}
        entryHref={(id) => (withEntry.has(id) ? files.sessionEntry(event.agenda.id, id) : undefined)}
        news={
          <>
            <NewsOfEvent event={event} context={context} />
            <NowRegion event={event} context={context} />
          </>
        }
        side={
          <>
            <EventCalendar agenda={event.agenda} context={context} />
            <ZoneBlock event={event} context={context} />
            <ProjectsBlock agenda={event.agenda} context={context} />
          </>
        }
      />
      <EventNeighbours event={event} context={context} />
    </>
  );
}
