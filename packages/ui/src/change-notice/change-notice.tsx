import type { ChangeNote } from "@programmheft/core";
import type { ReactElement } from "react";
import { formatDay } from "../date-time/format-date.ts";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import { fillIn, type Messages } from "../messages/messages.ts";
import { typeset } from "../typography/typeset.ts";

export interface ChangeNoticeProps {
  /** What `describeChanges` of core gives, in the language of the messages. */
  readonly notes: readonly ChangeNote[];
  readonly messages: Messages;
  /** The day of the version with which this one is compared, as in "2020-11-20". */
  readonly since?: string | undefined;
  /** 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
}

/**
 * What has changed since people last looked, in sentences: first what matters to somebody who has the event in their calendar, the
 * rest folded away. Where nothing matters the rest is shown; where nothing changed there is nothing.
 */
export function ChangeNotice({
  notes,
  messages,
  since,
  headingLevel = 2,
}: ChangeNoticeProps): ReactElement | null {
  if (notes.length === 0) return null;
  const { text } = messages;
  const weighty = notes.filter(({ matters }) => matters);
  const minor = notes.filter(({ matters }) => !matters);
  return (
    <div
      className={weighty.length > 0 ? "ph ph-change ph-change--matters" : "ph ph-change"}
      lang={messages.language}
    >
      <Heading level={headingLevel} className="ph-label">
        {text.changes}
        {since !== undefined && (
          <>
            {" "}
            <time dateTime={since}>{fillIn(text.changesSince, { date: formatDay(since, messages) })}</time>
          </>
        )}
      </Heading>
      <Sentences notes={weighty.length > 0 ? weighty : minor} />
      {weighty.length > 0 && minor.length > 0 && (
        <details className="ph-fold">
          <summary>{fillIn(text.changesMinor, { count: minor.length })}</summary>
          <Sentences notes={minor} />
        </details>
      )}
    </div>
  );
}

function Sentences({ notes }: Pick<ChangeNoticeProps, "notes">): ReactElement {
  return (
    <ul className="ph-change__list">
      {notes.map(({ text }) => (
        <li key={text}>{typeset(text)}</li>
      ))}
    </ul>
  );
}
