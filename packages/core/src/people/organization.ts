import { z } from "zod";
import { Id } from "../id.ts";
import { Line, Prose, WebAddress } from "../text.ts";

/** An institution, authority, company or association, kept once in a series. */
export const Organization = z.strictObject({
  id: Id,
  name: Line,
  /** The abbreviation by which it is known, as in "Difu". */
  shortName: Line.optional(),
  description: Prose.optional(),
  url: WebAddress.optional(),
});
export type OrganizationInput = z.input<typeof Organization>;
export type Organization = z.output<typeof Organization>;
