import type { Agenda, AgendaSession } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import { AgendaNote } from "../agenda-list/agenda-note.tsx";
import { AgendaParts } from "../agenda-list/agenda-parts.tsx";
import { ItemMaterials } from "../agenda-list/item-materials.tsx";
import { settingOfDay } from "../agenda-list/setting-of-day.ts";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { AgendaLinks } from "../link/agenda-links.ts";
import { safeHref } from "../link/safe-href.ts";
import type { Messages } from "../messages/messages.ts";
import { Participants } from "../participant-list/participants.tsx";
import { ProjectMark } from "../project-mark/project-mark.tsx";
import { Prose } from "../prose/prose.tsx";
import { contentLanguage } from "../typography/content-language.ts";
import { typeset } from "../typography/typeset.ts";
import { findSession } from "./find-session.ts";
import { SessionFacts } from "./session-facts.tsx";
import { SessionNeighbours } from "./session-neighbours.tsx";

export interface SessionDetailProps extends AgendaLinks {
  readonly agenda: Agenda;
  /** Of a session or of a contribution. */
  readonly sessionId: string;
  readonly messages: Messages;
  /** The level of the title. 1 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Where the whole programme stands. */
  readonly programmeHref?: string | undefined;
  /** More at the end: ways into the calendar, a form for questions. Each a `SideBlock`. */
  readonly children?: ReactNode;
}

/**
 * One item of a programme on a page of its own: where it belongs, when and where, who, what it is about, what lies in it, and the
 * ways to its neighbours. Nothing where the agenda has no such item.
 */
export function SessionDetail(props: SessionDetailProps): ReactElement | null {
  const { agenda, sessionId, messages, headingLevel = 1, personHref, projectHref, children } = props;
  const found = findSession(agenda.sessions, sessionId);
  if (found === undefined) return null;
  const { session, within } = found;
  const { text } = messages;
  const lang = contentLanguage(agenda.language, messages);
  const title = typeset(session.title);
  return (
    <article className="ph ph-agenda ph-session" lang={messages.language}>
      <Kicker within={within} {...props} />
      <Heading level={headingLevel} className="ph-event-header__title" lang={lang}>
        {session.cancelled ? <s>{title}</s> : title}
      </Heading>
      {session.cancelled && <p className="ph-status ph-status--cancelled">{text.cancelled}</p>}
      <SessionFacts agenda={agenda} found={found} messages={messages} />
      {session.project !== undefined && (
        <p>
          <ProjectMark name={session.project} messages={messages} href={projectHref?.(session.project)} />
        </p>
      )}
      <div className="ph-session__body">
        <Participants
          participants={session.participants}
          plainProject={session.project}
          layout="stacked"
          {...{ messages, personHref, projectHref, lang }}
        />
        {session.description !== undefined && (
          <Prose markdown={session.description} size="lead" lang={lang} />
        )}
        <AgendaParts
          session={session}
          setting={settingOfDay({ sessions: [session] }, props)}
          headingLevel={headingLevel}
        />
        <ItemMaterials session={session} setting={settingOfDay({ sessions: [session] }, props)} />
        {children}
      </div>
      <AgendaNote agenda={{ ...agenda, sessions: [session] }} messages={messages} />
      <SessionNeighbours found={found} {...props} />
    </article>
  );
}

type KickerProps = Pick<SessionDetailProps, "agenda" | "messages" | "programmeHref" | "sessionHref"> & {
  readonly within: readonly AgendaSession[];
};

/** The event, and for a contribution the items in which it lies. */
function Kicker({ agenda, within, messages, programmeHref, sessionHref }: KickerProps): ReactElement {
  const lang = contentLanguage(agenda.language, messages);
  const places = [
    { id: agenda.id, title: agenda.title, href: safeHref(programmeHref) },
    ...within.map(({ id, title }) => ({ id, title, href: safeHref(sessionHref?.(id)) })),
  ];
  return (
    <p className="ph-event-header__kicker">
      {messages.text.partOf}{" "}
      {places.map(({ id, title, href }, at) => (
        <span key={id}>
          {at > 0 && "\u00a0· "}
          {href === undefined ? (
            <span lang={lang}>{typeset(title)}</span>
          ) : (
            <a href={href} lang={lang}>
              {typeset(title)}
            </a>
          )}
        </span>
      ))}
    </p>
  );
}
