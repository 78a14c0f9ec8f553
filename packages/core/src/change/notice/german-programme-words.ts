import type { LocalTime } from "../../time/local-time.ts";
import type { ProgrammeWords } from "./change-words.ts";
import { germanClock, germanLength, germanList, untilNow } from "./german-basic-words.ts";
import { germanVerb, withGermanTail } from "./german-role-words.ts";
import { tellTurn } from "./tell-turn.ts";

/** Sentences about the items of a programme in German. */
export const germanProgrammeWords: ProgrammeWords = {
  shifted: ({ minutes, within, first, last }) => {
    const which =
      first === undefined
        ? "Alle Programmpunkte"
        : last === undefined
          ? `Alle Programmpunkte ab ${germanClock(first)}`
          : `Die Programmpunkte von ${first} bis ${germanClock(last)}`;
    const move =
      minutes > 0
        ? `verschieben sich um ${germanLength(minutes)}`
        : `beginnen ${germanLength(-minutes)} früher`;
    return `${within.length === 0 ? "" : `${within.join(", ")}: `}${which} ${move}.`;
  },
  swapped: (first, firstStart, second, secondStart) =>
    `${first} und ${second} tauschen die Plätze: Um ${germanClock(secondStart)} beginnt ${second}, um ${germanClock(firstStart)} ${first}.`,
  moved: (item, start, laterBy) =>
    tellTurn(start, {
      changed: (to, from) => {
        const distance =
          laterBy === undefined
            ? ""
            : ` ${germanLength(Math.abs(laterBy))} ${laterBy > 0 ? "später" : "früher"},`;
        return `${item} beginnt${distance} ${atInstead(to, from)}.`;
      },
      set: (to) => `${item} beginnt um ${germanClock(to)}.`,
      unset: (from) => `Wann ${item} beginnt, ist wieder offen ${untilNow(germanClock(from))}.`,
    }),
  movedOverClockChange: (item, time, isAfter) =>
    `${item} beginnt um ${germanClock(time)}, und zwar ${isAfter ? "nach" : "vor"} der Zeitumstellung.`,
  speakerMoved: (cast, from, to) =>
    withGermanTail(cast.role, `${germanList(cast.names)} ${germanVerb(cast)} ${atInstead(to, from)}`),
  programmeEnds: (end) =>
    tellTurn(end, {
      changed: (to, from) => `Das Programm endet ${atInstead(to, from)}.`,
      set: (to) => `Das Programm endet um ${germanClock(to)}.`,
      unset: (from) => `Wann das Programm endet, ist wieder offen ${untilNow(germanClock(from))}.`,
    }),
  movedToOtherDay: (item, when) =>
    tellTurn(when, {
      changed: (to, from) => `${item} findet zu anderer Zeit statt: ${to} ${untilNow(from)}.`,
      set: (to) => `Die Zeit für ${item} steht fest: ${to}.`,
      unset: (from) => `Wann ${item} stattfindet, ist wieder offen ${untilNow(from)}.`,
    }),
  endMoved: (item, longerBy, end) =>
    tellTurn(end, {
      changed: (to, from) =>
        `${item} dauert ${germanLength(Math.abs(longerBy))} ${longerBy > 0 ? "länger" : "kürzer"}, bis ${to} statt bis ${germanClock(from)}.`,
      set: (to) => `${item} dauert bis ${germanClock(to)}.`,
      unset: (from) => `Wann ${item} endet, ist wieder offen ${untilNow(germanClock(from))}.`,
    }),
  newLength: (item, minutes) =>
    tellTurn(minutes, {
      changed: (to, from) => `${item} dauert ${germanLength(to)} statt ${germanLength(from)}.`,
      set: (to) => `${item} dauert ${germanLength(to)}.`,
      unset: (from) => `Wie lange ${item} dauert, ist wieder offen ${untilNow(germanLength(from))}.`,
    }),
  newRoom: (items, rooms) =>
    tellTurn(rooms, {
      changed: (to, from) => `Neuer Raum für ${items}: ${to} ${untilNow(from)}.`,
      set: (to) => `Raum für ${items}: ${to}.`,
      unset: (from) => `Der Raum für ${items} ist wieder offen ${untilNow(from)}.`,
    }),
  everythingIn: (room) => `alle Programmpunkte aus ${room}`,
  newTrack: (item, tracks) =>
    tellTurn(tracks, {
      changed: (to, from) => `${item} gehört nun zum Themenstrang ${to} ${untilNow(from)}.`,
      set: (to) => `${item} gehört nun zum Themenstrang ${to}.`,
      unset: (from) => `${item} gehört nicht mehr zum Themenstrang ${from}.`,
    }),
  dropped: (items) => `${germanList(items)} ${items.length === 1 ? "entfällt" : "entfallen"}.`,
  droppedWithParts: (item) => `${item} entfällt mit allen Beiträgen.`,
  reinstated: (items) => `${germanList(items)} ${items.length === 1 ? "findet" : "finden"} nun doch statt.`,
  added: ({ item, within, day, start, room, names }) => {
    const alone = day === undefined && room === undefined;
    const when = [day, start && germanClock(start), room].filter(Boolean).join(", ");
    const where = when === "" ? "" : alone ? ` um ${when}` : ` (${when})`;
    const people = names.length === 0 ? "" : ` mit ${germanList(names)}`;
    return `Neu ${within === undefined ? "im Programm" : `in ${within}`}: ${item}${where}${people}.`;
  },
  renamed: (from, to) => `${from} heißt nun ${to}.`,
  optional: (items, isOptional) =>
    `${germanList(items)} ${items.length === 1 ? "ist" : "sind"} ${isOptional ? "nun" : "nicht mehr"} optional.`,
  nested: (item, holders) =>
    tellTurn(holders, {
      changed: (to, from) => `${item} gehört nun zu ${to} (bisher zu ${from}).`,
      set: (to) => `${item} gehört nun zu ${to}.`,
      unset: (from) => `${item} ist nun ein eigener Programmpunkt (bisher Teil von ${from}).`,
    }),
  reordered: (item, after) =>
    after === undefined ? `${item} steht nun an erster Stelle.` : `${item} steht nun hinter ${after}.`,
};

function atInstead(to: LocalTime, from: LocalTime): string {
  return `um ${to} statt um ${germanClock(from)}`;
}
