import { AgendaList, type AgendaListProps, germanMessages, type Messages } from "@programmheft/ui";
import type { ReactElement } from "react";
import type { AgendaSettings } from "./agenda-settings.ts";
import type { LivePart } from "./live-part.ts";
import { nowPart } from "./now-part.tsx";
import { zonePart } from "./zone-part.tsx";

/** What an agenda is shown with: the component, the words, and the parts that come alive. */
export interface Showing {
  readonly Programme: (props: AgendaListProps) => ReactElement;
  readonly messages: Messages;
  /** In the order in which they stand above the agenda. */
  readonly parts: readonly LivePart[];
}

/** What most pages need is here; the rest lies beside the script and is loaded when it is asked for. */
const views: Readonly<Record<AgendaSettings["view"], () => Promise<Showing["Programme"]>>> = {
  list: () => Promise.resolve(AgendaList),
  timetable: async () => (await import("../later/timetable.ts")).timetable,
};

const languages: Readonly<Record<AgendaSettings["language"], () => Promise<Messages>>> = {
  de: () => Promise.resolve(germanMessages),
  en: async () => (await import("../later/english.ts")).english,
};

const parts: readonly {
  readonly isWanted: (settings: AgendaSettings) => boolean;
  readonly load: () => Promise<LivePart>;
}[] = [
  { isWanted: ({ now }) => now !== false, load: () => Promise.resolve(nowPart) },
  {
    isWanted: ({ hasFilter }) => hasFilter,
    load: async () => (await import("../later/filter.tsx")).filterPart,
  },
  { isWanted: ({ hasTimeZones }) => hasTimeZones, load: () => Promise.resolve(zonePart) },
];

export async function loadShowing(settings: AgendaSettings): Promise<Showing> {
  const wanted = parts.filter(({ isWanted }) => isWanted(settings));
  const [Programme, messages, ...loaded] = await Promise.all([
    views[settings.view](),
    languages[settings.language](),
    // The agenda is whole without them, so that one which cannot be had is left out.
    ...wanted.map(({ load }) => load().catch(() => undefined)),
  ]);
  return { Programme, messages, parts: loaded.filter((part) => part !== undefined) };
}
