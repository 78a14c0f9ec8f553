import { shortenedLine } from "../../source/clean-text.ts";
import { placeAt } from "../../source/source-text.ts";
import type { ItemDraft } from "../items/item-draft.ts";
import { untitled } from "../knowledge/untitled.ts";
import { isPlaceLine } from "../place/is-place-line.ts";
import { isRoomName } from "../place/is-room-name.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { itemWithoutTitle, timeOutOfRange } from "../text-problems.ts";
import { statedTimes } from "../time/stated-times.ts";
import { type BlockOptions, styleOf } from "./block-state.ts";
import { isCountedPart } from "./counted-part.ts";
import type { DayDates } from "./day-dates.ts";
import type { PlacedTimes } from "./half-days.ts";
import { labelledParts } from "./labelled-parts.ts";
import { nestItems } from "./nest-items.ts";
import type { PastedContext } from "./pasted-context.ts";
import { readBlock } from "./read-block.ts";
import type { TimedLine } from "./timed-line.ts";

/** What is known of the programme as a whole. */
export interface ProgrammeLines {
  readonly lines: readonly TimedLine[];
  readonly times: ReadonlyMap<TimedLine, PlacedTimes>;
  readonly days: DayDates;
  /** The time of items that have a day but no time of their own. */
  readonly commonTimes?: PlacedTimes;
  /** The day of the first items, where a heading stands above them. */
  readonly firstDay?: string;
  /** The numbers that items have: "1.)" where every item is numbered. */
  readonly numberStyle?: string;
}

/** Reads the items of a programme: from each line with a time to the next one. */
export function readItems(programme: ProgrammeLines, context: PastedContext): readonly ItemDraft[] {
  const { lines } = programme;
  const items: ItemDraft[] = [];
  let day = programme.firstDay;
  let track: string | undefined;
  for (let index = 0; index < lines.length; ) {
    const timed = lines[index];
    let end = index + 1;
    while (end < lines.length && !opensItem(lines[end], programme)) end += 1;
    if (timed?.day !== undefined) day = programme.days.dayOf(timed.day);
    if (timed !== undefined) {
      const isTitled =
        (timed.rest !== "" && roomBeside(timed.rest) === undefined) ||
        timed.day !== undefined ||
        end > index + 2;
      const { below, heading } = splitHeading(lines.slice(index + 1, end), end < lines.length && isTitled);
      const item = readItem(timed, below, day, items.length === 0, programme, context);
      if (item !== undefined) items.push(track === undefined ? item : { ...item, track });
      if (heading !== undefined) track = heading;
      if (timed.day !== undefined && heading === undefined) track = undefined;
    }
    index = end;
  }
  return nestItems(items);
}

/** A counted block or a heading right above the next item is the track of what follows, no part of what stands above. */
function splitHeading(
  below: readonly TimedLine[],
  isFollowed: boolean,
): { readonly below: readonly TimedLine[]; readonly heading?: string } {
  const last = below.at(-1)?.line;
  if (!isFollowed || last === undefined || last.cell !== undefined) return { below };
  const isOneOfParts = below.slice(0, -1).some(({ line }) => isCountedPart(line.text));
  const isHeading = last.heading > 0 || (isCountedPart(last.text) && last.bullets === "" && !isOneOfParts);
  return isHeading ? { below: below.slice(0, -1), heading: shortenedLine(last.text) } : { below };
}

/** Whether an item or a day begins with the line. */
export function opensItem(
  timed: TimedLine | undefined,
  { numberStyle }: Pick<ProgrammeLines, "numberStyle">,
): boolean {
  if (timed === undefined) return false;
  if (
    timed.time !== undefined ||
    timed.day !== undefined ||
    timed.isFollowing === true ||
    timed.isUntimed === true ||
    timed.line.isRow === true
  )
    return true;
  return numberStyle !== undefined && styleOf(timed.line.bullets) === numberStyle;
}

