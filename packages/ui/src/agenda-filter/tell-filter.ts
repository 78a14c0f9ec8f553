import { type Agenda, type AgendaFilter, filterAgenda } from "@programmheft/core";
import { fillIn, type Messages } from "../messages/messages.ts";

/** What a filter leaves of an agenda, in words, and as the ids of what stays. */
export interface FilterResult {
  /** Whether anything is asked for at all. */
  readonly isActive: boolean;
  /** "3 von 12 Programmpunkten", or that nothing is left. Empty where nothing is asked for. */
  readonly words: string;
  /** The ids of all sessions and contributions that stay. */
  readonly kept: ReadonlySet<string>;
}

/** @param agenda the whole agenda */
export function tellFilter(agenda: Agenda, filter: AgendaFilter, messages: Messages): FilterResult {
  const isActive = Object.values(filter).some((value) => value !== undefined);
  const { sessions } = isActive ? filterAgenda(agenda, filter) : agenda;
  const { text } = messages;
  const counted = fillIn(text.filterCount, { count: sessions.length, total: agenda.sessions.length });
  const words = sessions.length === 0 ? text.filterNone : counted;
  return { isActive, words: isActive ? words : "", kept: new Set(idsOf(sessions)) };
}

function idsOf(items: Agenda["sessions"]): readonly string[] {
  return items.flatMap(({ id, contributions }) => [id, ...idsOf(contributions)]);
}
