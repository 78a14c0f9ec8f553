import { type Id, idFromText, personIdFromName } from "@programmheft/core";

/** Gives people their ids: by name, and one more for each other person of that name whom the source tells apart. */
export type PersonIds = (name: string, key: string | undefined) => Id;

/** Begins to give ids. People of one name without keys are one person. */
export function personIds(): PersonIds {
  const naturalIds = new Map<string, Id>();
  const keysOfId = new Map<Id, string[]>();
  return (name, key) => {
    const natural = naturalIds.get(name) ?? personIdFromName(name);
    naturalIds.set(name, natural);
    if (key === undefined) return natural;
    const keys = keysOfId.get(natural) ?? [];
    keysOfId.set(natural, keys);
    const known = keys.indexOf(key);
    const index = known === -1 ? keys.push(key) - 1 : known;
    return index === 0 ? natural : idFromText(`${natural.slice(0, 50)} ${index + 1}`);
  };
}
