import type { AgendaSession } from "@programmheft/core";

/** For each item the one that it became: of its id and title, or of its title, or of its id at least, or what is left. */
export function partners(
  items: readonly AgendaSession[],
  again: readonly AgendaSession[],
): readonly (AgendaSession | undefined)[] {
  const found = new Map<AgendaSession, AgendaSession>();
  for (const keyOf of [idAndTitle, titleAlone, idAlone, nothing]) {
    const taken = new Set(found.values());
    const open = new Map<string, AgendaSession[]>();
    for (const one of again) {
      if (taken.has(one)) continue;
      const others = open.get(keyOf(one));
      if (others === undefined) open.set(keyOf(one), [one]);
      else others.push(one);
    }
    for (const item of items) {
      const one = found.has(item) ? undefined : open.get(keyOf(item))?.shift();
      if (one !== undefined) found.set(item, one);
    }
  }
  return items.map((item) => found.get(item));
}

const idAndTitle = ({ id, title }: AgendaSession) => `${id} ${title}`;
const titleAlone = ({ title }: AgendaSession) => title;
const idAlone = ({ id }: AgendaSession) => id;
const nothing = () => "";
