import { z } from "zod";
import { Id } from "../id.ts";
import { Session } from "../session/session.ts";
import { SessionKind } from "../session/session-kind.ts";
import { ItemPath } from "./item-path.ts";

const fieldsOf = <const Kind extends string, Fields extends z.ZodType>(kind: Kind, fields: Fields) =>
  z.strictObject({ of: z.literal("item"), kind: z.literal(kind), at: ItemPath, from: fields, to: fields });

const Times = Session.pick({ start: true, end: true, duration: true, repeatedHour: true });

/** The fields of an item that have a kind of change of their own, and the lists whose changes are of another sort. */
const ownKind = {
  title: true,
  start: true,
  end: true,
  duration: true,
  repeatedHour: true,
  day: true,
  room: true,
  track: true,
  optional: true,
  cancelled: true,
  participants: true,
  materials: true,
  contributions: true,
} as const;

/** The fields of an item whose changes are of the kind `item-field`. */
export const otherItemFields = Session.keyof().options.filter((field) => !hasOwnKind(field));

function hasOwnKind(field: keyof Session): field is keyof typeof ownKind {
  return Object.hasOwn(ownKind, field);
}

/** Any field of an item that has no kind of change of its own, each in a change of its own. */
const OtherFields = Session.omit(ownKind)
  .partial()
  .extend({ id: Id.exactOptional(), kind: SessionKind.exactOptional() });

/**
 * A change of what a session or contribution says of itself. `from` and `to` hold the fields that differ; a field that is
 * absent there was or becomes unset.
 *
 * The kinds of a change of times follow from the resolved times, not from what is stated: `moved` begins at another time,
 * `lengthened` and `shortened` begin as before but end later or earlier, `retimed` gains or loses a known end, and `restated`
 * says the same times in another way.
 */
export const ItemChange = z.discriminatedUnion("kind", [
  fieldsOf("moved", Times),
  fieldsOf("lengthened", Times),
  fieldsOf("shortened", Times),
  fieldsOf("retimed", Times),
  fieldsOf("restated", Times),
  fieldsOf("day-changed", Session.pick({ day: true })),
  fieldsOf("room-changed", Session.pick({ room: true })),
  fieldsOf("track-changed", Session.pick({ track: true })),
  fieldsOf("renamed", Session.pick({ title: true })),
  fieldsOf("cancelled", Session.pick({ cancelled: true })),
  fieldsOf("reinstated", Session.pick({ cancelled: true })),
  fieldsOf("made-optional", Session.pick({ optional: true })),
  fieldsOf("made-required", Session.pick({ optional: true })),
  fieldsOf("item-field", OtherFields),
]);
export type ItemChange = z.output<typeof ItemChange>;
