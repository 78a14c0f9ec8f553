import { z } from "zod";
import { Id } from "../id.ts";
import { Line } from "../text.ts";
import { Role } from "./role.ts";

/** Whether a participant is a person, an organisation or a project. */
export const ParticipantKind = z.enum(["person", "organization", "project"]);
export type ParticipantKind = z.output<typeof ParticipantKind>;

/**
 * One appearance: who, in which role, and for whom there. The same person may speak for an institute in the morning and for
 * a project in the afternoon: two participants, one `id`.
 */
export const Participant = z.strictObject({
  /** The name as it stands in the programme, with academic titles. */
  name: Line,
  kind: ParticipantKind.default("person"),
  /** The identity of the person, organisation or project. Equal ids mean the same one. */
  id: Id,
  role: Role.default("speaker"),
  /** The organisation for which they appear here. */
  affiliation: Line.optional(),
  /** The office that they hold there, as in "Bürgermeister". */
  position: Line.optional(),
  /** The short name of the project for which they appear here. */
  project: Line.optional(),
  /** Asked, but not yet confirmed. */
  tentative: z.literal(true).optional(),
});
export type ParticipantInput = z.input<typeof Participant>;
export type Participant = z.output<typeof Participant>;
