import type { LocalTime } from "../../time/local-time.ts";
import type { EventWords, Turn } from "./change-words.ts";
import { englishList, formerly } from "./english-basic-words.ts";
import { tellTurn } from "./tell-turn.ts";

const modes = { online: "online", "in-person": "on site", hybrid: "on site and online" } as const;

const statuses = {
  cancelled: "The event has been cancelled.",
  postponed: "The event has been postponed.",
  rescheduled: "The event has a new date.",
  scheduled: "The event is now scheduled.",
  draft: "The event is being planned again.",
} as const;

/** Sentences about the event as a whole in English. */
export const englishEventWords: EventWords = {
  eventStatus: (from, to) =>
    to === "scheduled" && from !== "draft" ? "The event will take place after all." : statuses[to],
  eventDate: (dates) =>
    tellTurn(dates, {
      changed: (to, from) => `New date: ${to} ${formerly(from)}.`,
      set: (to) => `The date is set: ${to}.`,
      unset: (from) => `A new date is not known yet ${formerly(from)}.`,
    }),
  eventTimes: (start, end) => {
    const times = [
      ...(start ? [eventTime("starts", "no set start", start)] : []),
      ...(end ? [eventTime("ends", "no set end", end)] : []),
    ];
    return `The event ${englishList(times)}.`;
  },
  timeZone: (from, to) => `All times are in the time zone ${to} ${formerly(from)}.`,
  eventRenamed: (from, to) => `The event is now called ${to} ${formerly(from)}.`,
  attendance: (turn) =>
    tellTurn(turn, {
      changed: (to, from) => `The event now takes place ${modes[to]} ${formerly(modes[from])}.`,
      set: (to) => `The event takes place ${modes[to]}.`,
      unset: (from) => `Whether the event takes place ${modes[from]} is open again.`,
    }),
  venue: (venues) =>
    tellTurn(venues, {
      changed: (to, from) => `New venue: ${to} ${formerly(from)}.`,
      set: (to) => `The venue is set: ${to}.`,
      unset: (from) => `The venue has been dropped ${formerly(from)}.`,
    }),
  platform: (platforms) =>
    tellTurn(platforms, {
      changed: (to, from) => `The platform for taking part is now ${to} ${formerly(from)}.`,
      set: (to) => `The platform for taking part is ${to}.`,
      unset: (from) => `The platform for taking part is open again ${formerly(from)}.`,
    }),
  access: (known) =>
    tellTurn(known, {
      changed: () => "The access details have changed.",
      set: () => "The access details are available now.",
      unset: () => "The access details given so far are no longer valid.",
    }),
  registrationCloses: (dates) =>
    tellTurn(dates, {
      changed: (to, from) => `Registration now closes on ${to} ${formerly(from)}.`,
      set: (to) => `Registration closes on ${to}.`,
      unset: (from) => `The deadline for registration no longer applies: ${from}.`,
    }),
  registrationAddress: (addresses) =>
    tellTurn(addresses, {
      changed: (to) => `Registration has a new address: ${to}`,
      set: (to) => `Register here: ${to}`,
      unset: () => "The address for registration is no longer valid.",
    }),
  fee: (fees) =>
    tellTurn(fees, {
      changed: (to, from) => `Fee: ${to} ${formerly(from)}.`,
      set: (to) => `Fee: ${to}.`,
      unset: (from) => `Fee: no longer stated ${formerly(from)}.`,
    }),
};

function eventTime(verb: string, nothing: string, turn: Turn<LocalTime>): string {
  return tellTurn(turn, {
    changed: (to, from) => `${verb} at ${to} instead of ${from}`,
    set: (to) => `${verb} at ${to}`,
    unset: (from) => `has ${nothing} any more ${formerly(from)}`,
  });
}
