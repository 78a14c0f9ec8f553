import { z } from "zod";

/** Whether a time stands in the programme or follows from its neighbours. */
export const TimeOrigin = z.enum(["stated", "inferred"]);
export type TimeOrigin = z.output<typeof TimeOrigin>;
