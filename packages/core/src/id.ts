import { z } from "zod";

/**
 * The identity of a thing within its container: lower-case letters, digits and single hyphens, as in addresses of pages.
 * @example "begruessung-und-inhaltliche-einfuehrung"
 */
export const Id = /* @__PURE__ */ z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
export type Id = z.output<typeof Id>;