function readItem(
  timed: TimedLine,
  below: readonly TimedLine[],
  day: string | undefined,
  isFirst: boolean,
  programme: ProgrammeLines,
  context: PastedContext,
): ItemDraft | undefined {
  const { line, time } = timed;
  const place = placeAt(context.source, line.offset, line.length);
  const isDayHeading = timed.day !== undefined && timed.rest === "";
  // A heading of a day is an item where it states a time and only points without times follow.
  if (isDayHeading && (timed.day?.time === undefined || below.length === 0)) {
    for (const text of [timed.day?.beside ?? [], below.map((one) => one.line.text)].flat())
      context.asides.push(text);
    return undefined;
  }
  const isOfSeries = timed.time === undefined && (timed.day !== undefined || line.isRow === true);
  const own = isDayHeading ? dayTimes(timed) : programme.times.get(timed);
  const times = own ?? (isOfSeries ? programme.commonTimes : undefined);
  if (times?.isImpossible) reportTime(timed, context);
  if (times?.isAfternoonInferred) context.afternoons.push({ timed, times });
  const titleText = isDayHeading ? (timed.day?.words ?? "") : times?.isImpossible ? line.text : timed.rest;
  const options: BlockOptions = {
    isBlockOfPoints: isDayHeading,
    isOpening: isFirst || isEarly(timed, programme),
  };
  const lines = below.map((one) => one.line);
  const { room, title, below: rest } = takePlace(titleText, lines, context);
  const anchor = room === undefined ? line : { ...line, room };
  const { hasTitle, ...draft } = readBlock(anchor, title, rest, context, options);
  if (!hasTitle)
    context.problems.push(itemWithoutTitle.create({ title: untitled[context.language] }, { place }));
  const start = times?.start;
  const end = times?.end;
  return {
    ...draft,
    title: hasTitle ? draft.title : untitled[context.language],
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(day === undefined ? {} : { day }),
    places: {
      item: place,
      ...(start === undefined || time === undefined ? {} : { start: place }),
      ...(end === undefined || time === undefined ? {} : { end: place }),
    },
  };
}

interface PlacedTitle {
  readonly room?: string;
  readonly title: string;
  readonly below: readonly ClueLine[];
}

/** Takes off the place, where this writer puts one beside the time or on the line below it. */
function takePlace(title: string, below: readonly ClueLine[], { habits }: PastedContext): PlacedTitle {
  const [first] = below;
  if (first === undefined) return { title, below };
  const beside = roomBeside(title);
  if (beside !== undefined) return { room: beside, title: "", below };
  if (habits.roomsBesideTimes && isPlace(title)) return { room: title, title: "", below };
  const isBelow = habits.placesBelowTimes && title === "" && below.length > 1 && isPlaceLine(first.text);
  return isBelow ? { room: first.text, title, below: below.slice(1) } : { title, below };
}

/** "Venue: Room Oak" in the place of a title. */
function roomBeside(text: string): string | undefined {
  const { head, parts } = labelledParts(text);
  const [only] = parts;
  return head === "" && parts.length === 1 && only?.label === "room" ? only.value : undefined;
}

/** A room, or a few words without any sign that might name one. */
function isPlace(text: string): boolean {
  return isRoomName(text) || /^\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’]+){0,2}$/u.test(text);
}

function dayTimes(timed: TimedLine): PlacedTimes | undefined {
  return timed.day?.time === undefined ? undefined : statedTimes(timed.day.time);
}

/** The first two items with a time open the event. */
function isEarly(timed: TimedLine, { lines }: ProgrammeLines): boolean {
  let seen = 0;
  for (const line of lines) {
    if (line.time === undefined) continue;
    if (line === timed) return true;
    seen += 1;
    if (seen > 2) return false;
  }
  return false;
}

function reportTime({ line, time }: TimedLine, context: PastedContext): void {
  if (time === undefined) return;
  const shown = line.text.slice(time.from, time.to).trim();
  context.problems.push(
    timeOutOfRange.create({ time: shown }, { place: placeAt(context.source, line.offset, time.to) }),
  );
}
