import type { Agenda, AgendaSession } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import { formatClock } from "../date-time/format-time.ts";
import { startOf } from "../date-time/item-time.ts";
import type { AgendaLinks } from "../link/agenda-links.ts";
import { safeHref } from "../link/safe-href.ts";
import type { Messages } from "../messages/messages.ts";
import { contentLanguage } from "../typography/content-language.ts";
import { typeset } from "../typography/typeset.ts";
import type { FoundSession } from "./find-session.ts";

export interface SessionNeighboursProps extends Pick<AgendaLinks, "sessionHref"> {
  readonly agenda: Agenda;
  readonly found: FoundSession;
  readonly messages: Messages;
  /** Where the whole programme stands. */
  readonly programmeHref?: string | undefined;
}

/** The ways on: to what comes before and after, and to the whole. Nothing where the site has no pages for them. */
export function SessionNeighbours({ found, programmeHref, ...props }: SessionNeighboursProps): ReactNode {
  const { text } = props.messages;
  const { sessionHref } = props;
  const linked = (session: AgendaSession | undefined) => {
    const href = session === undefined ? undefined : safeHref(sessionHref?.(session.id));
    return session === undefined || href === undefined ? undefined : { session, href };
  };
  const before = linked(found.before);
  const after = linked(found.after);
  const whole = safeHref(programmeHref);
  if (before === undefined && after === undefined && whole === undefined) return null;
  return (
    <nav className="ph-neighbours" aria-label={text.aroundItem}>
      {before !== undefined && <Neighbour {...props} {...before} label={text.previousItem} />}
      {after !== undefined && <Neighbour {...props} {...after} label={text.nextItem} />}
      {whole !== undefined && (
        <a className="ph-neighbours__whole" href={whole}>
          {text.toProgramme}
        </a>
      )}
    </nav>
  );
}

type NeighbourProps = Pick<SessionNeighboursProps, "agenda" | "messages"> & {
  readonly session: AgendaSession;
  readonly href: string;
  readonly label: string;
};

function Neighbour({ agenda, messages, session, href, label }: NeighbourProps): ReactElement {
  const start = startOf(session, agenda.timeZone);
  return (
    <a href={href}>
      <small>
        {label}
        {start !== undefined && `, ${formatClock(start.wall, messages)}`}
      </small>{" "}
      <span lang={contentLanguage(agenda.language, messages)}>{typeset(session.title)}</span>
    </a>
  );
}
