import { minutesOfDuration } from "../../time/minutes-of-duration.ts";
import type { Change } from "../change.ts";
import { type Narrator, ofKind, type Scene, type Told, timesAt } from "./scene.ts";

/** Items that last longer or shorter, whether or not they begin at another time as well. */
export const tellLengths: Narrator = (scene, untold) => [
  ...ofKind(untold, "lengthened", "shortened", "retimed").flatMap((change): readonly Told[] => {
    const { was, is } = timesAt(scene, change.at);
    const label = scene.labelAt(change.at);
    const end = { from: was?.end?.time, to: is?.end?.time };
    const longerBy = (is?.end?.minutes ?? 0) - (was?.end?.minutes ?? 0);
    if (end.from !== end.to) return [{ text: scene.words.endMoved(label, longerBy, end), changes: [change] }];
    const length = { from: statedLength(change.from), to: statedLength(change.to) };
    return length.from === length.to
      ? []
      : [{ text: scene.words.newLength(label, length), changes: [change] }];
  }),
  ...ofKind(scene.changes, "moved").flatMap((change) => tellOtherLength(scene, change)),
];

function tellOtherLength(scene: Scene, change: Extract<Change, { kind: "moved" }>): readonly Told[] {
  const { end, duration } = { ...change.from, ...change.to };
  const { was, is } = timesAt(scene, change.at);
  if (end === undefined && duration === undefined) return [];
  if (was?.length === undefined || is?.length === undefined || was.length === is.length) return [];
  if (was.length < 0 || is.length < 0) return [];
  const length = { from: was.length, to: is.length };
  return [{ text: scene.words.newLength(scene.labelAt(change.at), length), changes: [change] }];
}

function statedLength({ duration }: { readonly duration?: string | undefined }): number | undefined {
  return duration === undefined ? undefined : minutesOfDuration(duration);
}
