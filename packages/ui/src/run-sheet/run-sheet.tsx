import type { Agenda } from "@programmheft/core";
import type { ReactElement } from "react";
import { AgendaNote } from "../agenda-list/agenda-note.tsx";
import { DayHeading } from "../agenda-list/day-heading.tsx";
import { groupByDay, needsDayHeadings } from "../agenda-list/group-by-day.ts";
import { settingOfDay } from "../agenda-list/setting-of-day.ts";
import { deeper, Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { Messages } from "../messages/messages.ts";
import { Participants } from "../participant-list/participants.tsx";
import { tableRoles } from "../table/table-roles.ts";
import { contentLanguage } from "../typography/content-language.ts";
import { typeset } from "../typography/typeset.ts";
import { RunSheetRow } from "./run-sheet-row.tsx";

export interface RunSheetProps {
  readonly agenda: Agenda;
  readonly messages: Messages;
  /** 1 unless told: a run sheet is a page of its own. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Whether there is a column to write in. There is unless told. */
  readonly notes?: boolean | undefined;
}

/**
 * For who runs the event: everything in one table, contributions as rows of their own, every time that can be worked out, room to
 * write. Made for paper; on a phone each row becomes a block.
 */
export function RunSheet({ agenda, messages, headingLevel = 1, notes = true }: RunSheetProps): ReactElement {
  const { text } = messages;
  const lang = contentLanguage(agenda.language, messages);
  const days = groupByDay(agenda);
  const headed = needsDayHeadings(agenda, days);
  const rooms = agenda.sessions.some(({ room }) => room !== undefined);
  return (
    <div className="ph ph-agenda ph-run-sheet" lang={messages.language}>
      <Heading level={headingLevel} className="ph-run-sheet__title">
        {text.runSheet}: <span lang={lang}>{typeset(agenda.title)}</span>
      </Heading>
      {agenda.moderators.length > 0 && (
        <Participants participants={agenda.moderators} messages={messages} lang={lang} />
      )}
      {days.length === 0 && <p className="ph-agenda__empty">{text.programmeEmpty}</p>}
      {days.map((day) => (
        <section key={day.date ?? day.name ?? ""}>
          {(headed || day.date !== undefined) && (
            <DayHeading day={day} level={deeper(headingLevel)} agenda={agenda} messages={messages} />
          )}
          <table {...tableRoles.table} className="ph-run-sheet__table">
            <thead {...tableRoles.group}>
              <tr {...tableRoles.row}>
                <th {...tableRoles.columnHead} scope="col">
                  {text.time}
                </th>
                <th {...tableRoles.columnHead} scope="col">
                  {text.length}
                </th>
                <th {...tableRoles.columnHead} scope="col">
                  {text.item}
                </th>
                <th {...tableRoles.columnHead} scope="col">
                  {text.people}
                </th>
                {notes && (
                  <th {...tableRoles.columnHead} scope="col">
                    {text.notes}
                  </th>
                )}
              </tr>
            </thead>
            <tbody {...tableRoles.group}>
              {day.sessions.map((session) => (
                <RunSheetRow
                  key={session.id}
                  session={session}
                  setting={settingOfDay(day, { agenda, messages })}
                  depth={0}
                  columns={{ notes, rooms }}
                />
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <AgendaNote agenda={agenda} messages={messages} />
    </div>
  );
}
