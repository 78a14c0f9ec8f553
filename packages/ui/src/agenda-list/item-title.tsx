import type { AgendaSession } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import { formatTime } from "../date-time/format-time.ts";
import { safeHref } from "../link/safe-href.ts";
import { fillIn, type Messages } from "../messages/messages.ts";
import { ProjectMark } from "../project-mark/project-mark.tsx";
import { typeset } from "../typography/typeset.ts";
import type { AgendaItemSetting } from "./agenda-item-setting.ts";

export interface ItemTitleProps {
  readonly session: AgendaSession;
  readonly setting: AgendaItemSetting;
  /** Whether the item stands before the event begins. */
  readonly early: boolean;
}

/** The title of an item with its project, and what is to be known about it in words: optional, cancelled, the language. */
export function ItemTitle({ session, setting, early }: ItemTitleProps): ReactElement {
  const { lang, sessionHref } = setting;
  const { project, title, cancelled } = session;
  const href = safeHref(sessionHref?.(session.id));
  const marks = marksOf(session, early, setting);
  const isRunning = setting.running.has(session.id);
  const words = cancelled ? <s>{typeset(title)}</s> : typeset(title);
  if (href !== undefined && project === undefined && !cancelled && !isRunning && marks.length === 0) {
    return (
      <a className="ph-item__title" href={href} lang={lang}>
        {words}
      </a>
    );
  }
  return (
    <span className="ph-item__title" lang={lang}>
      <Project session={session} setting={setting} />
      {href === undefined ? words : <a href={href}>{words}</a>}
      <Marks marks={marks} cancelled={cancelled} isRunning={isRunning} setting={setting} />
    </span>
  );
}

function Project({ session, setting }: Pick<ItemTitleProps, "session" | "setting">): ReactNode {
  const { project } = session;
  if (project === undefined) return null;
  return (
    <>
      <ProjectMark name={project} messages={setting.messages} href={setting.projectHref?.(project)} />{" "}
    </>
  );
}

interface MarksProps {
  readonly marks: readonly string[];
  readonly cancelled: true | undefined;
  readonly isRunning: boolean;
  readonly setting: AgendaItemSetting;
}

/** Our words in the midst of the programme's: in another language they say in which. */
function Marks({ marks, cancelled, isRunning, setting: { messages, lang } }: MarksProps): ReactElement {
  const ownLanguage = lang === undefined ? undefined : messages.language;
  return (
    <>
      {cancelled && (
        <>
          {" "}
          <strong className="ph-alert" lang={ownLanguage}>
            {messages.text.cancelled}
          </strong>
        </>
      )}
      {isRunning && (
        <>
          {" "}
          <strong className="ph-item__now" lang={ownLanguage}>
            {messages.text.running}
          </strong>
        </>
      )}
      {marks.length > 0 && (
        <>
          {" "}
          <small className="ph-item__mark" lang={ownLanguage}>
            ({marks.join(", ")})
          </small>
        </>
      )}
    </>
  );
}

function marksOf(session: AgendaSession, early: boolean, setting: AgendaItemSetting): readonly string[] {
  const { optional, language } = session;
  const { messages } = setting;
  const { text } = messages;
  return [
    ...moveOf(session, setting),
    ...(optional ? [text.optional] : []),
    ...(early ? [text.beforeStart] : []),
    ...(language === undefined
      ? []
      : [fillIn(text.spokenLanguage, { language: languageName(language, messages) })]),
  ];
}

/** What has become of it since it was announced: it starts at another time, or was not in the programme. */
function moveOf(
  { id, startTime }: AgendaSession,
  { announced, messages }: AgendaItemSetting,
): readonly string[] {
  const { text } = messages;
  if (announced === undefined) return [];
  if (!announced.has(id)) return [text.formerlyNone];
  const former = announced.get(id);
  if (former === undefined || former === startTime) return [];
  return [fillIn(text.formerly, { time: formatTime(former, messages) })];
}

function languageName(tag: string, messages: Messages): string {
  return new Intl.DisplayNames([messages.language], { type: "language" }).of(tag) ?? tag;
}
