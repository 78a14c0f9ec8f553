import { z } from "zod";
import { Id } from "../id.ts";
import { Participant, ParticipantKind } from "../people/participant.ts";
import { Role } from "../people/role.ts";
import { Line } from "../text.ts";
import { OwnerPath } from "./item-path.ts";

const personChange = <const Kind extends string, Fields extends z.core.$ZodLooseShape>(
  kind: Kind,
  fields: Fields,
) =>
  z.strictObject({
    of: z.literal("person"),
    kind: z.literal(kind),
    /** The item at which they appear; an empty path means those who moderate the event. */
    at: OwnerPath,
    /** Whom it is about, by id: `id#2` for a second appearance at the same item, `+id` for someone who is added. */
    entry: z.string(),
    ...fields,
  });

const Details = Participant.partial().extend({
  name: Line.exactOptional(),
  kind: ParticipantKind.exactOptional(),
  id: Id.exactOptional(),
  role: Role.exactOptional(),
});
const RoleOnly = z.strictObject({ role: Role });
const After = z.strictObject({ after: z.string().nullable() });

/**
 * A change of who takes part. `person-replaced` puts someone else in the same place, `person-changed` corrects what is said
 * of the same one: spelling of the name, affiliation, position, project, whether they have agreed.
 */
export const PersonChange = z.discriminatedUnion("kind", [
  personChange("person-added", { after: z.string().nullable(), to: Participant }),
  personChange("person-removed", { from: Participant }),
  personChange("person-replaced", { from: Participant, to: Participant }),
  personChange("role-changed", { from: RoleOnly, to: RoleOnly }),
  personChange("person-changed", { from: Details, to: Details }),
  personChange("person-reordered", { from: After, to: After }),
]);
export type PersonChange = z.output<typeof PersonChange>;
