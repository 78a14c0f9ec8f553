import type { Agenda } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import { ItemLength } from "../agenda-list/item-times.tsx";
import { settingOfDay } from "../agenda-list/setting-of-day.ts";
import { formatDate } from "../date-time/format-date.ts";
import { formatTime, formatTimeSpan } from "../date-time/format-time.ts";
import { endOf, startOf } from "../date-time/item-time.ts";
import type { Messages } from "../messages/messages.ts";
import { contentLanguage } from "../typography/content-language.ts";
import { typeset } from "../typography/typeset.ts";
import type { FoundSession } from "./find-session.ts";

export interface SessionFactsProps {
  readonly agenda: Agenda;
  readonly found: FoundSession;
  readonly messages: Messages;
}

/** What kind of item it is, on which day, at what time, in which room. A contribution has day and room of what it lies in. */
export function SessionFacts({ agenda, found, messages }: SessionFactsProps): ReactElement {
  const { session, within } = found;
  const top = within[0] ?? session;
  const { day = agenda.date, room, track } = top;
  const isDate = day !== undefined && /^\d{4}-\d\d-\d\d$/u.test(day);
  const lang = contentLanguage(agenda.language, messages);
  return (
    <ul className="ph-event-header__facts">
      {day !== undefined && (
        <li>
          {isDate ? <time dateTime={day}>{formatDate(day, messages)}</time> : <span lang={lang}>{day}</span>}
        </li>
      )}
      <Times session={session} agenda={agenda} messages={messages} />
      {room !== undefined && <li lang={lang}>{typeset(room)}</li>}
      {track !== undefined && <li lang={lang}>{typeset(track)}</li>}
      <li>{messages.text[`kind.${session.kind}`]}</li>
      {session.optional && <li>{messages.text.optional}</li>}
    </ul>
  );
}

type TimesProps = Pick<FoundSession, "session"> & Omit<SessionFactsProps, "found">;

function Times({ session, agenda, messages }: TimesProps): ReactNode {
  const start = startOf(session, agenda.timeZone);
  const end = session.endIs === "stated" ? endOf(session, agenda.timeZone) : undefined;
  if (start === undefined) return null;
  const inferred = session.startIs === "inferred";
  return (
    <>
      <li className={inferred ? "ph-inferred" : undefined}>
        {inferred && <span className="ph-hidden">{messages.text.inferredStart} </span>}
        <time dateTime={start.dateTime}>
          {end === undefined
            ? formatTime(start.wall, messages)
            : formatTimeSpan(start.wall, end.wall, messages)}
        </time>
      </li>
      {end === undefined && session.kind !== "end" && (
        <li>
          <ItemLength session={session} setting={settingOfDay({ sessions: [] }, { agenda, messages })} />
        </li>
      )}
    </>
  );
}
