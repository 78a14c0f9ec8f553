import {
  type Agenda,
  idFromText,
  nameWithoutHonorifics,
  type Person,
  type Project,
  type Series,
} from "@programmheft/core";
import { type Appearance, appearancesIn, itemsIn, type ProgrammeItem } from "./appearances.ts";

/** A person with all that they do in a series. */
export interface PersonEntry extends Pick<Person, "id" | "name" | "description" | "url"> {
  readonly appearances: readonly Appearance[];
}

/** A project with what is said of it in a series: the sessions that present it, or in which someone speaks for it. */
export interface ProjectEntry extends Omit<Project, "otherSpellings"> {
  readonly items: readonly ProgrammeItem[];
}

/** Who appears in a series, and which projects do. */
export interface Directory {
  /** By family name, the last word of a name. */
  readonly people: readonly PersonEntry[];
  /** In the order of the series, those that it does not list after them. */
  readonly projects: readonly ProjectEntry[];
  /** The id of the project that programmes call by this name, where there is one. */
  readonly projectId: (name: string) => string | undefined;
}

/** Gathers the people and projects of a series from its programmes. */
export function directoryOf(series: Series, agendas: readonly Agenda[]): Directory {
  const items = itemsIn(agendas);
  const ids = projectIds(series, items);
  const projectId = (name: string) => ids.get(name) ?? ids.get(idFromText(name));
  return {
    people: peopleOf(series, appearancesIn(agendas)),
    projects: projectsOf(series, items, projectId),
    projectId,
  };
}

function peopleOf(series: Series, appearances: readonly Appearance[]): readonly PersonEntry[] {
  const known = new Map(series.people.map((person) => [person.id, person]));
  const byId = new Map<string, Appearance[]>();
  for (const appearance of appearances) add(byId, appearance.participant.personId, appearance);
  return [...byId]
    .map(([id, own]): PersonEntry => {
      const { description, url, name = fullestName(own) } = known.get(id) ?? {};
      return {
        id,
        name,
        ...(description !== undefined && { description }),
        ...(url !== undefined && { url }),
        appearances: own,
      };
    })
    .sort((a, b) => compare(sortKey(a.name), sortKey(b.name)));
}

/** Programmes leave titles away where a person appears again. */
function fullestName(appearances: readonly Appearance[]): string {
  return appearances.reduce((name, { participant }) => longer(name, participant.name), "");
}

function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}

/** The family name first. In German dictionaries, ä is sorted as a (DIN 5007-1). */
function sortKey(name: string): string {
  const words = nameWithoutHonorifics(name).split(" ");
  const family = words.pop() ?? "";
  return `${family} ${words.join(" ")}`.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The projects that an item names, or that its people speak for. */
function projectNames({ session }: ProgrammeItem): readonly string[] {
  return [session.project, ...session.participants.map(({ project }) => project)].filter(
    (name) => name !== undefined,
  );
}

function projectIds(series: Series, items: readonly ProgrammeItem[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, name, otherSpellings } of series.projects)
    for (const spelling of [name, ...otherSpellings, idFromText(name)]) ids.set(spelling, id);
  for (const name of items.flatMap(projectNames)) {
    const id = idFromText(name);
    if (!ids.has(name)) ids.set(name, ids.get(id) ?? id);
  }
  return ids;
}

function projectsOf(
  series: Series,
  items: readonly ProgrammeItem[],
  idOf: Directory["projectId"],
): readonly ProjectEntry[] {
  const byId = new Map<string, ProgrammeItem[]>();
  const names = new Map<string, string>();
  for (const item of items)
    for (const name of new Set(projectNames(item))) {
      const id = idOf(name) ?? name;
      if (!names.has(id)) names.set(id, name);
      if (byId.get(id)?.at(-1) !== item) add(byId, id, item);
    }
  const listed = series.projects.map(
    ({ otherSpellings: _, ...project }): ProjectEntry => ({ ...project, items: byId.get(project.id) ?? [] }),
  );
  const known = new Set(listed.map(({ id }) => id));
  const others = [...byId]
    .filter(([id]) => !known.has(id))
    .map(([id, own]): ProjectEntry => ({ id, name: names.get(id) ?? id, partners: [], items: own }));
  return [...listed, ...others.sort((a, b) => compare(a.id, b.id))];
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key | undefined, value: Value): void {
  if (key === undefined) return;
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
