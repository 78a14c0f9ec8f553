import { isLocalDate } from "@programmheft/core";
import type { EventFields } from "../front-matter/read-event-fields.ts";
import { type EventLabel, eventLabels } from "../knowledge/label-words.ts";
import { venueWords } from "../knowledge/room-words.ts";
import { wordList } from "../knowledge/word-table.ts";
import { isRoomName } from "../place/is-room-name.ts";
import { findDate, localDateOf } from "../time/read-date.ts";
import { type DateSpan, findDateSpan } from "../time/read-date-span.ts";
import { type StatedTimes, statedTimes } from "../time/stated-times.ts";
import { readTimeStatement, type TimeStatement } from "../time/time-statement.ts";
import { withoutAbsent } from "../without-absent.ts";

const labelOfFoldedWord = new Map<string, EventLabel>(
  eventLabels.flatMap(({ label, words }) => words.map((word) => [word.toLowerCase(), label] as const)),
);
const labelled = /^([\p{L} ]{2,30}):\s*(\S.*)$/su;

/** What a labelled line says of the event: "Ort: Rathaus", "Termin: 15. November 2024, 10 – 16 Uhr". */
export function fieldsOfLabel(text: string): EventFields | undefined {
  const match = labelled.exec(text);
  const [, word = "", value = ""] = match ?? [];
  const label = labelOfFoldedWord.get(word.trim().toLowerCase());
  if (label === undefined) return undefined;
  const fields = readers[label](value);
  return Object.keys(fields).length === 0 ? undefined : fields;
}

const readers: Readonly<Record<EventLabel, (value: string) => EventFields>> = {
  date: (value) => {
    const span = findDateSpan(value);
    return span === undefined
      ? {}
      : { ...dateFields(span), ...spanFields(value, span.last?.to ?? span.first.to) };
  },
  span: (value) => {
    const span = findDateSpan(value);
    return { ...(span === undefined ? {} : dateFields(span)), ...spanFields(value, 0) };
  },
  start: (value) => {
    const span = findDateSpan(value);
    return {
      ...(span === undefined ? {} : dateFields(span)),
      ...withoutAbsent({ start: timeIn(value, span?.first.to ?? 0)?.start }),
    };
  },
  end: (value) => withoutAbsent({ end: timeIn(value, findDate(value)?.to ?? 0)?.start }),
  venue: (value) => {
    const [name = "", ...address] = value.split(/,\s*/u);
    return {
      venue: {
        name: name.trim(),
        ...(address.length === 0 ? {} : { address: address.join(", ") }),
        rooms: [],
      },
    };
  },
  registration: (value) => {
    const closes = findDate(value);
    const date = closes && localDateOf(closes);
    return { registration: { ...(date === undefined ? {} : { closes: date }), note: value } };
  },
  title: (value) => ({ title: value }),
  topic: (value) => ({ theme: value }),
};

/** "Beispielakademie, Musterweg 12, Musterhausen" */
const withAddress =
  /^(\p{Lu}[^,]{3,80}, (?:[^,]{3,60}, )?\p{Lu}[^,]*?(?:straße|str\.|weg|platz|allee|gasse|ring|ufer|damm|markt)\s\d{1,4}\s?[a-z]?(?:, .{3,60})?)$/iu;
const venues = wordList(venueWords);
const somewhere = /^(?:im|in der|in den|at the)\s+(\p{Lu}.*)$/iu;

/** "im Kulturhaus Musterhausen, Großer Saal": a place without a label. */
export function venueOfLine(text: string): EventFields | undefined {
  const place = somewhere.exec(text.slice(0, 160))?.[1];
  const [name = ""] = place?.split(",", 1) ?? [];
  const isPlace = isRoomName(name) || (name.length <= 80 && venues.find(name) !== undefined);
  if (place !== undefined && isPlace && !/[.!?]$/u.test(text)) return readers.venue(place);
  const address = withAddress.exec(text.slice(0, 200))?.[1];
  return address === undefined ? undefined : readers.venue(address);
}

/** First and last day. */
export function dateFields({ first, last }: DateSpan): EventFields {
  const date = localDateOf(first);
  const endDate = last === undefined ? undefined : localDateOf(last);
  return withoutAbsent({ date, ...(date === undefined ? {} : { endDate }) });
}

/** A range that stands on the line of the date announces start and end; a time alone the start. */
export function spanFields(text: string, from: number): EventFields {
  const time = timeIn(text, from);
  return time === undefined ? {} : withoutAbsent({ start: time.start, end: time.end });
}

function timeIn(text: string, from: number): StatedTimes | undefined {
  const statement = firstTime(text, from);
  return statement === undefined ? undefined : statedTimes(statement);
}

function firstTime(text: string, from: number): TimeStatement | undefined {
  for (const match of text.slice(from, from + 200).matchAll(/(?<![\d.:])(?:ab|von|um|from)?\s?\d{1,2}/giu)) {
    const blanks = /^\s*/u.exec(match[0])?.[0].length ?? 0;
    const statement = readTimeStatement(text, from + match.index + blanks);
    if (statement !== undefined) return statement;
  }
  return undefined;
}

/** Whether the text is a date in ISO 8601. */
export function isIsoDate(text: string): boolean {
  return isLocalDate(text);
}
