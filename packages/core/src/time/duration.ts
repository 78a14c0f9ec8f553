import { z } from "zod";

/**
 * A length of time in hours and minutes, as an ISO 8601 duration. It means elapsed time, not time on the wall: an hour is
 * sixty minutes on the day of a clock change too.
 * @example "PT20M", "PT1H30M"
 */
export const Duration = /* @__PURE__ */ z
  .string()
  .max(16)
  .regex(/^PT(?=\d)(?:\d{1,4}H)?(?:\d{1,5}M)?$/u);
export type Duration = z.output<typeof Duration>;
