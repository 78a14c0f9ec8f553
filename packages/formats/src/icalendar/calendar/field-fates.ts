import type { Agenda, AgendaSession } from "@programmheft/core";
import type { LossFate } from "../../exchange/loss.ts";
import type { LossField } from "../../exchange/loss-fields.ts";
import { shownLine } from "../../words/shown-text.ts";
import type { EntryTimes } from "../entry/entry-times.ts";

/** What becomes of a field, where an item has it. */
export interface FieldFate {
  readonly field: LossField;
  readonly fate: LossFate;
}

/** The same, and for which items it holds: told by the item, and by the times of its entry. */
interface ConditionalFate<Item extends readonly unknown[]> extends FieldFate {
  readonly has: (...item: Item) => boolean;
}

/** What the simple profile does to an event, its sessions and what is nowhere but in the event, by field. */
export const fieldFates: {
  readonly event: readonly ConditionalFate<[agenda: Agenda, times: EntryTimes]>[];
  /** Where only its sessions have entries. */
  readonly eventOfSessions: readonly ConditionalFate<[agenda: Agenda]>[];
  readonly session: readonly ConditionalFate<
    [item: { readonly session: AgendaSession; readonly agenda: Agenda }, times: EntryTimes]
  >[];
} = {
  event: [
    { field: "title", fate: "changed", has: ({ title }) => shownLine(title) !== title },
    { field: "subtitle", fate: "text", has: present("subtitle") },
    { field: "theme", fate: "text", has: present("theme") },
    { field: "number", fate: "text", has: ({ number, series }) => number !== undefined && !!series },
    { field: "number", fate: "dropped", has: ({ number, series }) => number !== undefined && !series },
    { field: "description", fate: "text", has: present("description") },
    // Whatever else is text there may come back as a description.
    {
      field: "description",
      fate: "changed",
      has: ({ description, subtitle, sessions }) =>
        description === undefined && (subtitle !== undefined || sessions.length > 0),
    },
    { field: "series", fate: "text", has: present("series") },
    {
      field: "status",
      fate: "changed",
      has: ({ status }) => status === "rescheduled" || status === "postponed",
    },
    { field: "date", fate: "changed", has: hasOtherDates },
    {
      field: "timeZone",
      fate: "dropped",
      has: ({ timeZone }, { isWholeDays, zone }) => isWholeDays || (timeZone !== "UTC" && zone === undefined),
    },
    {
      field: "start",
      fate: "dropped",
      has: ({ start }, { isWholeDays }) => start !== undefined && isWholeDays,
    },
    {
      field: "end",
      fate: "dropped",
      has: ({ end }, { isWholeDays, hasEnd }) => end !== undefined && (isWholeDays || !hasEnd),
    },
    {
      field: "end",
      fate: "dropped",
      has: (agenda) => agenda.end === undefined && agenda.endTime !== undefined,
    },
    { field: "attendance", fate: "text", has: present("attendance") },
    { field: "venue", fate: "changed", has: present("venue") },
    { field: "registration", fate: "text", has: present("registration") },
    { field: "moderators", fate: "text", has: ({ moderators }) => moderators.length > 0 },
    { field: "materials", fate: "text", has: present("materials") },
  ],
  eventOfSessions: [
    { field: "title", fate: "text", has: () => true },
    { field: "subtitle", fate: "dropped", has: present("subtitle") },
    { field: "theme", fate: "dropped", has: present("theme") },
    { field: "number", fate: "dropped", has: present("number") },
    { field: "description", fate: "dropped", has: present("description") },
    { field: "series", fate: "dropped", has: present("series") },
    {
      field: "status",
      fate: "changed",
      has: ({ status }) => status === "rescheduled" || status === "postponed",
    },
    { field: "date", fate: "changed", has: present("date") },
    { field: "timeZone", fate: "dropped", has: ({ timeZone }) => timeZone !== "UTC" },
    { field: "start", fate: "dropped", has: present("startTime") },
    { field: "end", fate: "dropped", has: present("endTime") },
    { field: "attendance", fate: "text", has: present("attendance") },
    { field: "venue", fate: "changed", has: present("venue") },
    { field: "registration", fate: "dropped", has: present("registration") },
    { field: "moderators", fate: "dropped", has: ({ moderators }) => moderators.length > 0 },
    { field: "materials", fate: "dropped", has: present("materials") },
  ],
  session: [
    { field: "kind", fate: "dropped", has: ({ session }) => session.kind !== "talk" },
    {
      field: "origin",
      fate: "dropped",
      has: ({ session }) => session.startIs === "inferred" || session.endIs === "inferred",
    },
    { field: "duration", fate: "dropped", has: ({ session }) => session.duration !== undefined },
    { field: "end", fate: "dropped", has: ({ session }, { hasEnd }) => session.end !== undefined && !hasEnd },
    { field: "optional", fate: "text", has: ({ session }) => session.optional === true },
    {
      field: "day",
      fate: "dropped",
      has: ({ session }) => session.day !== undefined && !/^\d{4}-\d\d-\d\d$/u.test(session.day),
    },
    {
      field: "room",
      fate: "text",
      has: ({ session, agenda }) => session.room !== undefined && agenda.venue !== undefined,
    },
    { field: "project", fate: "text", has: ({ session }) => session.project !== undefined },
    { field: "description", fate: "text", has: ({ session }) => session.description !== undefined },
    { field: "participants", fate: "text", has: ({ session }) => session.participants.length > 0 },
    { field: "contributions", fate: "text", has: ({ session }) => session.contributions.length > 0 },
    { field: "materials", fate: "text", has: ({ session }) => session.materials !== undefined },
  ],
};

function present<Key extends PropertyKey>(key: Key) {
  return (item: { readonly [Name in Key]?: unknown }) => item[key] !== undefined;
}

/** Of an event whose programme lies on other days than it states, the entry has the days of the programme. */
function hasOtherDates(agenda: Agenda, times: EntryTimes): boolean {
  if (agenda.endDate !== undefined && (agenda.date === undefined || agenda.endDate <= agenda.date))
    return true;
  const { date = "", endDate = date, sessions } = agenda;
  // A day that is none of the event's comes back with the programme, and moves the event.
  if (sessions.some(({ day }) => day !== undefined && (day < date || endDate < day))) return true;
  if (times.isWholeDays) return false;
  const first = agenda.start?.slice(0, 10);
  const last = times.hasEnd ? agenda.end?.slice(0, 10) : first;
  return first !== agenda.date || last !== (agenda.endDate ?? agenda.date);
}
