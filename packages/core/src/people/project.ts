import { z } from "zod";
import { Id } from "../id.ts";
import { Line, Prose, WebAddress } from "../text.ts";

/** A project that people speak for, kept once in a series. `name` is what programmes write, as in "KoDa_eG". */
export const Project = z.strictObject({
  id: Id,
  name: Line,
  /** The name in full, as in "Kommunale Daseinsvorsorge durch Bürgergenossenschaften". */
  fullName: Line.optional(),
  /** Other ways in which programmes write the name. */
  otherSpellings: z.array(Line).default([]),
  description: Prose.optional(),
  /** The organisations that carry it. */
  partners: z.array(Line).default([]),
  url: WebAddress.optional(),
});
export type ProjectInput = z.input<typeof Project>;
export type Project = z.output<typeof Project>;
