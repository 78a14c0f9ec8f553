import { z } from "zod";
import { hasNeighbours } from "./has-neighbours.ts";

/**
 * A calendar day without a zone (RFC 3339 full-date), from the year 1 to 9998: the night before and after it are days, too.
 * @example "2020-11-24"
 */
export const LocalDate = /* @__PURE__ */ z.iso.date().refine(hasNeighbours);
export type LocalDate = z.output<typeof LocalDate>;
