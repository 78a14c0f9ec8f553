import type { AgendaSession } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
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
  const { messages, lang, sessionHref } = setting;
  const { project, title, cancelled } = session;
  const href = safeHref(sessionHref?.(session.id));
  const marks = marksOf(session, early, messages);
  const words = cancelled ? <s>{typeset(title)}</s> : typeset(title);
  if (href !== undefined && project === undefined && !cancelled && marks.length === 0) {
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
      <Marks marks={marks} cancelled={cancelled} setting={setting} />
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
  readonly setting: AgendaItemSetting;
}

/** Our words in the midst of the programme's: in another language they say in which. */
function Marks({ marks, cancelled, setting: { messages, lang } }: MarksProps): ReactElement {
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

function marksOf(
  { optional, language }: AgendaSession,
  early: boolean,
  messages: Messages,
): readonly string[] {
  const { text } = messages;
  return [
    ...(optional ? [text.optional] : []),
    ...(early ? [text.beforeStart] : []),
    ...(language === undefined
      ? []
      : [fillIn(text.spokenLanguage, { language: languageName(language, messages) })]),
  ];
}

function languageName(tag: string, messages: Messages): string {
  return new Intl.DisplayNames([messages.language], { type: "language" }).of(tag) ?? tag;
}
