import type { Agenda } from "@programmheft/core";
import type { ReactElement } from "react";
import { deeper, Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { AgendaLinks } from "../link/agenda-links.ts";
import type { Messages } from "../messages/messages.ts";
import { AgendaItem } from "./agenda-item.tsx";
import { AgendaNote } from "./agenda-note.tsx";
import { beginsBefore } from "./begins-before.ts";
import { DayHeading } from "./day-heading.tsx";
import { type AgendaDay, groupByDay, needsDayHeadings } from "./group-by-day.ts";
import { settingOfDay } from "./setting-of-day.ts";

export interface AgendaListProps extends AgendaLinks {
  readonly agenda: Agenda;
  readonly messages: Messages;
  /** The level of the heading "Programm"; days and items follow below it. 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Whether there is a heading "Programm" at all. Without it, days and items begin at `headingLevel`. */
  readonly heading?: boolean | undefined;
  /** Put before the ids of sessions, so that several agendas may stand on one page. */
  readonly idPrefix?: string | undefined;
  /**
   * An instant in milliseconds since 1970 UTC: what is going on then is marked. For pages that are made anew all the time; a page that
   * lies on a server needs a script for that.
   */
  readonly now?: number | undefined;
  /** The agenda as it was announced: what starts at another time than there, or was not there, says so. */
  readonly announced?: Agenda | undefined;
  /** What to say where there is no programme: that it is not settled yet, unless told. */
  readonly emptyNote?: string | undefined;
}

/**
 * The programme as a list that the eye can run down: days, sessions and what lies in them. Each session has its id as an
 * anchor. What was inferred is set apart, said to screen readers, and explained below.
 */
export function AgendaList(props: AgendaListProps): ReactElement {
  const { agenda, messages, headingLevel = 2, heading = true, emptyNote } = props;
  const days = groupByDay(agenda);
  return (
    <div className="ph ph-agenda" lang={messages.language}>
      {heading && (
        <Heading level={headingLevel} className="ph-label">
          {messages.text.programme}
        </Heading>
      )}
      {days.length === 0 && <p className="ph-agenda__empty">{emptyNote ?? messages.text.programmeEmpty}</p>}
      {days.map((day, at) => (
        <Day
          key={day.date ?? day.name ?? ""}
          day={day}
          headed={needsDayHeadings(agenda, days)}
          early={at === 0 ? earlyItems(agenda, day) : 0}
          {...props}
        />
      ))}
      <AgendaNote agenda={agenda} messages={messages} />
    </div>
  );
}

interface DayProps extends AgendaListProps {
  readonly day: AgendaDay;
  readonly headed: boolean;
  /** How many items stand before the event begins. */
  readonly early: number;
}

function Day({ day, headed, early, ...props }: DayProps): ReactElement {
  const { agenda, messages, headingLevel = 2, heading = true } = props;
  const level = heading ? deeper(headingLevel) : headingLevel;
  const setting = settingOfDay(day, props);
  return (
    <>
      {headed && <DayHeading day={day} level={level} agenda={agenda} messages={messages} />}
      <ol className="ph-agenda__list">
        {day.sessions.map((session, at) => (
          <AgendaItem
            key={session.id}
            session={session}
            setting={setting}
            headingLevel={headed ? deeper(level) : level}
            place={at < early ? "before" : at === early ? "first" : "within"}
          />
        ))}
      </ol>
    </>
  );
}

function earlyItems(agenda: Agenda, day: AgendaDay): number {
  const first = day.sessions.findIndex((session) => !beginsBefore(agenda, session));
  return first === -1 ? 0 : first;
}
