import type { AgendaSession } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import { formatLength } from "../date-time/format-length.ts";
import { formatClock } from "../date-time/format-time.ts";
import { endOf, type ItemTime, minutesOf, startOf } from "../date-time/item-time.ts";
import { shortTimeZoneName } from "../date-time/time-zone-name.ts";
import { deeper, Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { AgendaLinks } from "../link/agenda-links.ts";
import { safeHref } from "../link/safe-href.ts";
import { MaterialItems } from "../materials/material-items.tsx";
import { fillIn, type Messages } from "../messages/messages.ts";
import { Participants } from "../participant-list/participants.tsx";
import { ProjectMark } from "../project-mark/project-mark.tsx";
import { Prose } from "../prose/prose.tsx";
import { contentLanguage } from "../typography/content-language.ts";
import { typeset } from "../typography/typeset.ts";

/** What all items of a list share. */
export interface AgendaItemSetting extends AgendaLinks {
  readonly messages: Messages;
  readonly timeZone: string;
  /** The language of the programme. */
  readonly language: string;
  readonly idPrefix: string;
  /** Whether each time says in which of two times it is counted: the clock changes between the items. */
  readonly namesZone: boolean;
}

export interface AgendaItemProps {
  readonly session: AgendaSession;
  readonly setting: AgendaItemSetting;
  readonly headingLevel: HeadingLevel;
  /** Where the item stands: before the event begins, first within it, anywhere, or inside another item. */
  readonly place: "before" | "first" | "within" | "part";
}

/** An item of the programme with everything that lies in it, to any depth. */
export function AgendaItem({ session, setting, headingLevel, place }: AgendaItemProps): ReactElement {
  const { messages, idPrefix, personHref, projectHref } = setting;
  const lang = contentLanguage(setting.language, messages);
  return (
    <li className={classesOf(session, place)} id={`${idPrefix}${session.id}`}>
      <Heading level={headingLevel} className="ph-item__head">
        <Start session={session} setting={setting} place={place} />
        <Title session={session} setting={setting} before={place === "before"} lang={lang} />
      </Heading>
      {place !== "part" && <Length session={session} setting={setting} />}
      <Where session={session} messages={messages} lang={lang} />
      <Participants
        participants={session.participants}
        plainProject={session.project}
        {...{ messages, personHref, projectHref, lang }}
      />
      {session.description !== undefined && <Prose markdown={session.description} lang={lang} />}
      {session.contributions.length > 0 && (
        <ol className="ph-parts" aria-label={messages.text.contributions}>
          {session.contributions.map((part) => (
            <AgendaItem
              key={part.id}
              session={part}
              setting={setting}
              headingLevel={deeper(headingLevel)}
              place="part"
            />
          ))}
        </ol>
      )}
      {session.materials !== undefined && (
        <MaterialItems materials={session.materials} messages={messages} lang={lang} />
      )}
    </li>
  );
}

/** Kinds that step back behind the contents: nobody comes for them alone. */
const quietKinds: ReadonlySet<AgendaSession["kind"]> = new Set([
  "break",
  "meal",
  "end",
  "technical",
  "check-in",
]);

function classesOf({ kind, optional }: AgendaSession, place: AgendaItemProps["place"]): string {
  const block = place === "part" ? "ph-part" : "ph-item";
  const quiet = optional || quietKinds.has(kind);
  return [block, place === "before" || place === "first" ? `ph-item--${place}` : "", quiet ? "ph-quiet" : ""]
    .filter(Boolean)
    .join(" ");
}

interface PieceProps {
  readonly session: AgendaSession;
  readonly setting: AgendaItemSetting;
}

/** The start, in the heading: whoever goes from heading to heading hears the times. Parts show a start only if it was stated. */
function Start({ session, setting, place }: PieceProps & Pick<AgendaItemProps, "place">): ReactNode {
  const { messages, timeZone } = setting;
  const start = startOf(session, timeZone);
  const inferred = session.startIs === "inferred";
  if (start === undefined || (place === "part" && inferred)) return null;
  const end = place === "part" && session.endIs === "stated" ? endOf(session, timeZone) : undefined;
  return (
    <>
      {inferred && <span className="ph-hidden">{messages.text.inferredStart} </span>}
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

function Clock({
  time,
  setting,
  className,
}: {
  time: ItemTime;
  setting: AgendaItemSetting;
  className?: string;
}): ReactElement {
  const { messages, timeZone, namesZone } = setting;
  const zone =
    namesZone && time.dateTime !== time.wall
      ? ` ${shortTimeZoneName(timeZone, time.dateTime, messages)}`
      : "";
  return (
    <time className={className} dateTime={time.dateTime}>
      {formatClock(time.wall, messages)}
      {zone !== "" && <small>{zone}</small>}
    </time>
  );
}

/** Below the start: the end if it was stated, else the length that follows from the neighbours. */
function Length({ session, setting }: PieceProps): ReactNode {
  const { messages, timeZone } = setting;
  const start = startOf(session, timeZone);
  const end = endOf(session, timeZone);
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

function Title({
  session,
  setting,
  before,
  lang,
}: PieceProps & { before: boolean; lang: string | undefined }): ReactElement {
  const { messages, sessionHref, projectHref } = setting;
  const { project, title, cancelled } = session;
  const href = safeHref(sessionHref?.(session.id));
  const words = cancelled ? <s>{typeset(title)}</s> : typeset(title);
  const marks = marksOf(session, before, messages);
  if (href !== undefined && project === undefined && marks.length === 0 && !cancelled) {
    return (
      <a className="ph-item__title" href={href} lang={lang}>
        {words}
      </a>
    );
  }
  return (
    <span className="ph-item__title" lang={lang}>
      {project !== undefined && (
        <>
          <ProjectMark name={project} messages={messages} href={projectHref?.(project)} />{" "}
        </>
      )}
      {href === undefined ? words : <a href={href}>{words}</a>}
      {cancelled && (
        <>
          {" "}
          <strong className="ph-alert">{messages.text.cancelled}</strong>
        </>
      )}
      {marks.length > 0 && (
        <>
          {" "}
          <small className="ph-item__mark">({marks.join(", ")})</small>
        </>
      )}
    </span>
  );
}

function marksOf(
  { optional, language }: AgendaSession,
  before: boolean,
  messages: Messages,
): readonly string[] {
  const { text } = messages;
  const spoken = language === undefined ? undefined : languageName(language, messages);
  return [
    ...(optional ? [text.optional] : []),
    ...(before ? [text.beforeStart] : []),
    ...(spoken === undefined ? [] : [fillIn(text.spokenLanguage, { language: spoken })]),
  ];
}

function languageName(tag: string, messages: Messages): string | undefined {
  return new Intl.DisplayNames([messages.language], { type: "language" }).of(tag);
}

function Where({
  session,
  messages,
  lang,
}: {
  session: AgendaSession;
  messages: Messages;
  lang: string | undefined;
}): ReactNode {
  const { room, track } = session;
  if (room === undefined && track === undefined) return null;
  return (
    <p className="ph-item__where" lang={lang}>
      {room !== undefined && (
        <>
          <span className="ph-hidden">{messages.text.room}: </span>
          {typeset(room)}
        </>
      )}
      {room !== undefined && track !== undefined && " · "}
      {track !== undefined && (
        <>
          <span className="ph-hidden">{messages.text.track}: </span>
          {typeset(track)}
        </>
      )}
    </p>
  );
}
