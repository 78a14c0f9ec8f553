import type { Agenda } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import { formatDateSpan } from "../date-time/format-date.ts";
import { formatClock, formatTime, timeSuffix } from "../date-time/format-time.ts";
import { endOf, type ItemTime, startOf } from "../date-time/item-time.ts";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { safeHref } from "../link/safe-href.ts";
import { fillIn, type Messages } from "../messages/messages.ts";
import { contentLanguage } from "../typography/content-language.ts";
import { typeset } from "../typography/typeset.ts";

export interface EventHeaderProps {
  /** An agenda, or as much of one as the header shows. */
  readonly agenda: Omit<Agenda, "sessions" | "moderators" | "id">;
  readonly messages: Messages;
  /** The level of the title. 1 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Where the series has a page. */
  readonly seriesHref?: string | undefined;
}

/** What, when and where: the title of an event with its series, theme, date, time and place, and its status where that matters. */
export function EventHeader({
  agenda,
  messages,
  headingLevel = 1,
  seriesHref,
}: EventHeaderProps): ReactElement {
  const lang = contentLanguage(agenda.language, messages);
  return (
    <div className="ph ph-event-header" lang={messages.language}>
      {agenda.status !== "scheduled" && (
        <p className={`ph-status ph-status--${agenda.status}`}>{messages.text[`status.${agenda.status}`]}</p>
      )}
      <Kicker agenda={agenda} messages={messages} seriesHref={seriesHref} />
      <Heading level={headingLevel} className="ph-event-header__title" lang={lang}>
        {typeset(agenda.title)}
      </Heading>
      {agenda.subtitle !== undefined && (
        <p className="ph-event-header__subtitle" lang={lang}>
          {typeset(agenda.subtitle)}
        </p>
      )}
      <ul className="ph-event-header__facts">
        <li>
          {agenda.date === undefined ? (
            messages.text.dateOpen
          ) : (
            <DateSpan agenda={agenda} messages={messages} />
          )}
        </li>
        <TimeSpan agenda={agenda} messages={messages} />
        <Place agenda={agenda} messages={messages} />
      </ul>
    </div>
  );
}

type PieceProps = Pick<EventHeaderProps, "agenda" | "messages">;

function Kicker({
  agenda,
  messages,
  seriesHref,
}: PieceProps & Pick<EventHeaderProps, "seriesHref">): ReactNode {
  const { series, number, language } = agenda;
  const theme = agenda.theme === agenda.title ? undefined : agenda.theme;
  const href = safeHref(seriesHref);
  const lang = contentLanguage(language, messages);
  const count = series?.eventCount;
  const parts: ReactElement[] = [];
  if (series !== undefined) {
    const title = typeset(series.title);
    parts.push(
      href === undefined ? (
        <span key="series" lang={lang}>
          {title}
        </span>
      ) : (
        <a key="series" href={href} lang={lang}>
          {title}
        </a>
      ),
    );
  }
  if (number !== undefined) {
    const { eventNumber, eventNumberOf } = messages.text;
    const words =
      count === undefined ? fillIn(eventNumber, { number }) : fillIn(eventNumberOf, { number, count });
    parts.push(<span key="number">{words}</span>);
  }
  if (theme !== undefined) {
    parts.push(
      <span key="theme" lang={lang}>
        {typeset(theme)}
      </span>,
    );
  }
  if (parts.length === 0) return null;
  return (
    <p className="ph-event-header__kicker">
      {parts.flatMap((part, at) => (at === 0 ? [part] : ["\u00a0· ", part]))}
    </p>
  );
}

function DateSpan({ agenda, messages }: PieceProps): ReactElement {
  const { date = "", endDate } = agenda;
  return <time dateTime={date}>{formatDateSpan(date, endDate ?? date, messages)}</time>;
}

/** "10:00 – 12:30 Uhr". Over several days, start and end belong to different ones: then the start alone is said. */
function TimeSpan({ agenda, messages }: PieceProps): ReactNode {
  const start = startOf(agenda, agenda.timeZone);
  const severalDays = agenda.endDate !== undefined && agenda.endDate !== agenda.date;
  const end = severalDays ? undefined : endOf(agenda, agenda.timeZone);
  if (start === undefined) return null;
  if (end === undefined) {
    return (
      <li>
        <time dateTime={start.dateTime}>
          {severalDays
            ? fillIn(messages.text.startsAt, { time: formatTime(start.wall, messages) })
            : formatTime(start.wall, messages)}
        </time>
      </li>
    );
  }
  return (
    <li>
      <Clock time={start} messages={messages} /> – <Clock time={end} messages={messages} />
      {timeSuffix(messages)}
    </li>
  );
}

function Clock({ time, messages }: { time: ItemTime; messages: Messages }): ReactElement {
  return <time dateTime={time.dateTime}>{formatClock(time.wall, messages)}</time>;
}

function Place({ agenda, messages }: PieceProps): ReactNode {
  const { attendance, venue, language } = agenda;
  if (attendance === undefined && venue === undefined) return null;
  const place = venue === undefined ? undefined : [venue.name, venue.address].filter(Boolean).join(", ");
  // "vor Ort" says nothing more where the place is named.
  const mode = attendance === "in-person" && place !== undefined ? undefined : attendance;
  return (
    <>
      {place !== undefined && <li lang={contentLanguage(language, messages)}>{typeset(place)}</li>}
      {mode !== undefined && <li>{messages.text[`attendance.${mode}`]}</li>}
    </>
  );
}
