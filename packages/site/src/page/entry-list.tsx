import type { Agenda } from "@programmheft/core";
import { formatDay, type HeadingLevel, typeset } from "@programmheft/ui";
import type { ReactElement, ReactNode } from "react";
import { contentLanguage } from "../words/content-language.ts";
import type { SiteContext } from "./site-context.ts";

/** One thing that took place in an event: what, in which event, and what else is said of it. */
export interface Entry {
  readonly key: string;
  readonly agenda: Agenda;
  readonly title: string;
  /** The session within the event's page. */
  readonly sessionId?: string | undefined;
  readonly details?: ReactNode;
}

export interface EntryListProps {
  readonly entries: readonly Entry[];
  readonly context: SiteContext;
  readonly headingLevel: Extract<HeadingLevel, 2 | 3>;
}

/** Entries with the day of their event beside them, as the page of the series lists its events. */
export function EntryList({ entries, context, headingLevel }: EntryListProps): ReactElement {
  const Heading = `h${headingLevel}` as const;
  return (
    <ol className="site-entries">
      {entries.map(({ key, agenda, title, sessionId, details }) => {
        const lang = contentLanguage(agenda.language, context.language);
        const page = context.addresses.event(agenda.id);
        return (
          <li key={key}>
            <div className="site-entries__what">
              <Heading lang={lang}>
                <a href={sessionId === undefined ? page : `${page}#${sessionId}`}>{typeset(title)}</a>
              </Heading>
              {details}
              {title !== agenda.title && (
                <p className="site-quiet" lang={lang}>
                  {typeset(agenda.title)}
                </p>
              )}
            </div>
            <p className="site-entries__when">
              <When agenda={agenda} context={context} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}

function When({ agenda, context }: { readonly agenda: Agenda; readonly context: SiteContext }): ReactNode {
  const { date, start } = agenda;
  if (date === undefined) return context.messages.text.dateOpen;
  return <time dateTime={start ?? date}>{formatDay(date, context.messages)}</time>;
}
