import type { Agenda, AgendaParticipant } from "@programmheft/core";
import type { ReactElement } from "react";
import { formatClock } from "../date-time/format-time.ts";
import { startOf } from "../date-time/item-time.ts";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { AgendaLinks } from "../link/agenda-links.ts";
import { safeHref } from "../link/safe-href.ts";
import type { Messages } from "../messages/messages.ts";
import { ProjectMark } from "../project-mark/project-mark.tsx";
import { Prose } from "../prose/prose.tsx";
import { contentLanguage } from "../typography/content-language.ts";
import { typeset } from "../typography/typeset.ts";
import { appearancesOf } from "./appearances-of.ts";

export interface ParticipantCardProps extends AgendaLinks {
  readonly participant: AgendaParticipant;
  /** The programme in which they appear. */
  readonly agenda: Agenda;
  readonly messages: Messages;
  /** 3 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** What else is known of them; Markdown. */
  readonly description?: string | undefined;
}

/** One person, organisation or project: the name, for whom they are there, and where in the programme one meets them. */
export function ParticipantCard(props: ParticipantCardProps): ReactElement {
  const { participant, agenda, messages, headingLevel = 3, description, personHref, projectHref } = props;
  const { name, personId, position, affiliation, project, tentative } = participant;
  const lang = contentLanguage(agenda.language, messages);
  const href = safeHref(personId === undefined ? undefined : personHref?.(personId));
  const detail = [position, affiliation].filter((part) => part !== undefined).join(", ");
  return (
    <div className="ph ph-person" lang={messages.language}>
      <Heading level={headingLevel} className="ph-person__name" lang={lang}>
        {href === undefined ? typeset(name) : <a href={href}>{typeset(name)}</a>}
      </Heading>
      {(detail !== "" || project !== undefined || tentative) && (
        <p className="ph-people" lang={lang}>
          {typeset(detail)}
          {tentative && <span lang={messages.language}> ({messages.text.tentative})</span>}
          {project !== undefined && (
            <>
              {" "}
              <ProjectMark name={project} messages={messages} href={projectHref?.(project)} />
            </>
          )}
        </p>
      )}
      {description !== undefined && <Prose markdown={description} lang={lang} />}
      <Appearances {...props} />
    </div>
  );
}

function Appearances({
  participant: { personId },
  agenda,
  messages,
  sessionHref,
}: ParticipantCardProps): ReactElement | null {
  const appearances = personId === undefined ? [] : appearancesOf(agenda, personId);
  if (appearances.length === 0) return null;
  const lang = contentLanguage(agenda.language, messages);
  return (
    <>
      <p className="ph-hidden">{messages.text.appearances}</p>
      <ul className="ph-person__appearances">
        {appearances.map(({ session, role }) => {
          const start = session.startIs === "stated" ? startOf(session, agenda.timeZone) : undefined;
          const href = safeHref(sessionHref?.(session.id));
          const title = typeset(session.title);
          return (
            <li key={`${session.id} ${role}`}>
              <small>
                {start !== undefined && (
                  <time dateTime={start.dateTime}>{formatClock(start.wall, messages)}</time>
                )}{" "}
                {messages.text[`role.${role}`]}
              </small>{" "}
              {href === undefined ? (
                <span lang={lang}>{title}</span>
              ) : (
                <a href={href} lang={lang}>
                  {title}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
