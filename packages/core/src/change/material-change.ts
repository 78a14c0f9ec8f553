import { z } from "zod";
import { Material, MaterialKind } from "../session/material.ts";
import { Line } from "../text.ts";
import { OwnerPath } from "./item-path.ts";

const materialChange = <const Kind extends string, Fields extends z.core.$ZodLooseShape>(
  kind: Kind,
  fields: Fields,
) =>
  z.strictObject({
    of: z.literal("material"),
    kind: z.literal(kind),
    /** The item to which it belongs; an empty path means the event. */
    at: OwnerPath,
    /** The material by its title: `title#2` for a second one of that title, `+title` for one that is added. */
    entry: z.string(),
    ...fields,
  });

const Details = Material.partial().extend({
  title: Line.exactOptional(),
  kind: MaterialKind.exactOptional(),
});
const After = z.strictObject({ after: z.string().nullable() });

/** A change of the slides, recordings and documents of an event or item. */
export const MaterialChange = z.discriminatedUnion("kind", [
  materialChange("material-added", { after: z.string().nullable(), to: Material }),
  materialChange("material-removed", { from: Material }),
  materialChange("material-changed", { from: Details, to: Details }),
  materialChange("material-reordered", { from: After, to: After }),
]);
export type MaterialChange = z.output<typeof MaterialChange>;
