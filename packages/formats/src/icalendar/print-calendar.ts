import type { Agenda } from "@programmheft/core";
import type { Exported } from "../exchange/exported.ts";
import { calendarLosses } from "./calendar/calendar-losses.ts";
import { calendarText } from "./calendar/calendar-text.ts";
import { ledgerEntries } from "./calendar/ledger-entries.ts";
import type { CalendarOptions } from "./entry/calendar-options.ts";

/**
 * Writes agendas as an iCalendar file (RFC 5545): each with an entry of its own, or one for each session. The same agendas give
 * the same bytes, with UIDs made of ids. Where entries have been published before, the ledger of `publishCalendar` gives them the
 * revision that subscribers know.
 *
 * Paths of losses begin at what was given: at the agenda, or at the list of agendas.
 * @example
 * const { output, losses } = printCalendar(agenda, { pageOf: ({ id }) => `https://example.org/${id}` });
 */
export function printCalendar(agendas: Agenda | readonly Agenda[], options: CalendarOptions = {}): Exported {
  const all = isList(agendas) ? agendas : [agendas];
  return {
    output: calendarText(ledgerEntries(all, options), options),
    // Worked out for those who ask: with ten thousand entries it takes a third of the time.
    get losses() {
      return all.flatMap((agenda, index) => calendarLosses(agenda, isList(agendas) ? [index] : [], options));
    },
  };
}

function isList(agendas: Agenda | readonly Agenda[]): agendas is readonly Agenda[] {
  return Array.isArray(agendas);
}
