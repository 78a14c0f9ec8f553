import type { Agenda } from "@programmheft/core";
import type { ReactElement } from "react";
import { formatDay } from "../date-time/format-date.ts";
import type { HeadingLevel } from "../heading/heading.tsx";
import { safeHref } from "../link/safe-href.ts";
import { fillIn, type Messages } from "../messages/messages.ts";
import { SideBlock } from "../side-block/side-block.tsx";
import { contentLanguage } from "../typography/content-language.ts";
import { typeset } from "../typography/typeset.ts";

export interface RegistrationNoteProps {
  readonly agenda: Pick<Agenda, "registration" | "language">;
  readonly messages: Messages;
  /**
   * Whether one can register now, from `isRegistrationOpen` of core: then the link stands out, or it is said that it is too late. Where it is not
   * told, the link is a link.
   */
  readonly open?: boolean | undefined;
  /** 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
}

/** Until when, for how much and where one registers, quietly. Nothing where nothing is known. */
export function RegistrationNote({
  agenda,
  messages,
  open,
  headingLevel,
}: RegistrationNoteProps): ReactElement | null {
  const { registration, language } = agenda;
  if (registration === undefined) return null;
  const { closes, fee, note, url } = registration;
  const href = safeHref(url);
  if (closes === undefined && fee === undefined && note === undefined && href === undefined) return null;
  const lang = contentLanguage(language, messages);
  return (
    <SideBlock title={messages.text.registration} messages={messages} headingLevel={headingLevel}>
      {(closes !== undefined || fee !== undefined) && (
        <p>
          {closes !== undefined && (
            <time dateTime={closes}>
              {fillIn(messages.text.registrationCloses, { date: formatDay(closes, messages) })}
            </time>
          )}
          {closes !== undefined && fee !== undefined && " · "}
          {fee !== undefined && <span lang={lang}>{typeset(fee)}</span>}
        </p>
      )}
      {note !== undefined && <p lang={lang}>{typeset(note)}</p>}
      {open === false && <p>{messages.text.registrationClosed}</p>}
      {open !== false && href !== undefined && (
        <p>
          <a className={open ? "ph-action" : undefined} href={href}>
            {messages.text.register}
          </a>
        </p>
      )}
    </SideBlock>
  );
}
