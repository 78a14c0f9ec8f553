import type { Material } from "../session/material.ts";
import { diffList } from "./diff-list.ts";
import { fieldDifference, fieldsOf } from "./field-difference.ts";
import type { OwnerPath } from "./item-path.ts";
import { matchMaterials } from "./match-materials.ts";
import type { MaterialChange } from "./material-change.ts";
import { sameValue } from "./same-value.ts";

/** What has changed in the materials of an event or item. */
export function diffMaterials(
  at: OwnerPath,
  before: readonly Material[],
  after: readonly Material[],
): readonly MaterialChange[] {
  if (sameValue(before, after)) return [];
  const list = diffList(before, after, matchMaterials(before, after), (material) => material.title);
  const place = { of: "material", at } as const;
  return [
    ...list.removed.map(({ key, entry }) => ({
      ...place,
      kind: "material-removed" as const,
      entry: key,
      from: entry,
    })),
    ...list.kept.flatMap(({ key, before: was, after: is }): readonly MaterialChange[] => {
      const details = fieldDifference(was, is, [...fieldsOf(was, is)]);
      return details ? [{ ...place, kind: "material-changed", entry: key, ...details }] : [];
    }),
    ...list.added.map(({ key, after: behind, entry }) => ({
      ...place,
      kind: "material-added" as const,
      entry: key,
      after: behind,
      to: entry,
    })),
    ...list.reordered.map(({ key, from, to }) => ({
      ...place,
      kind: "material-reordered" as const,
      entry: key,
      from: { after: from },
      to: { after: to },
    })),
  ];
}
