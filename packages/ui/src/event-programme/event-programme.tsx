import type { ReactElement, ReactNode } from "react";
import { AgendaList, type AgendaListProps } from "../agenda-list/agenda-list.tsx";
import { EventHeader, type EventHeaderProps } from "../event-header/event-header.tsx";
import { deeper, type HeadingLevel } from "../heading/heading.tsx";
import { Materials } from "../materials/materials.tsx";
import { Moderation } from "../moderation/moderation.tsx";
import { Prose } from "../prose/prose.tsx";
import { RegistrationNote } from "../registration-note/registration-note.tsx";
import { contentLanguage } from "../typography/content-language.ts";

export interface EventProgrammeProps
  extends Omit<AgendaListProps, "heading" | "headingLevel">,
    Pick<EventHeaderProps, "seriesHref"> {
  /** The level of the title; everything else follows one below. 1 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Whether one still can register, from `isRegistrationOpen` of core. */
  readonly registrationOpen?: boolean | undefined;
  /** What stands above everything else of the programme: what has changed, what is on now. */
  readonly news?: ReactNode;
  /** More blocks for the side column, between registration and materials: calendar links, projects. Each a `SideBlock`. */
  readonly side?: ReactNode;
}

/**
 * A whole event: header, description and agenda, and beside them what one does with it. In narrow places and in print the side
 * column follows the agenda.
 */
export function EventProgramme({
  headingLevel = 1,
  seriesHref,
  news,
  side,
  registrationOpen,
  ...props
}: EventProgrammeProps): ReactElement {
  const { agenda, messages, personHref, projectHref } = props;
  const below = deeper(headingLevel);
  const block = { agenda, messages, headingLevel: below };
  return (
    <article className="ph ph-event" lang={messages.language}>
      <EventHeader agenda={agenda} messages={messages} headingLevel={headingLevel} seriesHref={seriesHref} />
      <div className="ph-event__body">
        <div className="ph-event__main">
          {news}
          {agenda.description !== undefined && (
            <Prose
              markdown={agenda.description}
              size="lead"
              lang={contentLanguage(agenda.language, messages)}
            />
          )}
          <AgendaList {...props} headingLevel={below} />
        </div>
        <div className="ph-event__side">
          <Moderation {...block} personHref={personHref} projectHref={projectHref} />
          <RegistrationNote {...block} open={registrationOpen} />
          {side}
          <Materials {...block} />
        </div>
      </div>
    </article>
  );
}
