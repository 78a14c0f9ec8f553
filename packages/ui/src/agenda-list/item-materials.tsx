import type { AgendaSession } from "@programmheft/core";
import type { ReactNode } from "react";
import { MaterialItems } from "../materials/material-items.tsx";
import type { AgendaItemSetting } from "./agenda-item-setting.ts";

export interface ItemMaterialsProps {
  readonly session: AgendaSession;
  readonly setting: AgendaItemSetting;
}

/** The materials of an item, below all that lies in it. Nothing where there are none. */
export function ItemMaterials({ session, setting }: ItemMaterialsProps): ReactNode {
  if (session.materials === undefined) return null;
  return <MaterialItems materials={session.materials} messages={setting.messages} lang={setting.lang} />;
}
