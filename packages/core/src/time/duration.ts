import { z } from "zod";
import { durationShape } from "../text-shape.ts";

/**
 * A length of time in hours and minutes, as an ISO 8601 duration. It means elapsed time, not time on the wall: an hour is
 * sixty minutes on the day of a clock change too.
 * @example "PT20M", "PT1H30M"
 */
export const Duration = /* @__PURE__ */ z.string().max(durationShape.longest).regex(durationShape.pattern);
export type Duration = z.output<typeof Duration>;
