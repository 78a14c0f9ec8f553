import type { ProblemPath, SourcePlace } from "@programmheft/core";

/** Where the parts of a read value stand in its text: the key is the part's path, written by {@link pathKey}. */
export type PathPlaces = ReadonlyMap<string, SourcePlace>;

/** A path as a key: `["sessions", 2, "start"]` becomes `sessions/2/start`. */
export function pathKey(path: ProblemPath): string {
  return path.join("/");
}

/** The place of the part at `path`; where that is not known, of the nearest part around it. */
export function placeOfPath(places: PathPlaces, path: ProblemPath): SourcePlace | undefined {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const place = places.get(pathKey(path.slice(0, depth)));
    if (place) return place;
  }
  return undefined;
}
