import type { Agenda } from "@programmheft/core";
import type { ReactElement } from "react";
import { formatDate } from "../date-time/format-date.ts";
import { timeZoneName } from "../date-time/time-zone-name.ts";
import { deeper, Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { AgendaLinks } from "../link/agenda-links.ts";
import { fillIn, type Messages } from "../messages/messages.ts";
import { contentLanguage } from "../typography/content-language.ts";
import { AgendaItem } from "./agenda-item.tsx";
import type { AgendaItemSetting } from "./agenda-item-setting.ts";
import { beginsBefore } from "./begins-before.ts";
import { clockChanges } from "./clock-changes.ts";
import { type AgendaDay, groupByDay, needsDayHeadings } from "./group-by-day.ts";

export interface AgendaListProps extends AgendaLinks {
  readonly agenda: Agenda;
  readonly messages: Messages;
  /** The level of the heading "Programm"; days and items follow below it. 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Whether there is a heading "Programm" at all. Without it, days and items begin at `headingLevel`. */
  readonly heading?: boolean | undefined;
  /** Put before the ids of sessions, so that several agendas may stand on one page. */
  readonly idPrefix?: string | undefined;
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
      <Note agenda={agenda} messages={messages} />
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
  const { agenda, messages, headingLevel = 2, heading = true, idPrefix = "" } = props;
  const level = heading ? deeper(headingLevel) : headingLevel;
  const setting: AgendaItemSetting = {
    messages,
    idPrefix,
    timeZone: agenda.timeZone,
    lang: contentLanguage(agenda.language, messages),
    namesZone: clockChanges(day.sessions),
    sessionHref: props.sessionHref,
    personHref: props.personHref,
    projectHref: props.projectHref,
  };
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

type DayHeadingProps = { readonly day: AgendaDay; readonly level: HeadingLevel } & Pick<
  AgendaListProps,
  "agenda" | "messages"
>;

function DayHeading({ day, level, agenda, messages }: DayHeadingProps): ReactElement {
  return (
    <Heading level={level} className="ph-agenda__day">
      {day.date === undefined ? (
        <span lang={contentLanguage(agenda.language, messages)}>{day.name ?? messages.text.dateOpen}</span>
      ) : (
        <time dateTime={day.date}>{formatDate(day.date, messages)}</time>
      )}
    </Heading>
  );
}

function earlyItems(agenda: Agenda, day: AgendaDay): number {
  const first = day.sessions.findIndex((session) => !beginsBefore(agenda, session));
  return first === -1 ? 0 : first;
}

/** When nothing has a date, any day serves to name the zone. */
const anyInstant = "2000-01-01T12:00:00Z";

function Note({ agenda, messages }: Pick<AgendaListProps, "agenda" | "messages">): ReactElement | null {
  const { text } = messages;
  const timed = agenda.sessions.filter(
    ({ startTime, start }) => startTime !== undefined || start !== undefined,
  );
  if (timed.length === 0) return null;
  const zone = timeZoneName(agenda.timeZone, agenda.start ?? timed[0]?.start ?? anyInstant, messages);
  const inferred = timed.some(
    ({ startIs, endIs, kind }) => startIs === "inferred" || (endIs === "inferred" && kind !== "end"),
  );
  const sentences = [
    fillIn(text.allTimes, { zone }),
    ...(groupByDay(agenda).some(({ sessions }) => clockChanges(sessions)) ? [text.clockChange] : []),
    ...(inferred ? [text.inferredNote] : []),
  ];
  return <p className="ph-agenda__note">{sentences.join(" ")}</p>;
}
