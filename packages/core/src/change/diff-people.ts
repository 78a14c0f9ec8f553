import type { Participant } from "../people/participant.ts";
import { diffList } from "./diff-list.ts";
import { fieldDifference, fieldsOf } from "./field-difference.ts";
import type { OwnerPath } from "./item-path.ts";
import { isSameNameInOtherWords, matchPeople } from "./match-people.ts";
import type { PersonChange } from "./person-change.ts";
import { sameValue } from "./same-value.ts";

/** What has changed in who takes part in an item, or who moderates the event. */
export function diffPeople(
  at: OwnerPath,
  before: readonly Participant[],
  after: readonly Participant[],
): readonly PersonChange[] {
  if (sameValue(before, after)) return [];
  const list = diffList(before, after, matchPeople(before, after), (person) => person.id);
  const place = { of: "person", at } as const;
  return [
    ...list.removed.map(({ key, entry }) => ({
      ...place,
      kind: "person-removed" as const,
      entry: key,
      from: entry,
    })),
    ...list.kept.flatMap(({ key, before: was, after: is }) => diffPerson(at, key, was, is)),
    ...list.added.map(({ key, after: behind, entry }) => ({
      ...place,
      kind: "person-added" as const,
      entry: key,
      after: behind,
      to: entry,
    })),
    ...list.reordered.map(({ key, from, to }) => ({
      ...place,
      kind: "person-reordered" as const,
      entry: key,
      from: { after: from },
      to: { after: to },
    })),
  ];
}

function diffPerson(
  at: OwnerPath,
  entry: string,
  before: Participant,
  after: Participant,
): readonly PersonChange[] {
  const place = { of: "person", at, entry } as const;
  if (before.id !== after.id && !isSameNameInOtherWords(before.name, after.name))
    return [{ ...place, kind: "person-replaced", from: before, to: after }];
  const changes: PersonChange[] = [];
  if (before.role !== after.role)
    changes.push({ ...place, kind: "role-changed", from: { role: before.role }, to: { role: after.role } });
  const details = fieldDifference(
    before,
    after,
    [...fieldsOf(before, after)].filter((field) => field !== "role"),
  );
  if (details) changes.push({ ...place, kind: "person-changed", ...details });
  return changes;
}
