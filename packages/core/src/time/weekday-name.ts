import { z } from "zod";
import { weekdayNames } from "./weekdays.ts";

/** A day of the week by its name. */
export const WeekdayName = /* @__PURE__ */ z.enum(weekdayNames);
export type WeekdayName = z.output<typeof WeekdayName>;
