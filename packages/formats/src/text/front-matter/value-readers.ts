import {
  type AttendanceMode,
  Duration,
  type EventStatus,
  Id,
  LanguageTag,
  Line,
  LocalDate,
  type LocalTime,
  type Problem,
  Prose,
  TimeZone,
  WebAddress,
} from "@programmheft/core";
import type { z } from "zod";
import { attendanceWords } from "../knowledge/attendance-words.ts";
import { statusWords } from "../knowledge/status-words.ts";
import { localTimeOfClock } from "../time/local-time-of-clock.ts";
import { findDate, localDateOf } from "../time/read-date.ts";
import { readTimeStatement } from "../time/time-statement.ts";
import { addressWithoutScheme } from "./front-matter-problems.ts";
import type { FrontMap, FrontValue } from "./front-value.ts";
import type { ValueReader } from "./record-reader.ts";

const textReader =
  <Schema extends z.ZodType<string>>(schema: Schema): ValueReader<string> =>
  (value) => {
    if (value.kind !== "text") return undefined;
    const result = schema.safeParse(value.text);
    return result.success ? result.data : undefined;
  };

export const readLine = textReader(Line);
export const readProse = textReader(Prose);
export const readId = textReader(Id);
export const readTimeZone = textReader(TimeZone);
export const readLanguage = textReader(LanguageTag);

/** A date, in ISO 8601 or in words. */
export const readDate: ValueReader<LocalDate> = (value) => {
  if (value.kind !== "text") return undefined;
  const text = value.text.trim();
  const iso = LocalDate.safeParse(text);
  if (iso.success) return iso.data;
  const date = findDate(text);
  return date !== undefined && date.from === 0 && date.to === text.length ? localDateOf(date) : undefined;
};

/** A time of day: "10:00", "10 Uhr", "2 pm". */
export const readTime: ValueReader<LocalTime> = (value) => {
  if (value.kind !== "text") return undefined;
  const text = value.text.trim();
  const statement = readTimeStatement(text, 0, true);
  if (statement?.start === undefined || statement.end !== undefined || statement.to !== text.length)
    return undefined;
  return localTimeOfClock(statement.start);
};

/** A duration in ISO 8601. */
export const readDurationText = textReader(Duration);

export const readPositiveNumber: ValueReader<number> = (value) => {
  if (value.kind !== "text" || !/^\d{1,16}$/u.test(value.text.trim())) return undefined;
  const number = Number(value.text);
  return number >= 1 && Number.isSafeInteger(number) ? number : undefined;
};

/** "7", "7 Tage vorher", "eine Woche vorher". */
export const readDaysBefore: ValueReader<number> = (value) => {
  if (value.kind !== "text") return undefined;
  const match =
    /^(\d{1,16}|eine?|one|a)(?:\s(tage?n?|days?|wochen?|weeks?))?(?:\s(?:vorher|davor|before|zuvor))?$/iu.exec(
      value.text.trim(),
    );
  if (match === null) return undefined;
  const count = /^\d/u.test(match[1] ?? "") ? Number(match[1]) : 1;
  const days = /^w/iu.test(match[2] ?? "") ? count * 7 : count;
  return Number.isSafeInteger(days) ? days : undefined;
};

export const readStatus: ValueReader<EventStatus> = (value) => {
  const word = foldedWord(value);
  return statusWords.find(({ de, en }) => [...de, ...en].some((one) => one.toLowerCase() === word))?.status;
};

export const readAttendance: ValueReader<AttendanceMode> = (value) => {
  const word = foldedWord(value);
  const found = attendanceWords.find(({ de, en, textWords }) =>
    [...de, ...en, ...textWords].some((one) => one.toLowerCase() === word),
  );
  return found?.attendance;
};

/** An address to link to. One without "https://" is completed, and that is said. */
export function addressReader(problems: Problem[]): ValueReader<string> {
  return (value) => {
    if (value.kind !== "text") return undefined;
    const address = value.text.trim();
    const whole = WebAddress.safeParse(address);
    if (whole.success) return whole.data;
    const completed = /^[\w.+-]+@[\w.-]+\.\w{2,}$/u.test(address)
      ? `mailto:${address}`
      : `https://${address}`;
    const isAddress = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]|$)|@/u.test(address) && !address.includes(":");
    if (!isAddress || !WebAddress.safeParse(completed).success) return undefined;
    const { place } = value;
    const title = { de: "Adresse vervollständigen", en: "Complete the address" };
    problems.push(
      addressWithoutScheme.create(
        { address, understood: completed },
        { place, mends: [{ title, edits: [{ place, text: completed }] }] },
      ),
    );
    return completed;
  };
}

/** A list whose items are read one by one; a text alone is a list of one. An item that does not fit spoils the list. */
export function listReader<Value>(read: ValueReader<Value>): ValueReader<Value[]> {
  return (value) => {
    const items = value.kind === "list" ? value.items : [value];
    const values: Value[] = [];
    for (const item of items) {
      const one = read(item);
      if (one === undefined) return undefined;
      values.push(one);
    }
    return values;
  };
}

/** The entries of a group; a text alone stands for the group's `main` field. */
export function asMap(value: FrontValue, main: string): FrontMap | undefined {
  if (value.kind === "map") return value;
  if (value.kind === "list") return undefined;
  const { place } = value;
  return { kind: "map", place, entries: [{ key: main, keyPlace: place, value, raw: value.text }] };
}

function foldedWord(value: FrontValue): string | undefined {
  return value.kind === "text" ? value.text.trim().replace(/\s+/gu, " ").toLowerCase() : undefined;
}
