import { type Agenda, type DayGrid, layOutLanes } from "@programmheft/core";
import type { ReactElement } from "react";
import { AgendaNote } from "../agenda-list/agenda-note.tsx";
import { DayHeading } from "../agenda-list/day-heading.tsx";
import { type AgendaDay, needsDayHeadings } from "../agenda-list/group-by-day.ts";
import { settingOfDay } from "../agenda-list/setting-of-day.ts";
import { formatDate } from "../date-time/format-date.ts";
import { deeper, Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { AgendaLinks } from "../link/agenda-links.ts";
import { fillIn, type Messages } from "../messages/messages.ts";
import { TimetableDay } from "./timetable-day.tsx";

export interface TimetableProps extends AgendaLinks {
  readonly agenda: Agenda;
  readonly messages: Messages;
  /** The level of the heading "Programm"; days and sessions follow below it. 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Whether there is a heading "Programm" at all. Without it, days and sessions begin at `headingLevel`. */
  readonly heading?: boolean | undefined;
  /** Put before the ids of sessions, so that a list and a timetable may stand on one page. */
  readonly idPrefix?: string | undefined;
  /** Rooms or tracks in the order in which they stand side by side; the others follow as the programme names them. */
  readonly laneOrder?: readonly string[] | undefined;
  /** What to say where there is no programme: that it is not settled yet, unless told. */
  readonly emptyNote?: string | undefined;
}

/**
 * The programme as a table: time goes down, rooms (or else tracks) stand side by side. For days on which things run in parallel;
 * on a narrow screen it becomes a list in the order of time. Descriptions and materials stay with the list and the page of a session.
 */
export function Timetable(props: TimetableProps): ReactElement {
  const { agenda, messages, headingLevel = 2, heading = true, laneOrder, emptyNote } = props;
  const grids = layOutLanes(agenda, laneOrder === undefined ? {} : { order: laneOrder });
  const days = grids.map((grid) => dayOf(grid, agenda));
  const level = heading ? deeper(headingLevel) : headingLevel;
  const headed = needsDayHeadings(agenda, days);
  return (
    <div className="ph ph-agenda ph-timetable" lang={messages.language}>
      {heading && (
        <Heading level={headingLevel} className="ph-label">
          {messages.text.programme}
        </Heading>
      )}
      {grids.length === 0 && <p className="ph-agenda__empty">{emptyNote ?? messages.text.programmeEmpty}</p>}
      {grids.map((grid, at) => {
        const day = days[at] ?? { sessions: [] };
        return (
          <section key={day.date ?? day.name ?? ""} className="ph-timetable__day">
            {headed && <DayHeading day={day} level={level} agenda={agenda} messages={messages} />}
            <TimetableDay
              grid={grid}
              name={nameOf(day, messages)}
              setting={settingOfDay(day, props)}
              headingLevel={headed ? deeper(level) : level}
            />
          </section>
        );
      })}
      <AgendaNote agenda={agenda} messages={messages} />
    </div>
  );
}

function dayOf({ day = "", cells, unplaced }: DayGrid, agenda: Agenda): AgendaDay {
  const sessions = [...cells.map(({ session }) => session), ...unplaced];
  const named = day === "" ? agenda.date : day;
  if (named === undefined) return { sessions };
  return /^\d{4}-\d\d-\d\d$/u.test(named) ? { date: named, sessions } : { name: named, sessions };
}

function nameOf({ date, name }: AgendaDay, messages: Messages): string {
  const day = date === undefined ? (name ?? messages.text.dateOpen) : formatDate(date, messages);
  return fillIn(messages.text.timetableOf, { day });
}
