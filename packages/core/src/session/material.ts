import { z } from "zod";
import { Line, WebAddress } from "../text.ts";

/** What kind of thing a material is. */
export const MaterialKind = z.enum(["document", "slides", "recording", "link"]);
export type MaterialKind = z.output<typeof MaterialKind>;

/** Something that belongs to an event or a session: slides, a recording, a report. Without `url` it is known but not linked. */
export const Material = z.strictObject({
  title: Line,
  kind: MaterialKind.default("link"),
  url: WebAddress.optional(),
});
export type MaterialInput = z.input<typeof Material>;
export type Material = z.output<typeof Material>;
