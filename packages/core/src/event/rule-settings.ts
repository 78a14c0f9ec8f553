import { z } from "zod";
import { Line } from "../text.ts";

/** No text tells -0 from 0. */
const Amount = z.number().overwrite((amount) => (amount === 0 ? 0 : amount));

/**
 * How schedule rules are set, by their codes: `off`, or values for some of their parameters.
 * @example { "schedule/breaks": { minutes: 90 }, "schedule/programme-complete": "off" }
 */
export const RuleSettings = z.record(
  z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/u)
    .max(80),
  z.union([
    z.literal("off"),
    z.record(z.string().regex(/^[a-zA-Z]{1,40}$/u), z.union([Amount, z.boolean(), Line])),
  ]),
);
export type RuleSettings = z.output<typeof RuleSettings>;
