import { z } from "zod";
import { Event } from "../event/event.ts";
import { Id } from "../id.ts";
import { LanguageTag } from "../language-tag.ts";

const fieldsOf = <const Kind extends string, Fields extends z.ZodType>(kind: Kind, fields: Fields) =>
  z.strictObject({ of: z.literal("event"), kind: z.literal(kind), from: fields, to: fields });

/** The fields of an event that have a kind of change of their own, and the lists whose changes are of another sort. */
const ownKind = {
  title: true,
  status: true,
  date: true,
  endDate: true,
  timeZone: true,
  start: true,
  end: true,
  attendance: true,
  venue: true,
  onlineAccess: true,
  registration: true,
  sessions: true,
  moderators: true,
  materials: true,
} as const;

/** The fields of an event whose changes are of the kind `event-field`. */
export const otherEventFields = Event.keyof().options.filter((field) => !hasOwnKind(field));

function hasOwnKind(field: keyof Event): field is keyof typeof ownKind {
  return Object.hasOwn(ownKind, field);
}

/** Any field of an event that has no kind of change of its own, each in a change of its own. */
const OtherFields = Event.omit(ownKind)
  .partial()
  .extend({ id: Id.exactOptional(), language: LanguageTag.exactOptional() });

/**
 * A change of what an event says of itself. `from` and `to` hold the fields that differ; a field that is absent there was or
 * becomes unset.
 */
export const EventChange = z.discriminatedUnion("kind", [
  fieldsOf("event-renamed", Event.pick({ title: true })),
  fieldsOf("event-status", z.strictObject({ status: Event.shape.status.unwrap() })),
  fieldsOf("event-date", Event.pick({ date: true, endDate: true })),
  fieldsOf("event-time-zone", Event.pick({ timeZone: true })),
  fieldsOf("event-times", Event.pick({ start: true, end: true })),
  fieldsOf("attendance", Event.pick({ attendance: true })),
  fieldsOf("venue", Event.pick({ venue: true })),
  fieldsOf("online-access", Event.pick({ onlineAccess: true })),
  fieldsOf("registration", Event.pick({ registration: true })),
  fieldsOf("event-field", OtherFields),
]);
export type EventChange = z.output<typeof EventChange>;
