import type { AgendaSession } from "@programmheft/core";
import type { ReactNode } from "react";
import { safeHref } from "../link/safe-href.ts";
import type { AgendaItemSetting } from "./agenda-item-setting.ts";

export interface ItemEntryProps {
  readonly session: AgendaSession;
  readonly setting: AgendaItemSetting;
}

/** The way of one item into a calendar. Nothing where there is none. */
export function ItemEntry({ session: { id, title }, setting }: ItemEntryProps): ReactNode {
  const { entryHref, messages } = setting;
  const href = safeHref(entryHref?.(id));
  if (href === undefined) return null;
  const { itemEntry } = messages.text;
  return (
    <p className="ph-item__entry">
      <a href={href} aria-label={`${itemEntry}: ${title}`}>
        {itemEntry}
      </a>
    </p>
  );
}
