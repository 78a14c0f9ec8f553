import { z } from "zod";
import { Line, WebAddress } from "../text.ts";
import { LocalDate } from "../time/local-date.ts";

/** How and until when to register. */
export const Registration = z.strictObject({
  url: WebAddress.optional(),
  /** The last day on which one can register. */
  closes: LocalDate.optional(),
  /** What it costs, in words: "kostenfrei". */
  fee: Line.optional(),
  note: Line.optional(),
});
export type RegistrationInput = z.input<typeof Registration>;
export type Registration = z.output<typeof Registration>;
