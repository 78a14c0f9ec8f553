import { z } from "zod";
import { Session } from "../session/session.ts";
import { LocalTime } from "../time/local-time.ts";
import { ItemPath, OwnerPath } from "./item-path.ts";

const programmeChange = <const Kind extends string, Fields extends z.core.$ZodLooseShape>(
  kind: Kind,
  fields: Fields,
) => z.strictObject({ of: z.literal("programme"), kind: z.literal(kind), at: ItemPath, ...fields });

/** The item behind which something stands, `null` for the front. */
const After = ItemPath.nullable();

/** Where an item stands, and when it begins there, as far as that is known: stated or inferred. */
const Standing = z.strictObject({ after: After, start: LocalTime.optional() });
const NestedStanding = Standing.extend({ parent: OwnerPath });

/**
 * A change of which items a programme has, and where they stand.
 *
 * - `added`: the last step of `at` begins with `+`; the way before it leads to what holds the item. `to` is the item with those
 *   of its parts that are new as well.
 * - `removed`: `from` is the item with those of its parts that go with it.
 * - `reordered`: it stands elsewhere among the same neighbours.
 * - `nested`: another item, or the event itself, holds it now.
 */
export const ProgrammeChange = z.discriminatedUnion("kind", [
  programmeChange("added", { after: After, to: Session }),
  programmeChange("removed", { from: Session }),
  programmeChange("reordered", { from: Standing, to: Standing }),
  programmeChange("nested", { from: NestedStanding, to: NestedStanding }),
]);
export type ProgrammeChange = z.output<typeof ProgrammeChange>;
