import type { ReactElement } from "react";
import type { HeadingLevel } from "../heading/heading.tsx";
import { safeHref } from "../link/safe-href.ts";
import type { Messages } from "../messages/messages.ts";
import { SideBlock } from "../side-block/side-block.tsx";

/**
 * One way into a calendar. `file` is an .ics file, `subscribe` the https address of a feed; the others lead to the form of a
 * service, and nothing is asked of it before somebody follows the link.
 */
export interface CalendarLink {
  readonly kind: "file" | "subscribe" | "google" | "outlook";
  readonly href: string;
  /** What to say instead of the usual words, as in "nur einzelne Programmpunkte". */
  readonly label?: string | undefined;
}

export interface AddToCalendarProps {
  /** The first stands out; the others unfold below it. */
  readonly links: readonly CalendarLink[];
  readonly messages: Messages;
  /** 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
}

/** The ways of an event into a calendar: plain links, and a fold that the browser opens. Nothing where there are none. */
export function AddToCalendar({ links, messages, headingLevel }: AddToCalendarProps): ReactElement | null {
  const [first, ...others] = links.filter(({ href }) => safeHref(href) !== undefined);
  if (first === undefined) return null;
  const { text } = messages;
  return (
    <SideBlock title={text.calendar} messages={messages} headingLevel={headingLevel}>
      <p>
        <a className="ph-action" href={safeHref(first.href)}>
          {first.label ?? text[`calendar.${first.kind}`]}
        </a>
      </p>
      {others.length > 0 && (
        <details className="ph-fold">
          <summary>{text.calendarMore}</summary>
          <ul className="ph-fold__list">
            {others.map(({ kind, href, label }) => (
              <li key={`${kind} ${href}`}>
                <a href={safeHref(href)}>{label ?? text[`calendar.${kind}`]}</a>
              </li>
            ))}
          </ul>
          {others.some(({ kind }) => kind === "subscribe") && <p>{text.calendarFollows}</p>}
        </details>
      )}
    </SideBlock>
  );
}
