import type { DayGrid, GridRow } from "@programmheft/core";
import type { ReactElement } from "react";
import { AgendaItem } from "../agenda-list/agenda-item.tsx";
import type { AgendaItemSetting } from "../agenda-list/agenda-item-setting.ts";
import { formatClock } from "../date-time/format-time.ts";
import { shortTimeZoneName } from "../date-time/time-zone-name.ts";
import type { HeadingLevel } from "../heading/heading.tsx";
import { tableRoles } from "../table/table-roles.ts";
import { typeset } from "../typography/typeset.ts";
import { type LaneHead, laneHeads } from "./lane-heads.ts";
import { several } from "./several.ts";
import { tableRows } from "./table-rows.ts";
import { TimetableCell } from "./timetable-cell.tsx";

/** Up to so many lanes fit side by side on most screens; more scroll sideways within a frame of their own. */
const fewLanes = 5;

/** Rows grow with time up to two hours; what is longer is no higher. */
const mostQuarters = 8;

export interface TimetableDayProps {
  readonly grid: DayGrid;
  /** What the table is called. */
  readonly name: string;
  readonly setting: AgendaItemSetting;
  /** The level of the headings of sessions. */
  readonly headingLevel: HeadingLevel;
}

/** The table of one day, and below it what has no time. */
export function TimetableDay({ grid, name, setting, headingLevel }: TimetableDayProps): ReactElement {
  const many = grid.lanes.length > fewLanes;
  const table = (
    <table
      {...tableRoles.table}
      className={`ph-timetable__table ph-timetable__table--${many ? "many" : "few"}`}
    >
      <caption className="ph-hidden">{name}</caption>
      <thead {...tableRoles.group}>
        <tr {...tableRoles.row}>
          <th {...tableRoles.columnHead} scope="col" className="ph-timetable__corner">
            {setting.messages.text.time}
          </th>
          {laneHeads(grid.lanes).map((head) => (
            <Head key={head.first} {...head} setting={setting} />
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.group}>
        {tableRows(grid).map(({ row, entries, until }) => (
          <tr {...tableRoles.row} key={`${row.start ?? row.time} ${row.minutes}`} className={heightOf(row)}>
            <RowHead row={row} until={until} setting={setting} />
            {entries.map((entry) =>
              "session" in entry ? (
                <TimetableCell key={entry.session.id} {...entry} {...{ setting, headingLevel }} />
              ) : (
                <td
                  {...tableRoles.cell}
                  key={entry.lane}
                  className="ph-timetable__gap"
                  colSpan={several(entry.laneCount)}
                />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {grid.cells.length > 0 &&
        (many ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
          <section className="ph-timetable__frame" aria-label={name} tabIndex={0}>
            {table}
          </section>
        ) : (
          table
        ))}
      {grid.unplaced.length > 0 && (
        <ol className="ph-agenda__list">
          {grid.unplaced.map((session) => (
            <AgendaItem key={session.id} {...{ session, setting, headingLevel }} place="within" />
          ))}
        </ol>
      )}
    </>
  );
}

function Head({ lane, laneCount, setting }: LaneHead & { setting: AgendaItemSetting }): ReactElement {
  const { messages, lang } = setting;
  return (
    <th
      {...tableRoles.columnHead}
      scope={laneCount > 1 ? "colgroup" : "col"}
      colSpan={several(laneCount)}
      className="ph-timetable__lane"
    >
      {lane.name === undefined ? (
        <span className="ph-hidden">{messages.text.programme}</span>
      ) : (
        <span lang={lang}>{typeset(lane.name)}</span>
      )}
    </th>
  );
}

/** A row is at least as high as its time is long, in quarters of an hour: classes, because a style attribute may be refused. */
function heightOf({ minutes }: GridRow): string | undefined {
  const quarters = Math.min(mostQuarters, Math.round(minutes / 15));
  return quarters < 2 ? undefined : `ph-timetable__row--${quarters}`;
}

interface RowHeadProps {
  readonly row: GridRow;
  readonly until: GridRow | undefined;
  readonly setting: AgendaItemSetting;
}

/** When the row begins, and when it is over, where nothing follows on it. */
function RowHead({ row, until, setting }: RowHeadProps): ReactElement {
  const { messages, timeZone, namesZone } = setting;
  return (
    <th {...tableRoles.rowHead} scope="row" className="ph-timetable__time">
      <time dateTime={row.start ?? row.time}>{formatClock(row.time, messages)}</time>
      {namesZone && row.start !== undefined && (
        <small> {shortTimeZoneName(timeZone, row.start, messages)}</small>
      )}
      {until !== undefined && (
        <span className="ph-timetable__until">
          {" "}
          {messages.text.until}{" "}
          <time dateTime={until.start ?? until.time}>{formatClock(until.time, messages)}</time>
        </span>
      )}
    </th>
  );
}
