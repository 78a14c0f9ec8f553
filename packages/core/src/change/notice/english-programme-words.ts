import type { LocalTime } from "../../time/local-time.ts";
import type { ProgrammeWords } from "./change-words.ts";
import { englishLength, englishList, formerly } from "./english-basic-words.ts";
import { englishVerb } from "./english-role-words.ts";
import { tellTurn } from "./tell-turn.ts";

/** Sentences about the items of a programme in English. */
export const englishProgrammeWords: ProgrammeWords = {
  shifted: ({ minutes, within, first, last }) => {
    const which =
      first === undefined
        ? "All items"
        : last === undefined
          ? `All items from ${first} on`
          : `The items from ${first} to ${last}`;
    const scope = within.length === 0 ? "" : `${within.join(", ")}: `;
    return `${scope}${which} start ${englishLength(Math.abs(minutes))} ${minutes > 0 ? "later" : "earlier"}.`;
  },
  swapped: (first, firstStart, second, secondStart) =>
    `${first} and ${second} change places: ${second} starts at ${secondStart}, ${first} at ${firstStart}.`,
  moved: (item, start, laterBy) =>
    tellTurn(start, {
      changed: (to, from) => {
        const distance =
          laterBy === undefined
            ? ""
            : ` ${englishLength(Math.abs(laterBy))} ${laterBy > 0 ? "later" : "earlier"},`;
        return `${item} starts${distance} ${atInstead(to, from)}.`;
      },
      set: (to) => `${item} starts at ${to}.`,
      unset: (from) => `When ${item} starts is open again ${formerly(from)}.`,
    }),
  movedOverClockChange: (item, time, isAfter) =>
    `${item} starts at ${time}, ${isAfter ? "after" : "before"} the clocks change.`,
  speakerMoved: (cast, from, to) => `${englishList(cast.names)} ${englishVerb(cast)} ${atInstead(to, from)}.`,
  programmeEnds: (end) =>
    tellTurn(end, {
      changed: (to, from) => `The programme ends ${atInstead(to, from)}.`,
      set: (to) => `The programme ends at ${to}.`,
      unset: (from) => `When the programme ends is open again ${formerly(from)}.`,
    }),
  movedToOtherDay: (item, when) =>
    tellTurn(when, {
      changed: (to, from) => `${item} takes place at another time: ${to} ${formerly(from)}.`,
      set: (to) => `The time of ${item} is set: ${to}.`,
      unset: (from) => `When ${item} takes place is open again ${formerly(from)}.`,
    }),
  endMoved: (item, longerBy, end) =>
    tellTurn(end, {
      changed: (to, from) =>
        `${item} is ${englishLength(Math.abs(longerBy))} ${longerBy > 0 ? "longer" : "shorter"}, until ${to} instead of ${from}.`,
      set: (to) => `${item} ends at ${to}.`,
      unset: (from) => `When ${item} ends is open again ${formerly(from)}.`,
    }),
  newLength: (item, minutes) =>
    tellTurn(minutes, {
      changed: (to, from) => `${item} takes ${englishLength(to)} instead of ${englishLength(from)}.`,
      set: (to) => `${item} takes ${englishLength(to)}.`,
      unset: (from) => `How long ${item} takes is open again ${formerly(englishLength(from))}.`,
    }),
  newRoom: (items, rooms) =>
    tellTurn(rooms, {
      changed: (to, from) => `New room for ${items}: ${to} ${formerly(from)}.`,
      set: (to) => `Room for ${items}: ${to}.`,
      unset: (from) => `The room for ${items} is open again ${formerly(from)}.`,
    }),
  everythingIn: (room) => `all items of ${room}`,
  newTrack: (item, tracks) =>
    tellTurn(tracks, {
      changed: (to, from) => `${item} now belongs to the track ${to} ${formerly(from)}.`,
      set: (to) => `${item} now belongs to the track ${to}.`,
      unset: (from) => `${item} no longer belongs to the track ${from}.`,
    }),
  dropped: (items) => `${englishList(items)} ${items.length === 1 ? "has" : "have"} been dropped.`,
  droppedWithParts: (item) => `${item} has been dropped with all its parts.`,
  reinstated: (items) => `${englishList(items)} will take place after all.`,
  added: ({ item, within, day, start, room, names }) => {
    const alone = day === undefined && room === undefined;
    const when = [day, start, room].filter(Boolean).join(", ");
    const where = when === "" ? "" : alone ? ` at ${when}` : ` (${when})`;
    const people = names.length === 0 ? "" : ` with ${englishList(names)}`;
    return `New in ${within ?? "the programme"}: ${item}${where}${people}.`;
  },
  renamed: (from, to) => `${from} is now called ${to}.`,
  optional: (items, isOptional) =>
    `${englishList(items)} ${items.length === 1 ? "is" : "are"} ${isOptional ? "now" : "no longer"} optional.`,
  nested: (item, holders) =>
    tellTurn(holders, {
      changed: (to, from) => `${item} is now part of ${to} ${formerly(`of ${from}`)}.`,
      set: (to) => `${item} is now part of ${to}.`,
      unset: (from) => `${item} is now an item of its own (formerly part of ${from}).`,
    }),
  reordered: (item, after) =>
    after === undefined ? `${item} now comes first.` : `${item} now comes after ${after}.`,
};

function atInstead(to: LocalTime, from: LocalTime): string {
  return `at ${to} instead of ${from}`;
}
