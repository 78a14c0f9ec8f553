import type { ClueLine } from "../structure/clue-line.ts";
import { isSurelyClock } from "../time/clock.ts";
import { statedTimes } from "../time/stated-times.ts";
import { readTimeStatement, type TimeStatement } from "../time/time-statement.ts";

/** Longer lines are prose, and are left as they are. */
const longestLine = 20_000;

/** Words before a time that mention it rather than begin an item with it. */
const mentioning =
  /(?:^|\s)(?:um|ab|von|bis|gegen|ca\.|at|by|from|until|to|till|vor|nach|seit|zwischen|und|and|or|[–—-]|@)$/iu;
const candidate = /(?<=\s)\d{1,2}(?:[:.h]\d{2}|\s(?:Uhr|[ap]\.?m))/giu;

/** Takes lines apart that hold several items, because copying lost what stood between them. */
export function splitItems(lines: readonly ClueLine[]): readonly ClueLine[] {
  const timesAlone = lines.filter(({ text }) => readTimeStatement(text)?.to === text.length).length;
  return lines.flatMap((line) => {
    if (line.text.length > longestLine || line.cell !== undefined) return [line];
    const first = readTimeStatement(line.text);
    if (first !== undefined) return splitStarts(line, first) ?? splitAtTimes(line, first);
    return timesAlone > 1 ? splitTrailingTime(line) : [line];
  });
}

const nextStart = /\s?(?:,|\/|und|and|&)\s{1,2}(?=\d{1,2}(?:[.:]\d{2}|\s?(?:Uhr|[ap]\.?m)))/iuy;

/** "10.30, 12.30 und 14.30 Uhr: Führung" happens three times. */
function splitStarts(line: ClueLine, first: TimeStatement): readonly ClueLine[] | undefined {
  const starts = [first];
  for (let last = first; starts.length < mostStarts; ) {
    nextStart.lastIndex = last.to;
    const gap = nextStart.exec(line.text);
    const next = gap === null ? undefined : readTimeStatement(line.text, last.to + gap[0].length);
    if (next?.start === undefined || next.end !== undefined || !isLater(next, last)) break;
    starts.push(next);
    last = next;
  }
  const last = starts.at(-1) ?? first;
  const rest = line.text.slice(last.to);
  nextStart.lastIndex = last.to;
  const isWhole = !nextStart.test(line.text);
  if (starts.length < 2 || !isWhole || first.end !== undefined || !/\p{L}{3}/u.test(rest)) return undefined;
  const word = /Uhr$/iu.test(line.text.slice(0, last.to)) ? " Uhr" : "";
  return starts.map(({ from, to }) => {
    const time = line.text.slice(from, to);
    return { ...line, text: `${time}${/Uhr$|m\.?$/iu.test(time) ? "" : word}${rest}` };
  });
}

/** More repetitions than a programme has on one line. */
const mostStarts = 12;

/** "10.00 Uhr: A 10.30 Uhr: B": times written like the first one, each later than the one before it. */
function splitAtTimes(line: ClueLine, first: TimeStatement): readonly ClueLine[] {
  const borders = [0];
  let last = first;
  for (const match of line.text.matchAll(candidate)) {
    if (match.index < last.to) continue;
    const before = line.text.slice(Math.max(0, match.index - 12), match.index).trimEnd();
    const time = readTimeStatement(line.text, match.index);
    if (time === undefined || mentioning.test(before) || /[(,]$/u.test(before)) continue;
    if (
      !isWrittenLike(line.text, time, first) ||
      !isLater(time, last) ||
      line.text.slice(time.to).trim() === ""
    )
      continue;
    borders.push(match.index);
    last = time;
  }
  if (borders.length === 1) return [line];
  return borders.map((from, index) => partOf(line, from, borders[index + 1] ?? line.text.length));
}

/** "Klaus Meier, Bürgermeister - 11.00 – 11.30 Uhr": the time of the next item, which the line break lost. */
function splitTrailingTime(line: ClueLine): readonly ClueLine[] {
  const match = /\s[–—-]\s(?=\d{1,2}[:.]\d{2}\s)/u.exec(line.text);
  if (match === null) return [line];
  const from = match.index + match[0].length;
  const time = readTimeStatement(line.text, from);
  if (time === undefined || time.to < line.text.length || time.end === undefined) return [line];
  return [partOf(line, 0, match.index), partOf(line, from, line.text.length)];
}

function isWrittenLike(text: string, time: TimeStatement, first: TimeStatement): boolean {
  const clock = time.start ?? time.end;
  const other = first.start ?? first.end;
  if (clock === undefined || other === undefined || !isSurelyClock(time.end ?? clock)) return false;
  const signature = (one: TimeStatement) => /^\s?:/u.test(text.slice(one.to));
  return (
    clock.separator === other.separator &&
    (first.end ?? other).hasClockWord === (time.end ?? clock).hasClockWord &&
    signature(time) === signature(first) &&
    /^[\s:|–—-]+["„“»(\p{Lu}\d]/u.test(text.slice(time.to))
  );
}

function isLater(time: TimeStatement, last: TimeStatement): boolean {
  const a = statedTimes(last);
  const b = statedTimes(time);
  const from = a.start ?? a.end;
  const to = b.start ?? b.end;
  return from !== undefined && to !== undefined && to > from;
}

/** A piece of a line as a line of its own. */
export function partOf(line: ClueLine, from: number, to: number): ClueLine {
  const text = line.text.slice(from, to).trim();
  return {
    ...line,
    text,
    offset: line.offset + from,
    length: text.length,
    isApart: from === 0 && line.isApart,
  };
}
