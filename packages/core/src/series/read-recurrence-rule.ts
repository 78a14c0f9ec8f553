import { defineProblem, type Problem, type Reading, type SourcePlace } from "../problem.ts";
import { weekdayNames } from "../time/weekdays.ts";
import { RecurrenceRule, ruleOfParts } from "./recurrence-rule.ts";

const unreadablePart = defineProblem({
  code: "recurrence/part-unreadable",
  severity: "error",
  message: {
    de: "„{part}“ ist kein Teil einer Wiederholungsregel.",
    en: "“{part}” is no part of a recurrence rule.",
  },
  help: {
    de: "Eine Regel besteht aus Teilen wie FREQ=WEEKLY, getrennt durch Semikolons (RFC 5545, 3.3.10).",
    en: "A rule consists of parts like FREQ=WEEKLY, separated by semicolons (RFC 5545, 3.3.10).",
  },
});

const unsupportedPart = defineProblem({
  code: "recurrence/part-unsupported",
  severity: "error",
  message: {
    de: "„{part}“ versteht Programmheft nicht; ohne diesen Teil bedeutete die Regel etwas anderes.",
    en: "Programmheft does not understand “{part}”; without it the rule would mean something else.",
  },
  help: {
    de: "Verstanden werden FREQ=DAILY, WEEKLY, MONTHLY und YEARLY mit INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS und WKST.",
    en: "Understood are FREQ=DAILY, WEEKLY, MONTHLY and YEARLY with INTERVAL, COUNT, UNTIL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS and WKST.",
  },
});

const wrongValue = defineProblem({
  code: "recurrence/value-wrong",
  severity: "error",
  message: { de: "„{value}“ passt nicht zu {name}.", en: "“{value}” does not fit {name}." },
  help: {
    de: "Erwartet wird etwas wie {name}={example}.",
    en: "Expected is something like {name}={example}.",
  },
});

const partTwice = defineProblem({
  code: "recurrence/part-twice",
  severity: "error",
  message: { de: "{name} steht zweimal in der Regel.", en: "{name} stands twice in the rule." },
  help: { de: "Lassen Sie eines von beiden weg.", en: "Leave one of both out." },
});

const frequencyMissing = defineProblem({
  code: "recurrence/frequency-missing",
  severity: "error",
  message: { de: "Die Regel sagt nicht, wie oft.", en: "The rule does not say how often." },
  help: {
    de: "Beginnen Sie sie mit FREQ=WEEKLY, FREQ=MONTHLY, FREQ=DAILY oder FREQ=YEARLY.",
    en: "Begin it with FREQ=WEEKLY, FREQ=MONTHLY, FREQ=DAILY or FREQ=YEARLY.",
  },
});

interface Part {
  readonly field: keyof RecurrenceRule;
  readonly example: string;
  /** The value in the rule's own shape; undefined where the text is none. Ranges are the schema's business. */
  readonly read: (value: string) => unknown;
}

const number = (value: string) => (/^[+-]?\d{1,9}$/u.test(value) ? Number(value) : undefined);
const list = (read: (one: string) => unknown) => (value: string) => {
  const all = value.split(",").map(read);
  return all.includes(undefined) ? undefined : all;
};
const weekday = (code: string) =>
  weekdayNames.find((name) => name.slice(0, 2).toUpperCase() === code && code.length === 2);

const parts: Readonly<Record<string, Part>> = {
  FREQ: { field: "frequency", example: "WEEKLY", read: (value) => value.toLowerCase() },
  INTERVAL: { field: "interval", example: "2", read: number },
  COUNT: { field: "count", example: "10", read: number },
  UNTIL: { field: "until", example: "20201224", read: readUntil },
  BYMONTH: { field: "months", example: "3,9", read: list(number) },
  BYMONTHDAY: { field: "monthDays", example: "15,-1", read: list(number) },
  BYDAY: { field: "weekdays", example: "MO,-1WE", read: list(readNthWeekday) },
  BYSETPOS: { field: "positions", example: "-1", read: list(number) },
  WKST: { field: "weekStart", example: "MO", read: weekday },
};

const unsupported =
  /^(?:BY(?:SECOND|MINUTE|HOUR|YEARDAY|WEEKNO)=.*|FREQ=(?:SECONDLY|MINUTELY|HOURLY)|(?:RSCALE|SKIP|X-[\w-]+)=.*)$/u;

/**
 * Reads the value of an RRULE (RFC 5545, 3.3.10), with or without that name before it. A rule with a part that is not understood
 * is refused whole, because without the part it would give other dates.
 * @example readRecurrenceRule("FREQ=MONTHLY;BYDAY=-1WE")
 */
export function readRecurrenceRule(text: string): Reading<RecurrenceRule> {
  const problems: Problem[] = [];
  const fields = new Map<string, unknown>();
  let offset = /^\s*(?:RRULE:)?/iu.exec(text)?.[0].length ?? 0;
  for (const written of text.slice(offset).trimEnd().split(";")) {
    const place: SourcePlace = { line: 1, column: offset + 1, offset, length: written.length };
    offset += written.length + 1;
    const [name = "", value] = written.toUpperCase().split("=", 2);
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (unsupported.test(written.toUpperCase()))
      problems.push(unsupportedPart.create({ part: written }, { place }));
    else if (part === undefined || value === undefined)
      problems.push(unreadablePart.create({ part: written }, { place }));
    else if (fields.has(part.field)) problems.push(partTwice.create({ name }, { place }));
    else {
      const read = part.read(value);
      fields.set(part.field, read);
      if (!RecurrenceRule.shape[part.field].safeParse(read).success || read === undefined)
        problems.push(wrongValue.create({ value, name, example: part.example }, { place }));
    }
  }
  if (!/(?:^|[:;]|\s)FREQ=/iu.test(text)) problems.push(frequencyMissing.create({}));
  return problems.length > 0 ? { problems } : ruleOfParts(Object.fromEntries(fields));
}

/** "20201224", "20201224T090000" or "20201224T090000Z" in the forms of ISO 8601 with hyphens and colons. */
function readUntil(value: string): string | undefined {
  const [, year, month, day, time, zulu = ""] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{6})(Z)?)?$/u.exec(value) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  return time === undefined ? date : `${date}T${time.replace(/(..)(..)(..)/u, "$1:$2:$3")}${zulu}`;
}

function readNthWeekday(value: string): { day: string; nth?: number } | undefined {
  const [, nth, code = ""] = /^([+-]?\d{1,2})?([A-Z]{2})$/u.exec(value) ?? [];
  const day = weekday(code);
  if (day === undefined) return undefined;
  return nth === undefined ? { day } : { day, nth: Number(nth) };
}
