import type { AgendaSession } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import { Participants } from "../participant-list/participants.tsx";
import { Prose } from "../prose/prose.tsx";
import { typeset } from "../typography/typeset.ts";
import type { AgendaItemSetting } from "./agenda-item-setting.ts";

export interface ItemDetailsProps {
  readonly session: AgendaSession;
  readonly setting: AgendaItemSetting;
}

/** What stands below the title of an item: where, who, and what it is about. */
export function ItemDetails({ session, setting }: ItemDetailsProps): ReactElement {
  const { messages, lang, personHref, projectHref } = setting;
  return (
    <>
      <Where session={session} setting={setting} />
      <Participants
        participants={session.participants}
        plainProject={session.project}
        {...{ messages, personHref, projectHref, lang }}
      />
      {session.description !== undefined && <Prose markdown={session.description} lang={lang} />}
    </>
  );
}

function Where({ session: { room, track }, setting }: ItemDetailsProps): ReactNode {
  if (room === undefined && track === undefined) return null;
  return (
    <p className="ph-item__where" lang={setting.lang}>
      {room !== undefined && typeset(room)}
      {room !== undefined && track !== undefined && " · "}
      {track !== undefined && typeset(track)}
    </p>
  );
}
