import type { LocalTime } from "../time/local-time.ts";
import type { Change } from "./change.ts";
import { diffItemFields } from "./diff-item-fields.ts";
import { diffMaterials } from "./diff-materials.ts";
import { diffPeople } from "./diff-people.ts";
import type { OwnerPath } from "./item-path.ts";
import { longestRun } from "./longest-run.ts";
import type { Matching } from "./match-items.ts";
import { newItemPaths } from "./new-item-paths.ts";
import type { ProgrammeClock } from "./programme-clock.ts";
import { type ProgrammeNode, withParts } from "./programme-tree.ts";

/** Two versions of a programme with what is known of them. */
export interface ProgrammeVersions {
  readonly before: readonly ProgrammeNode[];
  readonly after: readonly ProgrammeNode[];
  readonly matching: Matching;
  readonly clockBefore: ProgrammeClock;
  readonly clockAfter: ProgrammeClock;
}

/** What has changed in the items of a programme, in the order of the new version; what was removed comes last. */
export function diffProgramme(versions: ProgrammeVersions): readonly Change[] {
  const paths = newItemPaths(versions.after, versions.matching.beforeOf);
  return [
    ...diffLevel(versions.after, undefined, versions, (node) => paths.get(node) ?? node.path),
    ...removals(versions.before, versions.matching.afterOf),
  ];
}

type PathOf = (after: ProgrammeNode) => OwnerPath;

function diffLevel(
  nodes: readonly ProgrammeNode[],
  owner: ProgrammeNode | undefined,
  versions: ProgrammeVersions,
  pathOf: PathOf,
): readonly Change[] {
  const { beforeOf } = versions.matching;
  const ownerBefore = owner && beforeOf.get(owner);
  const ownerIsNew = owner !== undefined && ownerBefore === undefined;
  const stayed = nodes.flatMap((node) => {
    const was = beforeOf.get(node);
    return was !== undefined && was.parent === ownerBefore && !ownerIsNew ? [{ node, was }] : [];
  });
  const run = longestRun(stayed.map(({ was }) => was.index));
  const inPlace = new Set(stayed.flatMap(({ node }, position) => (run.has(position) ? [node] : [])));
  return nodes.flatMap((node, index): readonly Change[] => {
    const previous = nodes[index - 1];
    const after = previous ? pathOf(previous) : null;
    const was = beforeOf.get(node);
    const below = () => diffLevel(node.children, node, versions, pathOf);
    if (was === undefined) {
      const to = withParts(node, (child) => !beforeOf.has(child));
      const added: Change = { of: "programme", kind: "added", at: pathOf(node), after, to };
      // A new part of a new item comes with it.
      return [...(ownerIsNew ? [] : [added]), ...below()];
    }
    const placing = inPlace.has(node) ? [] : [placed(node, was, after, versions, pathOf)];
    return [...placing, ...diffItem(node, was, versions), ...below()];
  });
}

function diffItem(node: ProgrammeNode, was: ProgrammeNode, versions: ProgrammeVersions): readonly Change[] {
  const at = was.path;
  return [
    ...diffItemFields(at, was.item, node.item, () => ({
      before: versions.clockBefore(was),
      after: versions.clockAfter(node),
    })),
    ...diffPeople(at, was.item.participants, node.item.participants),
    ...diffMaterials(at, was.item.materials, node.item.materials),
  ];
}

function placed(
  node: ProgrammeNode,
  was: ProgrammeNode,
  after: OwnerPath | null,
  { matching, clockBefore, clockAfter, before }: ProgrammeVersions,
  pathOf: PathOf,
): Change {
  const previous = (was.parent?.children ?? before)[was.index - 1];
  const from = { after: previous?.path ?? null, ...startOf(was.item.start ?? clockBefore(was)?.start?.time) };
  const to = { after, ...startOf(node.item.start ?? clockAfter(node)?.start?.time) };
  const owner = node.parent && matching.beforeOf.get(node.parent);
  const stays = owner === was.parent && (owner === undefined) === (node.parent === undefined);
  if (stays) return { of: "programme", kind: "reordered", at: was.path, from, to };
  return {
    of: "programme",
    kind: "nested",
    at: was.path,
    from: { parent: was.parent?.path ?? [], ...from },
    to: { parent: node.parent ? pathOf(node.parent) : [], ...to },
  };
}

function startOf(start: LocalTime | undefined): { readonly start?: LocalTime } {
  return start === undefined ? {} : { start };
}

/** One removal for each item that is gone and whose holder is not; it takes along those of its parts that are gone as well. */
function removals(nodes: readonly ProgrammeNode[], afterOf: Matching["afterOf"]): readonly Change[] {
  return nodes.flatMap((node): readonly Change[] => {
    const isGone = !afterOf.has(node);
    const removed: Change[] = isGone
      ? [
          {
            of: "programme",
            kind: "removed",
            at: node.path,
            from: withParts(node, (child) => !afterOf.has(child)),
          },
        ]
      : [];
    return [...removed, ...removals(isGone ? node.children.flatMap(keptWithin) : node.children, afterOf)];
  });
  function keptWithin(node: ProgrammeNode): readonly ProgrammeNode[] {
    return afterOf.has(node) ? [node] : node.children.flatMap(keptWithin);
  }
}
