import type { LocalTime } from "../../time/local-time.ts";
import type { EventWords, Turn } from "./change-words.ts";
import { germanClock, germanList, untilNow } from "./german-basic-words.ts";
import { tellTurn } from "./tell-turn.ts";

const modes = { online: "online", "in-person": "vor Ort", hybrid: "vor Ort und online" } as const;

const statuses = {
  cancelled: "Die Veranstaltung ist abgesagt.",
  postponed: "Die Veranstaltung ist verschoben.",
  rescheduled: "Die Veranstaltung hat einen neuen Termin.",
  scheduled: "Die Veranstaltung ist fest geplant.",
  draft: "Die Veranstaltung ist wieder in Planung.",
} as const;

/** Sentences about the event as a whole in German. */
export const germanEventWords: EventWords = {
  eventStatus: (from, to) =>
    to === "scheduled" && from !== "draft" ? "Die Veranstaltung findet nun doch statt." : statuses[to],
  eventDate: (dates) =>
    tellTurn(dates, {
      changed: (to, from) => `Neuer Termin: ${to} ${untilNow(from)}.`,
      set: (to) => `Der Termin steht fest: ${to}.`,
      unset: (from) => `Ein neuer Termin steht noch nicht fest ${untilNow(from)}.`,
    }),
  eventTimes: (start, end) => {
    const times = [
      ...(start ? [eventTime("beginnt", "keinen festen Beginn", start)] : []),
      ...(end ? [eventTime("endet", "kein festes Ende", end)] : []),
    ];
    return `Die Veranstaltung ${germanList(times)}.`;
  },
  timeZone: (from, to) => `Alle Zeiten gelten in der Zeitzone ${to} ${untilNow(from)}.`,
  eventRenamed: (from, to) => `Die Veranstaltung heißt nun ${to} ${untilNow(from)}.`,
  attendance: (turn) =>
    tellTurn(turn, {
      changed: (to, from) => `Die Veranstaltung findet nun ${modes[to]} statt ${untilNow(modes[from])}.`,
      set: (to) => `Die Veranstaltung findet ${modes[to]} statt.`,
      unset: (from) => `Ob die Veranstaltung ${modes[from]} stattfindet, ist wieder offen.`,
    }),
  venue: (venues) =>
    tellTurn(venues, {
      changed: (to, from) => `Neuer Veranstaltungsort: ${to} ${untilNow(from)}.`,
      set: (to) => `Der Veranstaltungsort steht fest: ${to}.`,
      unset: (from) => `Der Veranstaltungsort entfällt ${untilNow(from)}.`,
    }),
  platform: (platforms) =>
    tellTurn(platforms, {
      changed: (to, from) => `Die Plattform für die Teilnahme ist nun ${to} ${untilNow(from)}.`,
      set: (to) => `Die Plattform für die Teilnahme ist ${to}.`,
      unset: (from) => `Die Plattform für die Teilnahme ist wieder offen ${untilNow(from)}.`,
    }),
  access: (known) =>
    tellTurn(known, {
      changed: () => "Die Zugangsdaten haben sich geändert.",
      set: () => "Die Zugangsdaten liegen nun vor.",
      unset: () => "Die bisherigen Zugangsdaten gelten nicht mehr.",
    }),
  registrationCloses: (dates) =>
    tellTurn(dates, {
      changed: (to, from) => `Anmeldeschluss ist nun ${to} ${untilNow(from)}.`,
      set: (to) => `Anmeldeschluss ist ${to}.`,
      unset: (from) => `Der bisherige Anmeldeschluss gilt nicht mehr: ${from}.`,
    }),
  registrationAddress: (addresses) =>
    tellTurn(addresses, {
      changed: (to) => `Die Anmeldung hat eine neue Adresse: ${to}`,
      set: (to) => `Hier geht es zur Anmeldung: ${to}`,
      unset: () => "Die bisherige Adresse zur Anmeldung gilt nicht mehr.",
    }),
  fee: (fees) =>
    tellTurn(fees, {
      changed: (to, from) => `Teilnahmegebühr: ${to} ${untilNow(from)}.`,
      set: (to) => `Teilnahmegebühr: ${to}.`,
      unset: (from) => `Teilnahmegebühr: keine Angabe mehr ${untilNow(from)}.`,
    }),
};

function eventTime(verb: string, nothing: string, turn: Turn<LocalTime>): string {
  return tellTurn(turn, {
    changed: (to, from) => `${verb} um ${to} statt um ${germanClock(from)}`,
    set: (to) => `${verb} um ${germanClock(to)}`,
    unset: (from) => `hat ${nothing} mehr ${untilNow(germanClock(from))}`,
  });
}
