import type { Change } from "../change.ts";
import { type ItemPath, pathKey } from "../item-path.ts";
import type { WallTime } from "../programme-clock.ts";
import { everyNode } from "../programme-tree.ts";
import { dayText, type Narrator, ofKind, type Scene, type Told, timesAt } from "./scene.ts";
import { movesByRoom, sessionMoves } from "./session-moves.ts";
import { shiftedStretches } from "./shifted-stretches.ts";
import { speakersOf } from "./speakers-of.ts";

/** Neighbours that change places. */
export const tellSwaps: Narrator = (scene, untold) => {
  const moved = new Map(ofKind(untold, "moved").map((change) => [pathKey(change.at), change]));
  const told: Told[] = [];
  for (const moves of sessionMoves(scene).values())
    for (const inRoom of movesByRoom(moves).values()) {
      const order = new Map(
        [...inRoom].sort((a, b) => a.to.minutes - b.to.minutes).map((move, at) => [move, at]),
      );
      inRoom.forEach((first, index) => {
        const second = inRoom[index + 1];
        if (second === undefined || order.get(first) !== (order.get(second) ?? 0) + 1) return;
        if (second.to.minutes !== first.from.minutes) return;
        const changes = [first, second].flatMap(({ node }) => moved.get(pathKey(node.path)) ?? []);
        if (changes.length < 2) return;
        const [one, other] = [first, second].map(({ node }) => scene.words.quote(node.item.title));
        told.push({
          text: scene.words.swapped(one ?? "", first.to.time, other ?? "", second.to.time),
          changes,
        });
      });
    }
  return told;
};

/** Stretches of the programme that move as one. */
export const tellShifts: Narrator = (scene, untold) => {
  const moved = new Map(ofKind(untold, "moved").map((change) => [pathKey(change.at), change]));
  const otherCauses = causesOf(scene);
  return shiftedStretches(scene).flatMap((shift): readonly Told[] => {
    const changes: Change[] = shift.members
      .flatMap((member) => everyNode([member]))
      .flatMap((node) => {
        const change = moved.get(pathKey(node.path));
        return change !== undefined && movesBy(scene, change) === shift.minutes ? [change] : [];
      });
    const { minutes, within, first, last } = shift;
    const text = scene.words.shifted({ minutes, within, first: first?.time, last: last?.time });
    if (changes.length > 0) return [{ text, changes }];
    return otherCauses.length > 0 ? [{ text, changes: otherCauses, isConsequence: true }] : [];
  });
};

/** Items that take place on another day. */
export const tellOtherDays: Narrator = (scene, untold) => {
  const moves = new Map(ofKind(untold, "moved").map((change) => [pathKey(change.at), change]));
  return ofKind(untold, "day-changed").flatMap((change) => {
    const { was, is } = timesAt(scene, change.at);
    const from = scene.words.dayAndTime(
      dayText(scene, change.from.day ?? scene.before.date),
      was?.start?.time,
    );
    const to = scene.words.dayAndTime(dayText(scene, change.to.day ?? scene.after.date), is?.start?.time);
    if (from === to) return [];
    const moved = moves.get(pathKey(change.at));
    const when = { from: from || undefined, to: to || undefined };
    return [
      {
        text: scene.words.movedToOtherDay(scene.labelAt(change.at), when),
        changes: moved ? [change, moved] : [change],
      },
    ];
  });
};

/** Every other item that begins at another time, by its own change or because of what comes before it. */
export const tellMoves: Narrator = (scene, untold) => {
  const shifted = new Set(shiftedStretches(scene).flatMap(({ members }) => members));
  const own = ofKind(untold, "moved").flatMap((change) => tellMove(scene, change));
  const reordered = new Map(ofKind(untold, "reordered").map((change) => [pathKey(change.at), change]));
  const causes = causesOf(scene);
  const inferred = [...sessionMoves(scene).values()].flat().flatMap(({ node, from, to }): readonly Told[] => {
    const isOwn = scene.changesAt(node.path).some(({ kind }) => kind === "moved");
    if (from.minutes === to.minutes || isOwn || shifted.has(node) || causes.length === 0) return [];
    const label = scene.words.quote(node.item.title);
    const turn = { from: from.time, to: to.time };
    const text = scene.words.moved(label, turn, worthSaying(to.minutes - from.minutes));
    const ownPlace = reordered.get(pathKey(node.path));
    return [ownPlace ? { text, changes: [ownPlace] } : { text, changes: causes, isConsequence: true }];
  });
  return [...own, ...inferred];
};

function tellMove(scene: Scene, change: Extract<Change, { kind: "moved" }>): readonly Told[] {
  const { words } = scene;
  const node = scene.nodeAt(change.at);
  const { was, is } = timesAt(scene, change.at);
  const [from, to] = [tellable(was?.start, change.at), tellable(is?.start, change.at)];
  const told = (text: string): readonly Told[] => [{ text, changes: [change] }];
  if (node === undefined || (from === undefined && to === undefined)) return [];
  const turn = { from: from?.time, to: to?.time };
  if (from !== undefined && from.time === to?.time) {
    const { repeatedHour } = { ...change.from, ...change.to };
    const isAfter = change.to.repeatedHour === "later";
    return repeatedHour ? told(words.movedOverClockChange(scene.labelAt(change.at), from.time, isAfter)) : [];
  }
  if (node.item.kind === "end") return told(words.programmeEnds(turn));
  const speakers = speakersOf(scene, node);
  if (speakers !== undefined && from !== undefined && to !== undefined)
    return told(words.speakerMoved(speakers, from.time, to.time));
  // The old time in the sentence tells it from others of its title.
  const label = from === undefined ? scene.labelAt(change.at) : words.quote(node.item.title);
  return told(words.moved(label, turn, from && to && worthSaying(to.minutes - from.minutes)));
}

/** A start, unless it is only the share that a part has of its session: too little follows from that to be told. */
function tellable(start: WallTime | undefined, at: ItemPath): WallTime | undefined {
  return start?.is === "inferred" && at.length > 1 ? undefined : start;
}

/** How far something moves, unless it is so far that only the times count. */
function worthSaying(minutes: number): number | undefined {
  return Math.abs(minutes) <= 180 ? minutes : undefined;
}

function movesBy(scene: Scene, { at }: Extract<Change, { kind: "moved" }>): number | undefined {
  const { was, is } = timesAt(scene, at);
  return was?.start && is?.start && is.start.minutes - was.start.minutes;
}

/** The changes that can move sessions which state no time themselves. */
function causesOf({ changes }: Scene): readonly Change[] {
  const causes = ofKind(
    changes,
    "moved",
    "lengthened",
    "shortened",
    "retimed",
    "added",
    "removed",
    "reordered",
    "nested",
    "cancelled",
    "room-changed",
    "track-changed",
    "item-field",
  );
  return causes.filter(({ at }) => at.length === 1);
}
