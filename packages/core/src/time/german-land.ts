import { z } from "zod";
import { germanLands } from "./german-lands.ts";

/**
 * One of the sixteen Länder. Public holidays are theirs to fix.
 * @example "NW"
 */
export const GermanLand = /* @__PURE__ */ z.enum(germanLands);
export type GermanLand = z.output<typeof GermanLand>;
