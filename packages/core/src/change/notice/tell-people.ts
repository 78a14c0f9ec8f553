import { entryKeys } from "../entry-keys.ts";
import type { OwnerPath } from "../item-path.ts";
import type { Turn } from "./change-words.ts";
import { groupsBy, type Narrator, ofKind, personText, type Scene } from "./scene.ts";

/** Who takes whose place. The same replacement in several items is told once. */
export const tellReplaced: Narrator = (scene, untold) =>
  groupsBy(ofKind(untold, "person-replaced"), ({ at, from, to }) => [
    at.length === 0,
    from.id,
    to.id,
    to.role,
  ]).map((group) => {
    const [{ from, to }] = group;
    const cast = { role: to.role, names: [personText(scene, to)], items: itemsOf(scene, group) };
    return { text: scene.words.replaced(cast, personText(scene, from)), changes: group };
  });

/** Who comes in addition: all of one role at an item together, and the same people at several items. */
export const tellJoined: Narrator = (scene, untold) => {
  const groups = groupsBy(ofKind(untold, "person-added"), ({ at, to }) => [at, to.role]);
  const joined = groups.map((group) => {
    const [{ at, to }] = group;
    const others = participantsAt(scene, at).some(({ role }) => role === to.role);
    return { group, others, names: group.map((change) => personText(scene, change.to)) };
  });
  return groupsBy(joined, ({ group: [{ at, to }], others, names }) => [
    at.length === 0,
    to.role,
    others,
    names,
  ]).map((same) => {
    const [{ group, others, names }] = same;
    const changes = same.flatMap((one) => one.group);
    const cast = { role: group[0].to.role, names, items: itemsOf(scene, changes) };
    return { text: scene.words.joined(cast, others), changes };
  });
};

/** Who does not come. */
export const tellLeft: Narrator = (scene, untold) => {
  const groups = groupsBy(ofKind(untold, "person-removed"), ({ at }) => at);
  const left = groups.map((group) => ({ group, names: group.map(({ from }) => personText(scene, from)) }));
  return groupsBy(left, ({ group: [{ at }], names }) => [at.length === 0, names]).map((same) => {
    const [{ group, names }] = same;
    const changes = same.flatMap((one) => one.group);
    const cast = { role: group[0].from.role, names, items: itemsOf(scene, changes) };
    return { text: scene.words.left(cast), changes };
  });
};

/** Who appears in another role. */
export const tellRoles: Narrator = (scene, untold) =>
  ofKind(untold, "role-changed").map((change) => {
    const items = change.at.length === 0 ? [] : [scene.labelAt(change.at)];
    const cast = { role: change.to.role, names: [scene.words.name(nameAt(scene, change))], items };
    return { text: scene.words.roleChanged(cast, change.from.role), changes: [change] };
  });

/** What is said otherwise of someone: the same correction at several items is told once. */
export const tellCorrections: Narrator = (scene, untold) =>
  groupsBy(ofKind(untold, "person-changed"), (change) => [
    nameAt(scene, change),
    change.from,
    change.to,
  ]).flatMap((group) => {
    const [change] = group;
    const { words } = scene;
    const { from, to } = change;
    const name = words.name(to.name ?? nameAt(scene, change));
    const values = (["affiliation", "position", "project"] as const)
      .map((field): Turn<string> => ({ from: from[field], to: to[field] }))
      .filter((turn) => turn.from !== turn.to);
    return [
      ...(from.name !== undefined && to.name !== undefined
        ? [words.nameCorrected(words.name(from.name), words.name(to.name))]
        : []),
      ...("tentative" in from || "tentative" in to
        ? [words.confirmed(name, to.tentative === undefined)]
        : []),
      ...(values.length > 0 ? [words.corrected(name, values)] : []),
    ].map((text) => ({ text, changes: group }));
  });

/** People in another order. */
export const tellPeopleOrder: Narrator = (scene, untold) =>
  groupsBy(ofKind(untold, "person-reordered"), ({ at }) => at).map((group) => {
    const [{ at }] = group;
    return {
      text: scene.words.peopleReordered(at.length === 0 ? undefined : scene.labelAt(at)),
      changes: group,
    };
  });

function itemsOf(scene: Scene, changes: readonly { readonly at: OwnerPath }[]): readonly string[] {
  return changes.flatMap(({ at }) => (at.length === 0 ? [] : [scene.labelAt(at)])).filter(isFirst);
}

function isFirst(label: string, index: number, labels: readonly string[]): boolean {
  return labels.indexOf(label) === index;
}

/** What someone is called in the old version. */
function nameAt(scene: Scene, { at, entry }: { readonly at: OwnerPath; readonly entry: string }): string {
  const people = participantsAt(scene, at);
  const keys = entryKeys(people.map(({ id }) => id));
  return people[keys.indexOf(entry)]?.name ?? entry;
}

function participantsAt({ before, nodeAt }: Scene, at: OwnerPath) {
  return at.length === 0 ? before.moderators : (nodeAt(at)?.item.participants ?? []);
}
