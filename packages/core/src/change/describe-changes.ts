import type { Event } from "../event/event.ts";
import type { Language } from "../localized-text.ts";
import type { Change } from "./change.ts";
import { changeMatters } from "./change-matters.ts";
import { diffVersions, programmeVersions } from "./diff-events.ts";
import type { ChangeWords } from "./notice/change-words.ts";
import { englishChangeWords } from "./notice/english-change-words.ts";
import { germanChangeWords } from "./notice/german-change-words.ts";
import { type Narrator, setScene } from "./notice/scene.ts";
import {
  tellAttendance,
  tellEventTimes,
  tellRegistration,
  tellStatusAndDate,
  tellTitleAndZone,
} from "./notice/tell-event.ts";
import { tellLengths } from "./notice/tell-lengths.ts";
import { tellMoves, tellOtherDays, tellShifts, tellSwaps } from "./notice/tell-moves.ts";
import {
  tellCorrections,
  tellJoined,
  tellLeft,
  tellPeopleOrder,
  tellReplaced,
  tellRoles,
} from "./notice/tell-people.ts";
import {
  tellAdded,
  tellDropped,
  tellOptional,
  tellPlaces,
  tellReinstated,
  tellRenamed,
  tellRooms,
  tellTracks,
} from "./notice/tell-programme.ts";
import { tellDetails, tellMaterials } from "./notice/tell-rest.ts";
import { changesToldWith, isSilent } from "./notice/told-with.ts";

/** One sentence of a notice of change. */
export interface ChangeNote {
  readonly text: string;
  /** What it tells. */
  readonly changes: readonly Change[];
  /** Whether any of that matters to someone who has the event in their calendar (`changeMatters`). */
  readonly matters: boolean;
}

/** Who tells what, the most important first. Each leaves to the next what it does not tell. */
const narrators: readonly Narrator[] = [
  tellStatusAndDate,
  tellEventTimes,
  tellAttendance,
  tellTitleAndZone,
  tellDropped,
  tellReinstated,
  tellOtherDays,
  tellSwaps,
  tellShifts,
  tellMoves,
  tellLengths,
  tellRooms,
  tellAdded,
  tellReplaced,
  tellLeft,
  tellJoined,
  tellRenamed,
  tellOptional,
  tellPlaces,
  tellRegistration,
  tellRoles,
  tellTracks,
  tellCorrections,
  tellMaterials,
  tellPeopleOrder,
  tellDetails,
];

const wordsOf: Readonly<Record<Language, ChangeWords>> = { de: germanChangeWords, en: englishChangeWords };

/**
 * Says in sentences what has changed between two versions of an event, as one would write it to those who attend: the most important
 * first, what moves together in one sentence, consequences not again. Each sentence knows its changes; ids and times that are merely
 * stated in another way are not told. The address to join at is never part of a sentence.
 *
 * @example
 * const corrected = moveSession(event, "blick", { before: "begruessung" }).value;
 * describeChanges(event, corrected, "en").map(({ text }) => text); // → ["“Begrüßung” and “Blick von außen” change places: “Blick von außen” starts at 10:00, “Begrüßung” at 10:30."]
 */
export function describeChanges(before: Event, after: Event, language: Language): readonly ChangeNote[] {
  const versions = programmeVersions(before, after);
  const changes = diffVersions(before, after, versions);
  const toldWith = changesToldWith(changes);
  const counting = changes.filter((change) => toldWith.get(change)?.kind !== "cancelled");
  const scene = setScene(wordsOf[language], before, after, versions, counting);
  const companions = new Map<Change, Change[]>();
  for (const [change, lead] of toldWith) companions.set(lead, [...(companions.get(lead) ?? []), change]);
  const position = new Map(changes.map((change, index) => [change, index]));
  const notes: ChangeNote[] = [];
  let untold = changes.filter((change) => !isSilent(change) && !toldWith.has(change));
  for (const narrator of untold.length === 0 ? [] : narrators) {
    const told = narrator(scene, untold);
    const first = ({ changes: [change] }: ChangeNote) => (change && position.get(change)) ?? 0;
    notes.push(
      ...told
        .map(({ text, changes: own }) => {
          const all = [...new Set(own.flatMap((change) => [change, ...(companions.get(change) ?? [])]))];
          return { text, changes: all, matters: all.some(changeMatters) };
        })
        .sort((a, b) => first(a) - first(b)),
    );
    const isTold = new Set(told.flatMap((note) => (note.isConsequence ? [] : note.changes)));
    untold = untold.filter((change) => !isTold.has(change));
  }
  return notes;
}
