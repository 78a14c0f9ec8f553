import type { Agenda } from "@programmheft/core";
import type { ReactElement } from "react";
import type { HeadingLevel } from "../heading/heading.tsx";
import type { AgendaLinks } from "../link/agenda-links.ts";
import type { Messages } from "../messages/messages.ts";
import { Participants } from "../participant-list/participants.tsx";
import { SideBlock } from "../side-block/side-block.tsx";
import { contentLanguage } from "../typography/content-language.ts";

export interface ModerationProps extends Pick<AgendaLinks, "personHref" | "projectHref"> {
  readonly agenda: Pick<Agenda, "moderators" | "language">;
  readonly messages: Messages;
  /** 2 unless told. */
  readonly headingLevel?: HeadingLevel | undefined;
}

/** Who leads through the event. Nothing where nobody is named. */
export function Moderation({
  agenda,
  messages,
  headingLevel,
  personHref,
  projectHref,
}: ModerationProps): ReactElement | null {
  if (agenda.moderators.length === 0) return null;
  return (
    <SideBlock title={messages.text.moderation} messages={messages} headingLevel={headingLevel}>
      <Participants
        participants={agenda.moderators}
        plainRole="moderator"
        layout="stacked"
        lang={contentLanguage(agenda.language, messages)}
        {...{ messages, personHref, projectHref }}
      />
    </SideBlock>
  );
}
