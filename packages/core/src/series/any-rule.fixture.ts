import fc from "fast-check";
import { weekdayNames } from "../time/weekdays.ts";
import { RecurrenceFrequency, RecurrenceRule, type RecurrenceRuleInput } from "./recurrence-rule.ts";

const places = (most: number) =>
  fc.uniqueArray(
    fc.integer({ min: -most, max: most }).filter((number) => number !== 0),
    { minLength: 1, maxLength: 4 },
  );
const anyPositions: fc.Arbitrary<number[]> = fc.oneof(places(2), places(6));
const anyWeekday = fc.constantFrom(...weekdayNames);
const anyNth = fc.oneof(
  fc.constantFrom(1, 2, 3, 4, 5, -1, -2),
  fc.integer({ min: -53, max: 53 }).filter((number) => number !== 0),
);

/** Any rule whose parts go together, without an end of its own. */
export const anyRule: fc.Arbitrary<RecurrenceRule> = fc
  .record(
    {
      frequency: fc.constantFrom(...RecurrenceFrequency.options),
      interval: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 14 })),
      months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 4 }),
      monthDays: places(31),
      weekdays: fc.uniqueArray(fc.record({ day: anyWeekday, nth: anyNth }, { requiredKeys: ["day"] }), {
        minLength: 1,
        maxLength: 3,
      }),
      positions: anyPositions,
      weekStart: anyWeekday,
    },
    { requiredKeys: ["frequency", "interval"] },
  )
  .map((parts) => RecurrenceRule.parse(fitting(parts)));

/** Leaves out what does not go with the rest. */
function fitting(parts: RecurrenceRuleInput): RecurrenceRuleInput {
  const { positions, monthDays, weekdays, ...rest } = parts;
  const often = parts.frequency === "daily" || parts.frequency === "weekly";
  const fit: RecurrenceRuleInput = {
    ...rest,
    ...(monthDays && parts.frequency !== "weekly" && { monthDays }),
    ...(weekdays && { weekdays: often ? weekdays.map(({ day }) => ({ day })) : weekdays }),
  };
  return positions && (fit.months || fit.monthDays || fit.weekdays) ? { ...fit, positions } : fit;
}
