import { type Id, idFromText, personIdFromName } from "@programmheft/core";

/** Gives people their ids: by name, and one more for each other person of that name whom the source tells apart. */
export type PersonIds = (name: string, key: string | undefined) => Id;

/** Begins to give ids. People of one name without keys are one person. */
export function personIds(): PersonIds {
  const people = new Map<string, NamedPeople>();
  const idsOfNatural = new Map<Id, NamedPeople["ids"]>();
  return (name, key) => {
    let known = people.get(name);
    if (known === undefined) {
      const natural = personIdFromName(name);
      known = { natural, ids: idsOfNatural.get(natural) ?? new Map() };
      idsOfNatural.set(natural, known.ids);
      people.set(name, known);
    }
    const { natural, ids } = known;
    if (key === undefined) return natural;
    let id = ids.get(key);
    if (id === undefined) {
      id = ids.size === 0 ? natural : idFromText(`${natural.slice(0, 50)} ${ids.size + 1}`);
      ids.set(key, id);
    }
    return id;
  };
}

/** All who bear a name: the id that it suggests, and theirs by their keys. Names that suggest the same id share these. */
interface NamedPeople {
  readonly natural: Id;
  readonly ids: Map<string, Id>;
}
