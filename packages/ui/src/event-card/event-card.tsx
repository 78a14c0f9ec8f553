import type { ReactElement, ReactNode } from "react";
import { formatDateSpan, formatDay, formatWeekday } from "../date-time/format-date.ts";
import { formatTime, formatTimeSpan } from "../date-time/format-time.ts";
import { endOf, startOf } from "../date-time/item-time.ts";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { safeHref } from "../link/safe-href.ts";
import { MaterialItems } from "../materials/material-items.tsx";
import type { Messages } from "../messages/messages.ts";
import { Prose } from "../prose/prose.tsx";
import type { SeriesEntry } from "../series-overview/series-entry.ts";
import { contentLanguage } from "../typography/content-language.ts";
import { typeset } from "../typography/typeset.ts";

export interface EventCardProps {
  readonly entry: SeriesEntry;
  readonly messages: Messages;
  /** 3 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
}

/** One event among others: title, date, theme, status, and what is not known of it. */
export function EventCard({ entry, messages, headingLevel = 3 }: EventCardProps): ReactElement {
  const { text } = messages;
  const lang = contentLanguage(entry.language, messages);
  const href = safeHref(entry.href);
  const title = typeset(entry.title);
  const theme = entry.theme === entry.title ? undefined : entry.theme;
  const gaps = { known: undefined, partial: text.programmePartial, unknown: text.programmeUnknown };
  return (
    <div className="ph ph-card" lang={messages.language} id={entry.id}>
      <div className="ph-card__body">
        {entry.status !== "scheduled" && (
          <p className={`ph-status ph-status--${entry.status}`}>{text[`status.${entry.status}`]}</p>
        )}
        {theme !== undefined && (
          <p className="ph-card__theme" lang={lang}>
            {typeset(theme)}
          </p>
        )}
        <Heading level={headingLevel} className="ph-card__title" lang={lang}>
          {href === undefined ? title : <a href={href}>{title}</a>}
        </Heading>
        {entry.subtitle !== undefined && (
          <p className="ph-card__subtitle" lang={lang}>
            {typeset(entry.subtitle)}
          </p>
        )}
        {entry.note !== undefined && <Prose markdown={entry.note} lang={lang} />}
        <Recordings entry={entry} messages={messages} />
        {gaps[entry.programme] !== undefined && <p className="ph-card__gap">{gaps[entry.programme]}</p>}
      </div>
      <p className="ph-card__when">
        <When entry={entry} messages={messages} lang={lang} />
      </p>
    </div>
  );
}

/** Where one can watch what is over. Other materials stay with the page of the event. */
function Recordings({ entry, messages }: Pick<EventCardProps, "entry" | "messages">): ReactNode {
  const recordings = (entry.materials ?? []).filter(
    ({ kind, url }) => kind === "recording" && url !== undefined,
  );
  if (recordings.length === 0) return null;
  return (
    <MaterialItems
      materials={recordings}
      messages={messages}
      lang={contentLanguage(entry.language, messages)}
    />
  );
}

function When({
  entry,
  messages,
  lang,
}: Pick<EventCardProps, "entry" | "messages"> & { lang: string | undefined }): ReactNode {
  const { date, endDate = date, dateNote, timeZone } = entry;
  if (date === undefined || endDate === undefined) {
    return dateNote === undefined ? messages.text.dateOpen : <span lang={lang}>{typeset(dateNote)}</span>;
  }
  if (endDate !== date) return <time dateTime={date}>{formatDateSpan(date, endDate, messages)}</time>;
  const start = startOf(entry, timeZone)?.wall;
  const end = endOf(entry, timeZone)?.wall;
  const hours =
    start === undefined
      ? ""
      : `, ${end === undefined ? formatTime(start, messages) : formatTimeSpan(start, end, messages)}`;
  return (
    <>
      <time dateTime={entry.start ?? date}>{formatDay(date, messages)}</time>{" "}
      <small>
        {formatWeekday(date, messages)}
        {hours}
      </small>
    </>
  );
}
