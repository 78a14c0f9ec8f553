import { z } from "zod";
import { idShape } from "./text-shape.ts";

/**
 * The identity of a thing within its container: lower-case letters, digits and single hyphens, as in addresses of pages.
 * @example "begruessung-und-inhaltliche-einfuehrung"
 */
export const Id = /* @__PURE__ */ z.string().max(idShape.longest).regex(idShape.pattern);
export type Id = z.output<typeof Id>;
