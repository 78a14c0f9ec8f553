import { z } from "zod";

/**
 * The way to a session or contribution: the ids from the session down. Where an id occurs twice on a level, its second
 * bearer is `id#2`. A step of something that is only being added begins with `+`.
 * @example ["ergebnisse", "koda-eg"]
 */
export const ItemPath = z
  .array(z.string().regex(/^\+?[a-z0-9]+(?:-[a-z0-9]+)*(?:#\d+)?$/u))
  .min(1)
  .readonly();
export type ItemPath = z.output<typeof ItemPath>;

/** Who holds sessions, contributions, people or materials: an item, or by an empty path the event itself. */
export const OwnerPath = z.array(ItemPath.unwrap().element).readonly();
export type OwnerPath = z.output<typeof OwnerPath>;

/** A path as a key of a map. Ids hold no slash. */
export function pathKey(path: OwnerPath): string {
  return path.join("/");
}
