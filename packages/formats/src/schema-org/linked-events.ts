import { type JsonRecord, jsonList, jsonRecord } from "../source/json-values.ts";
import { lastWord } from "./last-word.ts";

/** The events and series that a value of JSON-LD holds, as they stand there. Events within events are left to those. */
export interface LinkedEvents {
  readonly events: readonly JsonRecord[];
  readonly series: readonly JsonRecord[];
  /** Whether there are more than are taken, or some so deep that they were not looked for. */
  readonly isCut: boolean;
}

const eventType = /(?:Event|Festival|Hackathon|CourseInstance)$/u;
const deepest = 40;
export const mostEvents = 5_000;

/** Finds events in an object, a list, a graph, or within another thing such as a reservation. */
export function linkedEvents(value: unknown): LinkedEvents {
  const events: JsonRecord[] = [];
  const series: JsonRecord[] = [];
  let isCut = false;
  const visit = (one: unknown, depth: number): void => {
    const record = jsonRecord(one);
    if (record === undefined && !Array.isArray(one)) return;
    if (depth > deepest || events.length === mostEvents) {
      isCut = true;
      return;
    }
    if (record === undefined) {
      for (const inner of jsonList(one)) visit(inner, depth + 1);
      return;
    }
    const types = typesOf(record);
    if (types.includes("EventSeries")) {
      series.push(record);
      visit(record.subEvent, depth + 1);
    } else if (types.some((type) => eventType.test(type))) {
      events.push(record);
      series.push(...seriesAround(record));
    } else for (const inner of Object.values(record)) visit(inner, depth + 1);
  };
  visit(value, 0);
  return { events, series, isCut };
}

/** The series that an event names as what it belongs to. */
function seriesAround({ superEvent }: JsonRecord): readonly JsonRecord[] {
  return jsonList(superEvent).flatMap((one) => {
    const record = jsonRecord(one);
    return record !== undefined && typesOf(record).includes("EventSeries") ? [record] : [];
  });
}

/** The types of a node, without the address of the vocabulary. */
export function typesOf(record: JsonRecord): readonly string[] {
  return jsonList(record["@type"]).map(lastWord);
}
