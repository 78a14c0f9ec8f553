import { type Agenda, type AgendaSession, formatInstant, isBreak } from "@programmheft/core";
import {
  type CalendarFeed,
  type PublicationLedger,
  type PublicationOptions,
  printCalendar,
  publishCalendar,
} from "@programmheft/formats/icalendar";
import { wholeAddress } from "../address/whole-address.ts";
import type { SiteContext } from "../page/site-context.ts";
import type { SiteFile } from "../plan/site-file.ts";

/** The calendars of a site, and what they remember for the next time. */
export interface PlannedCalendars {
  readonly files: readonly SiteFile[];
  readonly ledger: PublicationLedger;
}

/**
 * Works out the calendars: one of the series to subscribe to, in which a change touches its entry alone and what is gone is called off;
 * for each event one with the event as an entry, and one with its sessions; and one of each session that somebody may want to come to.
 * Events without a date are in none.
 */
export function planCalendars(context: SiteContext): PlannedCalendars {
  const { options, files } = context;
  const agendas = context.events.map(({ agenda }) => agenda).filter(isDated);
  const shared = sharedOptions(context);
  const published = publishCalendar(agendas, {
    ...shared,
    feed: feedOf(context),
    previous: options.memory?.calendar,
    now: formatInstant(options.now, "UTC"),
  });
  const { ledger } = published;
  const sessionful = agendas.filter(({ sessions }) => sessions.some(({ start }) => start !== undefined));
  return {
    ledger,
    files: [
      { path: files.calendar.slice(1), content: published.output },
      ...agendas.map((agenda) => ({
        path: files.eventCalendar(agenda.id).slice(1),
        content: printCalendar(agenda, { ...shared, ledger }).output,
      })),
      ...sessionful.map((agenda) => ({
        path: files.sessionCalendar(agenda.id).slice(1),
        content: printCalendar(agenda, { ...shared, entries: "sessions", ...revisionOf(agenda, ledger) })
          .output,
      })),
      ...sessionful.flatMap((agenda) =>
        agenda.sessions.filter(hasEntry).map((session) => ({
          path: files.sessionEntry(agenda.id, session.id).slice(1),
          content: printCalendar(
            { ...agenda, sessions: [session] },
            { ...shared, entries: "sessions", ...revisionOf(agenda, ledger) },
          ).output,
        })),
      ),
    ],
  };
}

/** Whether an event can stand in a calendar. */
export function isDated({ start, date }: Pick<Agenda, "start" | "date">): boolean {
  return start !== undefined || date !== undefined;
}

/** Whether a session has a file of its own: it begins at a known time, and is neither a break nor the end. */
export function hasEntry({ start, kind, cancelled }: AgendaSession): boolean {
  return start !== undefined && !cancelled && kind !== "end" && !isBreak(kind);
}

function sharedOptions({
  addresses,
  options,
  series,
}: SiteContext): Omit<PublicationOptions, "previous" | "now"> {
  const { address } = options;
  return {
    // Where the site stands may change, UIDs may not.
    uidSuffix: `${series.id}.programmheft`,
    ...(address !== undefined && { pageOf: ({ id }: Agenda) => wholeAddress(addresses.event(id), address) }),
  };
}

function feedOf({ series, files, addresses, options }: SiteContext): CalendarFeed {
  const address = wholeAddress(files.calendar, options.address);
  const page = wholeAddress(addresses.series, options.address);
  return {
    name: series.title,
    ...(series.subtitle !== undefined && { description: series.subtitle }),
    ...(address?.startsWith("https:") && { address }),
    ...(page !== undefined && { page }),
  };
}

/** An event's sessions are as old as its own entry. */
function revisionOf({ id }: Agenda, { events }: PublicationLedger): { readonly revised?: string } {
  const [entry] = events.find(({ agenda }) => agenda.id === id)?.entries ?? [];
  return entry === undefined ? {} : { revised: entry.revised };
}
