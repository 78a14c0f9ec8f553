import type { AgendaSession } from "@programmheft/core";
import type { ReactElement } from "react";
import type { AgendaItemSetting } from "../agenda-list/agenda-item-setting.ts";
import { isQuiet } from "../agenda-list/is-quiet.ts";
import { ItemTitle } from "../agenda-list/item-title.tsx";
import { formatLength, minutesOfDuration } from "../date-time/format-length.ts";
import { formatClock } from "../date-time/format-time.ts";
import { endOf, minutesOf, startOf } from "../date-time/item-time.ts";
import { Participants } from "../participant-list/participants.tsx";
import { tableRoles } from "../table/table-roles.ts";
import { typeset } from "../typography/typeset.ts";

export interface RunSheetRowProps {
  readonly session: AgendaSession;
  readonly setting: AgendaItemSetting;
  /** How deep it lies: 0 for sessions, 1 for their contributions. */
  readonly depth: number;
  readonly columns: { readonly notes: boolean; readonly rooms: boolean };
}

/** A session as a row, and its contributions as the rows that follow. */
export function RunSheetRow({ session, setting, depth, columns }: RunSheetRowProps): ReactElement {
  const { messages, lang, timeZone } = setting;
  const start = startOf(session, timeZone);
  const kind = [depth > 0 ? "ph-run-sheet__part" : "", isQuiet(session) ? "ph-quiet" : ""];
  return (
    <>
      <tr {...tableRoles.row} className={kind.filter(Boolean).join(" ") || undefined}>
        <td
          {...tableRoles.cell}
          className={session.startIs === "inferred" ? "ph-run-sheet__time ph-inferred" : "ph-run-sheet__time"}
        >
          {start !== undefined && <time dateTime={start.dateTime}>{formatClock(start.wall, messages)}</time>}
        </td>
        <Length session={session} setting={setting} />
        <th {...tableRoles.rowHead} scope="row">
          <ItemTitle session={session} setting={setting} early={false} />
          {columns.rooms && session.room !== undefined && (
            <span className="ph-item__where" lang={lang}>
              {typeset(session.room)}
            </span>
          )}
        </th>
        <td {...tableRoles.cell}>
          <Participants
            participants={session.participants}
            plainProject={session.project}
            {...{ messages, lang }}
          />
        </td>
        {columns.notes && <td {...tableRoles.cell} className="ph-run-sheet__notes" />}
      </tr>
      {session.contributions.map((part) => (
        <RunSheetRow key={part.id} {...{ setting, columns }} session={part} depth={depth + 1} />
      ))}
    </>
  );
}

/** Here a length is always said: who runs an event counts in minutes. */
function Length({ session, setting }: Pick<RunSheetRowProps, "session" | "setting">): ReactElement {
  const { messages, timeZone } = setting;
  if (session.duration !== undefined) {
    return <td {...tableRoles.cell}>{formatLength(minutesOfDuration(session.duration), messages)}</td>;
  }
  const start = startOf(session, timeZone);
  const end = endOf(session, timeZone);
  const minutes = start === undefined || end === undefined ? 0 : minutesOf(start, end);
  const inferred = session.startIs === "inferred" || session.endIs === "inferred";
  return (
    <td {...tableRoles.cell} className={inferred ? "ph-inferred" : undefined}>
      {minutes > 0 && formatLength(minutes, messages)}
    </td>
  );
}
