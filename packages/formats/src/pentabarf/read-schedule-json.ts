import type { ImportOptions } from "../exchange/import-options.ts";
import { notThisFormat } from "../exchange/import-problems.ts";
import type { Imported } from "../exchange/imported.ts";
import { collectProblems } from "../exchange/problem-collector.ts";
import { parseForeignJson } from "../json/parse-foreign-json.ts";
import { jsonRecord } from "../source/json-values.ts";
import { eventOfSchedule } from "./event-of-schedule.ts";
import { scheduleOfJson } from "./schedule-of-json.ts";

/**
 * Reads a schedule.json as frab, pretalx and others write it, of version 1 or 2 (https://c3voc.de/wiki/schedule), valid or not:
 * one event with all its days, rooms and tracks. What could not be read or had to be assumed is reported with its place.
 */
export function readScheduleJson(bytes: Uint8Array, options: ImportOptions = {}): Imported {
  const { value, text, problems, placed } = parseForeignJson(bytes);
  if (value === undefined) return { events: [], problems, text };
  const outer = jsonRecord(value);
  const inner = jsonRecord(outer?.schedule);
  const schedule = inner ?? outer;
  const conference = jsonRecord(schedule?.conference);
  if (schedule === undefined || conference === undefined) {
    const reason = {
      de: "Es hat kein Feld „schedule“ mit einer „conference“.",
      en: "It has no field “schedule” with a “conference”.",
    };
    const refusal = notThisFormat.create(
      { format: "schedule.json", reasonDe: reason.de, reasonEn: reason.en },
      { path: [] },
    );
    return { events: [], problems: placed([...problems, refusal]), text };
  }
  const path = inner === undefined ? [] : ["schedule"];
  const read = eventOfSchedule(
    scheduleOfJson(schedule, path),
    collectProblems(problems, () => ({ path })),
    options,
  );
  return { ...read, problems: placed(read.problems), text };
}
