import { z } from "zod";
import { Id } from "../id.ts";
import { Line, Prose, WebAddress } from "../text.ts";
import { StatedAvailability } from "../time/stated-availability.ts";

/** A person, kept once in a series however often they appear. */
export const Person = z.strictObject({
  id: Id,
  name: Line,
  description: Prose.optional(),
  url: WebAddress.optional(),
  /** When they said that they can. It is for those who plan, not for those who attend. */
  availability: StatedAvailability.optional(),
});
export type PersonInput = z.input<typeof Person>;
export type Person = z.output<typeof Person>;
