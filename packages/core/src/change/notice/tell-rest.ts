import type { Change } from "../change.ts";
import { entryKeys } from "../entry-keys.ts";
import type { OwnerPath } from "../item-path.ts";
import type { Detail } from "./change-words.ts";
import { groupsBy, type Narrator, ofKind, type Scene } from "./scene.ts";

/** Slides, recordings and documents. */
export const tellMaterials: Narrator = (scene, untold) => {
  const { words } = scene;
  const quote = (title: string) => words.quote(title);
  return [
    ...groupsBy(ofKind(untold, "material-added"), ({ at, to }) => [at, to.kind === "recording"]).map(
      (group) => {
        const [{ at, to }] = group;
        const titles = group.map((change) => quote(change.to.title));
        return {
          text: words.newMaterials(titles, itemAt(scene, at), to.kind === "recording"),
          changes: group,
        };
      },
    ),
    ...groupsBy(ofKind(untold, "material-removed"), ({ at }) => at).map((group) => {
      const titles = group.map((change) => quote(change.from.title));
      return { text: words.removedMaterials(titles, itemAt(scene, group[0].at)), changes: group };
    }),
    ...groupsBy(ofKind(untold, "material-changed"), ({ at }) => at).map((group) => {
      const titles = group.map((change) => quote(change.to.title ?? titleAt(scene, change)));
      return { text: words.changedMaterials(titles, itemAt(scene, group[0].at)), changes: group };
    }),
  ];
};

/** Whatever no other sentence tells, by its name alone. */
export const tellDetails: Narrator = (scene, untold) =>
  groupsBy(untold, (change) => (change.of === "event" ? [] : change.at)).map((group) => {
    const [change] = group;
    const details = [...new Set(group.flatMap(detailsOf))];
    const item = change.of === "event" ? undefined : itemAt(scene, change.at);
    return { text: scene.words.details(details, item), changes: group };
  });

const detailOfField: Readonly<Record<string, Detail>> = {
  description: "description",
  kind: "kind",
  language: "language",
  notes: "notes",
  number: "number",
  project: "project",
  subtitle: "subtitle",
  theme: "theme",
};

function detailsOf(change: Change): readonly Detail[] {
  switch (change.kind) {
    case "event-field":
    case "item-field":
      return Object.keys({ ...change.from, ...change.to }).map((field) => detailOfField[field] ?? "other");
    case "venue":
      return ["venue"];
    case "registration":
      return ["registration"];
    case "material-reordered":
      return ["materials"];
    default:
      return ["other"];
  }
}

function itemAt(scene: Scene, at: OwnerPath): string | undefined {
  return at.length === 0 ? undefined : scene.labelAt(at);
}

function titleAt(scene: Scene, { at, entry }: { readonly at: OwnerPath; readonly entry: string }): string {
  const materials = at.length === 0 ? scene.before.materials : (scene.nodeAt(at)?.item.materials ?? []);
  const keys = entryKeys(materials.map(({ title }) => title));
  return materials[keys.indexOf(entry)]?.title ?? entry;
}
