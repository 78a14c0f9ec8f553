import { z } from "zod";
import { defineProblem, type Problem, type Reading } from "../problem.ts";
import { LocalDate } from "../time/local-date.ts";
import { WeekdayName } from "../time/weekday-name.ts";

/** How often a rule repeats (FREQ of RFC 5545, 3.3.10; what repeats within a day is not an event of a series). */
export const RecurrenceFrequency = z.enum(["daily", "weekly", "monthly", "yearly"]);
export type RecurrenceFrequency = z.output<typeof RecurrenceFrequency>;

/** Counted from the start, or where negative from the end: -1 is the last. */
const position = (most: number) =>
  z
    .int()
    .min(-most)
    .max(most)
    .refine((number) => number !== 0);

const RuleParts = z.strictObject({
  frequency: RecurrenceFrequency,
  /** Every so many days, weeks, months or years. */
  interval: z.int().positive().default(1),
  /** How many dates the rule gives at most, the first included. */
  count: z.int().positive().optional(),
  /** The last day that can be one; or an instant in UTC ("2020-12-24T09:00:00Z"), or a local date and time. */
  until: z.union([LocalDate, z.iso.datetime({ local: true, precision: 0 })]).optional(),
  months: z.array(z.int().min(1).max(12)).min(1).optional(),
  monthDays: z.array(position(31)).min(1).optional(),
  /** Days of the week; with `nth` that of the month (or of the year): -1 for the last Wednesday. */
  weekdays: z
    .array(z.strictObject({ day: WeekdayName, nth: position(53).optional() }))
    .min(1)
    .optional(),
  /** Which of the dates are meant that the other parts give in one period: -1 for the last. */
  positions: z.array(position(366)).min(1).optional(),
  /** Where a week begins. It matters where only every second week counts, and for `positions` within weeks. */
  weekStart: WeekdayName.default("monday"),
});

const countAndUntil = defineProblem({
  code: "recurrence/count-and-until",
  severity: "error",
  message: {
    de: "Die Wiederholung endet zweimal: nach {count} Terminen und am {until}.",
    en: "The recurrence ends twice: after {count} dates and on {until}.",
  },
  help: { de: "Geben Sie nur eines von beiden an.", en: "State only one of both." },
});

const ordinalWeekday = defineProblem({
  code: "recurrence/ordinal-weekday",
  severity: "error",
  message: {
    de: "Den {nth}. „{day}“ gibt es nur in monatlichen und jährlichen Wiederholungen.",
    en: "Weekday “{day}” number {nth} exists in monthly and yearly recurrences only.",
  },
  help: {
    de: "Lassen Sie die Nummer weg, oder wiederholen Sie monatlich.",
    en: "Leave the number out, or repeat monthly.",
  },
});

const monthDayOfWeek = defineProblem({
  code: "recurrence/month-day-weekly",
  severity: "error",
  message: {
    de: "Tage des Monats passen nicht zu einer wöchentlichen Wiederholung.",
    en: "Days of the month do not fit a weekly recurrence.",
  },
  help: {
    de: "Wiederholen Sie monatlich, oder nennen Sie Wochentage.",
    en: "Repeat monthly, or name days of the week.",
  },
});

const positionsAlone = defineProblem({
  code: "recurrence/positions-alone",
  severity: "error",
  message: {
    de: "Positionen wählen unter Terminen aus, aber kein anderer Teil der Regel nennt welche.",
    en: "Positions choose among dates, but no other part of the rule gives any.",
  },
  help: {
    de: "Nennen Sie auch Wochentage, Tage des Monats oder Monate.",
    en: "Name days of the week, days of the month or months as well.",
  },
});

function checkParts(rule: z.output<typeof RuleParts>): readonly Problem[] {
  const { frequency, count, until, months, monthDays, weekdays = [], positions } = rule;
  const ordinal = weekdays.find(({ nth }) => nth !== undefined);
  return [
    ...(count !== undefined && until !== undefined
      ? [countAndUntil.create({ count, until }, { path: ["until"] })]
      : []),
    ...(ordinal?.nth !== undefined && (frequency === "daily" || frequency === "weekly")
      ? [ordinalWeekday.create({ day: ordinal.day, nth: ordinal.nth }, { path: ["weekdays"] })]
      : []),
    ...(monthDays && frequency === "weekly" ? [monthDayOfWeek.create({}, { path: ["monthDays"] })] : []),
    ...(positions && !months && !monthDays && weekdays.length === 0
      ? [positionsAlone.create({}, { path: ["positions"] })]
      : []),
  ];
}

/**
 * On which days something recurs: the part of a recurrence rule of RFC 5545 (3.3.10) that days of the calendar can say.
 * `readRecurrenceRule` and `formatRecurrenceRule` take it from and to the text of an RRULE.
 * Every Tuesday, and the last Wednesday of each month:
 * @example { frequency: "weekly", weekdays: [{ day: "tuesday" }] }
 * @example { frequency: "monthly", weekdays: [{ day: "wednesday", nth: -1 }] }
 */
export const RecurrenceRule = RuleParts.superRefine((rule, context) => {
  for (const { message, path = [], params } of checkParts(rule))
    context.addIssue({ code: "custom", message: message.en, path: [...path], params });
});
export type RecurrenceRuleInput = z.input<typeof RecurrenceRule>;
export type RecurrenceRule = z.output<typeof RecurrenceRule>;

/** Puts parts that are right in themselves together, or says why they do not go together (RFC 5545, 3.3.10). */
export function ruleOfParts(parts: Readonly<Record<string, unknown>>): Reading<RecurrenceRule> {
  const rule = RuleParts.parse(parts);
  const problems = checkParts(rule);
  return problems.length > 0 ? { problems } : { value: rule, problems };
}
