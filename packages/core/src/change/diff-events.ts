import type { Event } from "../event/event.ts";
import type { Change } from "./change.ts";
import { diffEventFields } from "./diff-event-fields.ts";
import { diffMaterials } from "./diff-materials.ts";
import { diffPeople } from "./diff-people.ts";
import { diffProgramme, type ProgrammeVersions } from "./diff-programme.ts";
import { matchItems } from "./match-items.ts";
import { programmeClock } from "./programme-clock.ts";
import { programmeTree } from "./programme-tree.ts";

/**
 * Finds everything that differs between two versions of an event, field by field.
 *
 * Sessions, contributions and people are recognised by their ids; where those do not match, by likeness (the same title, the same
 * people, a similar title at the same time), so that a talk with a new title is `renamed` and not gone. `applyChanges` makes the
 * new version of the old one and these changes. Equal versions have no changes. Takes about n log n steps.
 *
 * @example
 * const renamed = { ...event, title: "Allianzen bilden" };
 * diffEvents(event, renamed).map(({ kind }) => kind); // → ["event-renamed"]
 */
export function diffEvents(before: Event, after: Event): readonly Change[] {
  return before === after ? [] : diffVersions(before, after, programmeVersions(before, after));
}

/** What `diffEvents` finds, where the programmes have been compared already. */
export function diffVersions(before: Event, after: Event, versions: ProgrammeVersions): readonly Change[] {
  return [
    ...diffEventFields(before, after),
    ...diffPeople([], before.moderators, after.moderators),
    ...diffProgramme(versions),
    ...diffMaterials([], before.materials, after.materials),
  ];
}

/** The programmes of two versions of an event, with the items of both recognised. */
export function programmeVersions(eventBefore: Event, eventAfter: Event): ProgrammeVersions {
  const before = programmeTree(eventBefore.sessions);
  const after = programmeTree(eventAfter.sessions);
  return {
    before,
    after,
    matching: matchItems(before, after),
    clockBefore: programmeClock(eventBefore, before),
    clockAfter: programmeClock(eventAfter, after),
  };
}
