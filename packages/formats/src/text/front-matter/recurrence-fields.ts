import { formatRecurrenceRule, type Language, Recurrence, readRecurrenceRule } from "@programmheft/core";
import { withoutAbsent } from "../without-absent.ts";
import { dateChangeFieldNames, recurrenceFieldNames } from "./field-names.ts";
import type { FrontValue } from "./front-value.ts";
import { namedEntries } from "./named-entries.ts";
import type { YamlRecord, YamlValue } from "./print-yaml.ts";
import { type Leftovers, recordReader, type ValueReader } from "./record-reader.ts";
import {
  asMap,
  listReader,
  readDate,
  readDurationText,
  readLine,
  readTime,
  readTimeZone,
} from "./value-readers.ts";

type DateOf = Recurrence["also"][number];

/** Writes when the events of a series take place; the rule as an RRULE (RFC 5545, 3.3.10), which calendars know as well. */
export function recurrenceEntries(recurrence: Recurrence, language: Language): YamlRecord {
  const dates = (list: readonly DateOf[]) => list.map((date) => dateEntry(date));
  return namedEntries(recurrenceFieldNames, language, {
    rule: formatRecurrenceRule(recurrence.rule),
    from: recurrence.from,
    start: recurrence.start,
    duration: recurrence.duration,
    timeZone: recurrence.timeZone === "Europe/Berlin" ? undefined : recurrence.timeZone,
    except: unlessEmpty(recurrence.except),
    also: unlessEmpty(dates(recurrence.also)),
    moved: unlessEmpty(
      recurrence.moved.map(({ date, to, reason }) =>
        namedEntries(dateChangeFieldNames, language, { date, to: dateEntry(to), reason }),
      ),
    ),
    cancelled: unlessEmpty(
      recurrence.cancelled.map(({ date, reason }) =>
        namedEntries(dateChangeFieldNames, language, { date, reason }),
      ),
    ),
    skipsHolidays: recurrence.skipsHolidays ? (language === "de" ? "ja" : "yes") : undefined,
  });
}

/** Reads when the events of a series take place. */
export function recurrenceReader(leftovers: Leftovers): ValueReader<Recurrence> {
  return (value) => {
    const map = asMap(value, recurrenceFieldNames.rule.de);
    if (map === undefined) return undefined;
    const reader = recordReader(map, recurrenceFieldNames, leftovers);
    const changes = listReader((one) => readChange(one, leftovers));
    const result = Recurrence.safeParse(
      withoutAbsent({
        rule: reader.field("rule", "recurrenceRule", readRule),
        from: reader.field("from", "date", readDate),
        start: reader.field("start", "time", readTime),
        duration: reader.field("duration", "duration", readDurationText),
        timeZone: reader.field("timeZone", "timeZone", readTimeZone),
        except: reader.field("except", "list", listReader(readDate)),
        also: reader.field("also", "list", listReader(readDateEntry)),
        moved: reader.field("moved", "list", changes),
        cancelled: reader.field("cancelled", "list", changes),
        skipsHolidays: reader.field("skipsHolidays", "yes", readYes),
      }),
    );
    return result.success ? result.data : undefined;
  };
}

/** "2026-03-04", or with a time of day of its own "2026-03-04 10:00". */
function dateEntry({ date, start }: DateOf): string {
  return start === undefined ? date : `${date} ${start}`;
}

const readDateEntry: ValueReader<DateOf> = (value) => {
  if (value.kind !== "text") return undefined;
  const [, date = "", start = ""] = /^(.+?)(?:[\sT]+(\d{1,2}[:.]\d{2}))?$/u.exec(value.text.trim()) ?? [];
  const day = readDate({ ...value, text: date });
  const time = start === "" ? undefined : readTime({ ...value, text: start });
  if (day === undefined || (start !== "" && time === undefined)) return undefined;
  return { date: day, ...(time === undefined ? {} : { start: time }) };
};

function readChange(value: FrontValue, leftovers: Leftovers): object | undefined {
  const map = asMap(value, dateChangeFieldNames.date.de);
  if (map === undefined) return undefined;
  const reader = recordReader(map, dateChangeFieldNames, leftovers);
  return withoutAbsent({
    date: reader.field("date", "date", readDate),
    to: reader.field("to", "date", readDateEntry),
    reason: reader.field("reason", "line", readLine),
  });
}

const readRule: ValueReader<Recurrence["rule"]> = (value) =>
  value.kind === "text" ? readRecurrenceRule(value.text.trim().replace(/^RRULE:/iu, "")).value : undefined;

const readYes: ValueReader<true> = (value) =>
  value.kind === "text" && /^(?:ja|yes|true)$/iu.test(value.text.trim()) ? true : undefined;

function unlessEmpty(values: readonly YamlValue[]): readonly YamlValue[] | undefined {
  return values.length === 0 ? undefined : values;
}
