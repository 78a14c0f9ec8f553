import type { AgendaSession } from "@programmheft/core";
import type { ReactElement } from "react";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";
import type { AgendaItemSetting } from "./agenda-item-setting.ts";
import { AgendaParts } from "./agenda-parts.tsx";
import { isQuiet } from "./is-quiet.ts";
import { ItemDetails } from "./item-details.tsx";
import { ItemEntry } from "./item-entry.tsx";
import { ItemMaterials } from "./item-materials.tsx";
import { ItemLength, ItemStart } from "./item-times.tsx";
import { ItemTitle } from "./item-title.tsx";

export interface AgendaItemProps {
  readonly session: AgendaSession;
  readonly setting: AgendaItemSetting;
  readonly headingLevel: HeadingLevel;
  /** Where the item stands: before the event begins, first within it, or anywhere. */
  readonly place: "before" | "first" | "within";
}

/** An item of the programme with everything that lies in it. */
export function AgendaItem({ session, setting, headingLevel, place }: AgendaItemProps): ReactElement {
  return (
    <li className={classesOf(session, place, setting)} id={`${setting.idPrefix}${session.id}`}>
      <Heading level={headingLevel} className="ph-item__head">
        <ItemStart session={session} setting={setting} />
        <ItemTitle session={session} setting={setting} early={place === "before"} />
      </Heading>
      <ItemLength session={session} setting={setting} />
      <ItemDetails session={session} setting={setting} />
      <AgendaParts session={session} setting={setting} headingLevel={headingLevel} />
      <ItemMaterials session={session} setting={setting} />
      <ItemEntry session={session} setting={setting} />
    </li>
  );
}

function classesOf(
  session: AgendaSession,
  place: AgendaItemProps["place"],
  { running }: AgendaItemSetting,
): string {
  return [
    "ph-item",
    place === "within" ? "" : `ph-item--${place}`,
    isQuiet(session) ? "ph-quiet" : "",
    running.has(session.id) ? "ph-item--now" : "",
  ]
    .filter(Boolean)
    .join(" ");
}
