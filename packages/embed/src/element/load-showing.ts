import { AgendaList, type AgendaListProps, germanMessages, type Messages } from "@programmheft/ui";
import type { ReactElement } from "react";
import type { AgendaSettings } from "./agenda-settings.ts";

/** What an agenda is shown with: the component and the words. */
export interface Showing {
  readonly Programme: (props: AgendaListProps) => ReactElement;
  readonly messages: Messages;
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

export async function loadShowing({ view, language }: AgendaSettings): Promise<Showing> {
  const [Programme, messages] = await Promise.all([views[view](), languages[language]()]);
  return { Programme, messages };
}
