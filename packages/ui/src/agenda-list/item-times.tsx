import type { AgendaSession } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import { formatLength, minutesOfDuration } from "../date-time/format-length.ts";
import { formatClock } from "../date-time/format-time.ts";
import { endOf, type ItemTime, minutesOf, startOf } from "../date-time/item-time.ts";
import { shortTimeZoneName } from "../date-time/time-zone-name.ts";
import type { AgendaItemSetting } from "./agenda-item-setting.ts";

interface ItemTimesProps {
  readonly session: AgendaSession;
  readonly setting: AgendaItemSetting;
}

/** The start, for the heading: whoever goes from heading to heading hears the times. */
export function ItemStart({ session, setting }: ItemTimesProps): ReactNode {
  const start = startOf(session, setting.timeZone);
  if (start === undefined) return null;
  const inferred = session.startIs === "inferred";
  return (
    <>
      {inferred && <span className="ph-hidden">{setting.messages.text.inferredStart} </span>}
      <Clock
        time={start}
        setting={setting}
        className={inferred ? "ph-item__start ph-inferred" : "ph-item__start"}
      />{" "}
    </>
  );
}

/** The times of a part, for its heading: only what was stated. What a part has by mere division would look too exact. */
export function PartTimes({ session, setting }: ItemTimesProps): ReactNode {
  return session.startIs === "stated" ? <SpanTimes session={session} setting={setting} /> : null;
}

/** Start and end in one line: the start always, and said to be inferred where it is; the end only if it was stated. */
export function SpanTimes({ session, setting }: ItemTimesProps): ReactNode {
  const start = startOf(session, setting.timeZone);
  const end = session.endIs === "stated" ? endOf(session, setting.timeZone) : undefined;
  if (start === undefined) return null;
  const inferred = session.startIs === "inferred";
  return (
    <>
      {inferred && <span className="ph-hidden">{setting.messages.text.inferredStart} </span>}
      <Clock
        time={start}
        setting={setting}
        className={inferred ? "ph-item__start ph-inferred" : "ph-item__start"}
      />
      {end !== undefined && (
        <>
          {" – "}
          <Clock time={end} setting={setting} className="ph-item__start" />
        </>
      )}{" "}
    </>
  );
}

/** Below the start: the end or the length if it was stated, else the length that follows from the neighbours. */
export function ItemLength({ session, setting }: ItemTimesProps): ReactNode {
  const { messages, timeZone } = setting;
  const start = startOf(session, timeZone);
  const end = endOf(session, timeZone);
  if (session.duration !== undefined && session.endIs !== "stated") {
    return <p className="ph-item__length">{formatLength(minutesOfDuration(session.duration), messages)}</p>;
  }
  if (end === undefined || session.kind === "end") return null;
  if (session.endIs === "stated" || start === undefined) {
    return (
      <p className="ph-item__length">
        {messages.text.until} <Clock time={end} setting={setting} />
      </p>
    );
  }
  const minutes = minutesOf(start, end);
  if (minutes <= 0) return null;
  return (
    <p className="ph-item__length ph-inferred">
      <span className="ph-hidden">{messages.text.inferredLength} </span>
      {formatLength(minutes, messages)}
    </p>
  );
}

interface ClockProps {
  readonly time: ItemTime;
  readonly setting: AgendaItemSetting;
  readonly className?: string;
}

function Clock({ time, setting, className }: ClockProps): ReactElement {
  const { messages, timeZone, namesZone } = setting;
  const isDated = time.dateTime !== time.wall;
  return (
    <time className={className} dateTime={time.dateTime}>
      {formatClock(time.wall, messages)}
      {namesZone && isDated && <small> {shortTimeZoneName(timeZone, time.dateTime, messages)}</small>}
    </time>
  );
}
