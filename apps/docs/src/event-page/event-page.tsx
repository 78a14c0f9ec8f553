import { buildAgenda, type Event, type Series } from "@programmheft/core";
import { EventProgramme } from "@programmheft/ui";
import type { ReactElement } from "react";
import { messages } from "../series/messages.ts";
import { projectHref } from "../series/project-href.ts";
import { EventNeighbours } from "./event-neighbours.tsx";
import { ProjectsBlock } from "./projects-block.tsx";

export interface EventPageProps {
  readonly event: Event;
  readonly series: Series;
}

/** All that the page of an event shows. */
export function EventPage({ event, series }: EventPageProps): ReactElement {
  const agenda = buildAgenda(event, series);
  return (
    <>
      <EventProgramme
        agenda={agenda}
        messages={messages}
        seriesHref="/"
        projectHref={(name) => projectHref(series, name)}
        side={<ProjectsBlock agenda={agenda} series={series} messages={messages} />}
      />
      <EventNeighbours series={series} id={event.id} />
    </>
  );
}
