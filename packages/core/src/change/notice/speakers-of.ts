import type { Role } from "../../people/role.ts";
import type { ProgrammeNode } from "../programme-tree.ts";
import type { Cast } from "./change-words.ts";
import { personText, type Scene } from "./scene.ts";

/** Roles in which people stand for their item: who hears the name knows which one is meant. */
const standing: ReadonlySet<Role> = new Set<Role>(["speaker", "keynote-speaker", "performer"]);
/** More names than this do not make a sentence easier. */
const most = 3;

/**
 * The people by whom an item can be named, if there are any: it is theirs in both versions, and in that role they appear nowhere
 * else in the programme.
 */
export function speakersOf(scene: Scene, node: ProgrammeNode): Cast | undefined {
  const { participants } = node.item;
  const role = participants[0]?.role;
  if (role === undefined || !standing.has(role) || participants.length > most) return undefined;
  const now = scene.versions.matching.afterOf.get(node);
  if (now === undefined || appearances(now) !== appearances(node)) return undefined;
  if (participants.some((person) => person.kind !== "person" || person.role !== role)) return undefined;
  // Once in each version, and that is here.
  if (participants.some((person) => scene.appearances(person) > 2)) return undefined;
  return { role, names: participants.map((person) => personText(scene, person)), items: [] };
}

function appearances({ item }: ProgrammeNode): string {
  return item.participants.map(({ id, role }) => `${role} ${id}`).join(" ");
}
