import { z } from "zod";

/**
 * A time of day on the clock on the wall, to the minute.
 * @example "09:50"
 */
export const LocalTime = /* @__PURE__ */ z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
export type LocalTime = z.output<typeof LocalTime>;
