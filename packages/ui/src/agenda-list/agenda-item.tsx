import type { AgendaSession } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import { deeper, Heading, type HeadingLevel } from "../heading/heading.tsx";
import { MaterialItems } from "../materials/material-items.tsx";
import { Participants } from "../participant-list/participants.tsx";
import { Prose } from "../prose/prose.tsx";
import { typeset } from "../typography/typeset.ts";
import type { AgendaItemSetting } from "./agenda-item-setting.ts";
import { ItemLength, ItemStart, PartTimes } from "./item-times.tsx";
import { ItemTitle } from "./item-title.tsx";

export interface AgendaItemProps {
  readonly session: AgendaSession;
  readonly setting: AgendaItemSetting;
  readonly headingLevel: HeadingLevel;
  /** Where the item stands: before the event begins, first within it, anywhere, or inside another item. */
  readonly place: "before" | "first" | "within" | "part";
}

/** An item of the programme with everything that lies in it, to any depth. */
export function AgendaItem({ session, setting, headingLevel, place }: AgendaItemProps): ReactElement {
  const { messages, lang, idPrefix, personHref, projectHref } = setting;
  const isPart = place === "part";
  return (
    <li className={classesOf(session, place)} id={`${idPrefix}${session.id}`}>
      <Heading level={headingLevel} className="ph-item__head">
        {isPart ? (
          <PartTimes session={session} setting={setting} />
        ) : (
          <ItemStart session={session} setting={setting} />
        )}
        <ItemTitle session={session} setting={setting} early={place === "before"} />
      </Heading>
      {(!isPart || session.duration !== undefined) && <ItemLength session={session} setting={setting} />}
      <Where session={session} setting={setting} />
      <Participants
        participants={session.participants}
        plainProject={session.project}
        {...{ messages, personHref, projectHref, lang }}
      />
      {session.description !== undefined && <Prose markdown={session.description} lang={lang} />}
      {session.contributions.length > 0 && (
        <>
          <p className="ph-hidden">{messages.text.contributions}</p>
          <ol className="ph-parts">
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
        </>
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

function Where({ session, setting }: Pick<AgendaItemProps, "session" | "setting">): ReactNode {
  const { room, track } = session;
  if (room === undefined && track === undefined) return null;
  return (
    <p className="ph-item__where" lang={setting.lang}>
      {room !== undefined && typeset(room)}
      {room !== undefined && track !== undefined && " · "}
      {track !== undefined && typeset(track)}
    </p>
  );
}
