import type { Agenda } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import { formatClock, formatTime, timeSuffix } from "../date-time/format-time.ts";
import type { ItemTime } from "../date-time/item-time.ts";
import { wallClockAt } from "../date-time/wall-clock.ts";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { safeHref } from "../link/safe-href.ts";
import { fillIn, type Messages } from "../messages/messages.ts";
import { contentLanguage } from "../typography/content-language.ts";
import { typeset } from "../typography/typeset.ts";
import type { LiveState } from "./live-telling.ts";
import type { ToldItem } from "./tell-now.ts";

export interface NowViewProps {
  readonly agenda: Agenda;
  readonly messages: Messages;
  readonly state: LiveState;
  /** The level of the headings "Jetzt" and "Danach". */
  readonly headingLevel: HeadingLevel;
  /** Where items stand: an address with `{id}` in it. */
  readonly itemAddress: string;
  /** Called when the reader stops what is shown, or lets it go on. */
  readonly onToggle?: (() => void) | undefined;
}

/** What is on, and what comes next, in any state. Without a hook, so that it also renders where nothing is alive. */
export function NowView({
  agenda,
  messages,
  state,
  headingLevel,
  itemAddress,
  onToggle,
}: NowViewProps): ReactElement {
  const { telling } = state;
  const lang = contentLanguage(agenda.language, messages);
  const shared = { messages, lang, itemAddress, headingLevel };
  return (
    <section className="ph ph-live" lang={messages.language} aria-label={messages.text.nowAndNext}>
      {telling.note !== undefined && <p className="ph-live__note">{telling.note}</p>}
      <Items label={messages.text.onNow} items={telling.running} isRunning={true} {...shared} />
      <Items label={telling.nextLabel} items={telling.next} isRunning={false} {...shared} />
      <Stop agenda={agenda} messages={messages} state={state} onToggle={onToggle} />
      <p className="ph-hidden" role="status">
        {state.spoken}
      </p>
    </section>
  );
}

/** Whoever is disturbed by what moves on its own can hold it (WCAG 2.2, 2.2.2). Where nothing will move, there is nothing to hold. */
function Stop({
  agenda,
  messages,
  state,
  onToggle,
}: Pick<NowViewProps, "agenda" | "messages" | "state" | "onToggle">): ReactNode {
  const { is, now, telling } = state;
  const { text } = messages;
  if (is === "waiting" || (is === "live" && telling.nextChange === undefined)) return null;
  return (
    <p className="ph-live__stop">
      {is === "stopped" && now !== undefined && (
        <span>
          {fillIn(text.stoppedAt, {
            time: formatTime(wallClockAt(now, agenda.timeZone).time, messages),
          })}{" "}
        </span>
      )}
      <button type="button" className="ph-button" onClick={onToggle}>
        {is === "stopped" ? text.resumeLive : text.stopLive}
      </button>
    </p>
  );
}

interface SharedProps extends Pick<NowViewProps, "messages" | "itemAddress" | "headingLevel"> {
  readonly lang: string | undefined;
  readonly isRunning: boolean;
}

function Items({
  label,
  items,
  ...shared
}: SharedProps & { readonly label: string; readonly items: readonly ToldItem[] }): ReactNode {
  if (items.length === 0) return null;
  return (
    <div className={shared.isRunning ? "ph-live__group ph-live__group--running" : "ph-live__group"}>
      <Heading level={shared.headingLevel} className="ph-label">
        {label}
      </Heading>
      <ul className="ph-live__items">
        {items.map((item) => (
          <Item key={item.id} item={item} {...shared} />
        ))}
      </ul>
    </div>
  );
}

function Item({ item, ...shared }: SharedProps & { readonly item: ToldItem }): ReactElement {
  const { lang, itemAddress } = shared;
  const href = safeHref(fillIn(itemAddress, { id: item.id }));
  return (
    <li className="ph-live__item">
      <span className="ph-live__time">
        {item.date !== undefined && <span>{item.date}, </span>}
        <Times item={item} {...shared} />
      </span>{" "}
      <a className="ph-live__title" href={href} lang={lang}>
        {typeset(item.title)}
      </a>
      {item.room !== undefined && (
        <>
          {" "}
          <span className="ph-live__room" lang={lang}>
            {typeset(item.room)}
          </span>
        </>
      )}
      {item.parts.length > 0 && (
        <ul className="ph-live__items">
          {item.parts.map((part) => (
            <Item key={part.id} item={part} {...shared} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What goes on is told with its end, what comes with its start alone. An inferred end stays as soft as it is in the list. */
function Times({
  item: { start, end, endIsInferred },
  messages,
  isRunning,
}: SharedProps & { readonly item: ToldItem }): ReactNode {
  if (start === undefined) return null;
  if (!isRunning || end === undefined) {
    return <time dateTime={start.dateTime}>{formatTime(start.wall, messages)}</time>;
  }
  return (
    <>
      <Clock time={start} messages={messages} /> –{" "}
      {endIsInferred ? (
        <span className="ph-inferred">
          <Clock time={end} messages={messages} />
        </span>
      ) : (
        <Clock time={end} messages={messages} />
      )}
      {timeSuffix(messages)}
    </>
  );
}

function Clock({ time, messages }: { readonly time: ItemTime; readonly messages: Messages }): ReactElement {
  return <time dateTime={time.dateTime}>{formatClock(time.wall, messages)}</time>;
}
