import type { AgendaSession } from "@programmheft/core";
import type { ReactElement, ReactNode } from "react";
import { deeper, Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { AgendaItemSetting } from "./agenda-item-setting.ts";
import { isQuiet } from "./is-quiet.ts";
import { ItemDetails } from "./item-details.tsx";
import { ItemMaterials } from "./item-materials.tsx";
import { ItemLength, PartTimes } from "./item-times.tsx";
import { ItemTitle } from "./item-title.tsx";

export interface AgendaPartsProps {
  readonly session: AgendaSession;
  readonly setting: AgendaItemSetting;
  /** The level of the heading of the session in which the contributions lie. */
  readonly headingLevel: HeadingLevel;
}

/** The contributions in a session as a list, to any depth. Nothing where there are none. */
export function AgendaParts({ session, setting, headingLevel }: AgendaPartsProps): ReactNode {
  if (session.contributions.length === 0) return null;
  return (
    <>
      <p className="ph-hidden">{setting.messages.text.contributions}</p>
      <ol className="ph-parts">
        {session.contributions.map((part) => (
          <Part key={part.id} session={part} setting={setting} headingLevel={deeper(headingLevel)} />
        ))}
      </ol>
    </>
  );
}

function Part({ session, setting, headingLevel }: AgendaPartsProps): ReactElement {
  return (
    <li className={isQuiet(session) ? "ph-part ph-quiet" : "ph-part"} id={`${setting.idPrefix}${session.id}`}>
      <Heading level={headingLevel} className="ph-item__head">
        <PartTimes session={session} setting={setting} />
        <ItemTitle session={session} setting={setting} early={false} />
      </Heading>
      {session.duration !== undefined && <ItemLength session={session} setting={setting} />}
      <ItemDetails session={session} setting={setting} />
      <AgendaParts session={session} setting={setting} headingLevel={headingLevel} />
      <ItemMaterials session={session} setting={setting} />
    </li>
  );
}
