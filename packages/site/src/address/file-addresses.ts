import type { Language } from "@programmheft/core";
import { addressesIn } from "./addresses.ts";

/** Where the files lie that every language shares, from the root of the site. */
export interface FileAddresses {
  /** The calendar of the series, to subscribe to. */
  readonly calendar: string;
  /** The feed of the series (Atom). */
  readonly feed: string;
  /** An event as one entry. */
  readonly eventCalendar: (id: string) => string;
  /** An event with an entry for each of its sessions. */
  readonly sessionCalendar: (id: string) => string;
  /** One session as an entry. */
  readonly sessionEntry: (id: string, sessionId: string) => string;
  /** The programme of an event as data. */
  readonly agenda: (id: string) => string;
}

const names = {
  de: { calendar: "kalender.ics", sessions: "programm.ics" },
  en: { calendar: "calendar.ics", sessions: "programme.ics" },
} as const;

/** The addresses of the files of a site, named in the language of its series. */
export function fileAddressesIn(main: Language): FileAddresses {
  const { event } = addressesIn(main, main);
  const { calendar, sessions } = names[main];
  return {
    calendar: `/${calendar}`,
    feed: "/feed.atom",
    eventCalendar: (id) => `${event(id)}${calendar}`,
    sessionCalendar: (id) => `${event(id)}${sessions}`,
    sessionEntry: (id, sessionId) => `${event(id)}${sessions.replace(".ics", "")}/${sessionId}.ics`,
    agenda: (id) => `${event(id)}agenda.json`,
  };
}
