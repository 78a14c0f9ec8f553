import type { Participant } from "../../people/participant.ts";
import { dayText, groupsBy, type Narrator, ofKind, personText, type Scene, type Told } from "./scene.ts";

/** So many items are named in one sentence. */
const mostItems = 6;
/** So many people are named with an item. */
const mostPeople = 8;

/** What does not take place: cancelled in the programme, or taken out of it. */
export const tellDropped: Narrator = (scene, untold) => {
  const dropped = ofKind(untold, "cancelled", "removed");
  const hasParts = (change: (typeof dropped)[number]) =>
    change.kind === "removed" && change.from.contributions.length > 0;
  const withParts = dropped.filter(hasParts);
  const alone = dropped.filter((change) => !hasParts(change));
  return [
    ...inSentences(alone).map((changes) => ({
      text: scene.words.dropped(changes.map(({ at }) => scene.labelAt(at))),
      changes,
    })),
    ...withParts.map((change) => ({
      text: scene.words.droppedWithParts(scene.labelAt(change.at)),
      changes: [change],
    })),
  ];
};

/** What takes place after all. */
export const tellReinstated: Narrator = (scene, untold) =>
  inSentences(ofKind(untold, "reinstated")).map((changes) => ({
    text: scene.words.reinstated(changes.map(({ at }) => scene.labelAt(at))),
    changes,
  }));

/** What is new in the programme. */
export const tellAdded: Narrator = (scene, untold) =>
  ofKind(untold, "added").map((change) => {
    const { words, versions, after } = scene;
    const node = scene.addedAt(change.at);
    const holder = change.at.slice(0, -1);
    const days = new Set(after.sessions.map(({ day }) => day));
    // The share that a part has of its session follows from too little to be told.
    const start =
      change.to.start ?? (holder.length === 0 && node ? versions.clockAfter(node)?.start?.time : undefined);
    const item = {
      item: words.quote(change.to.title),
      within: holder.length === 0 ? undefined : scene.labelAt(holder),
      day: days.size > 1 ? dayText(scene, change.to.day) : undefined,
      start,
      room: change.to.room,
      names: namesOf(scene, change.to.participants),
    };
    return { text: words.added(item), changes: [change] };
  });

/** Rooms: items that go from one room to the same other one are told together. */
export const tellRooms: Narrator = (scene, untold) =>
  groupsBy(ofKind(untold, "room-changed"), ({ from, to }) => [from.room ?? null, to.room ?? null]).map(
    (group) => {
      const [{ from, to }] = group;
      const inOldRoom = scene.versions.before.filter(({ item }) => item.room === from.room).length;
      const labels = group.map(({ at }) => scene.labelAt(at));
      const rest = labels.length - mostItems;
      const items =
        from.room !== undefined && group.length > 1 && group.length === inOldRoom
          ? scene.words.everythingIn(from.room)
          : rest > 1
            ? scene.words.listOfMany(labels.slice(0, mostItems), rest)
            : scene.words.list(labels);
      return { text: scene.words.newRoom(items, { from: from.room, to: to.room }), changes: group };
    },
  );

/** Tracks. */
export const tellTracks: Narrator = (scene, untold) =>
  ofKind(untold, "track-changed").map((change) => {
    const quote = (track: string | undefined) => track && scene.words.quote(track);
    const tracks = { from: quote(change.from.track), to: quote(change.to.track) };
    return { text: scene.words.newTrack(scene.labelAt(change.at), tracks), changes: [change] };
  });

/** New titles. */
export const tellRenamed: Narrator = (scene, untold) =>
  ofKind(untold, "renamed").map((change) => ({
    text: scene.words.renamed(scene.labelAt(change.at), scene.words.quote(change.to.title)),
    changes: [change],
  }));

/** What has become optional, or is no longer so. */
export const tellOptional: Narrator = (scene, untold) =>
  (["made-optional", "made-required"] as const).flatMap((kind) =>
    inSentences(ofKind(untold, kind)).map((changes) => ({
      text: scene.words.optional(
        changes.map(({ at }) => scene.labelAt(at)),
        kind === "made-optional",
      ),
      changes,
    })),
  );

/** What stands elsewhere in the programme. */
export const tellPlaces: Narrator = (scene, untold) => [
  ...ofKind(untold, "nested").map((change): Told => {
    const holderOf = (path: readonly string[]) => (path.length === 0 ? undefined : scene.labelAt(path));
    const holders = { from: holderOf(change.from.parent), to: holderOf(change.to.parent) };
    return { text: scene.words.nested(scene.labelAt(change.at), holders), changes: [change] };
  }),
  ...ofKind(untold, "reordered").map((change): Told => {
    const after = change.to.after === null ? undefined : scene.labelAt(change.to.after);
    return { text: scene.words.reordered(scene.labelAt(change.at), after), changes: [change] };
  }),
];

function namesOf(scene: Scene, participants: readonly Participant[]): readonly string[] {
  const seen = participants.filter(({ role }) => role !== "technical-support" && role !== "contact");
  return seen.length > mostPeople ? [] : seen.map((person) => personText(scene, person));
}

/** Changes in groups that one sentence can tell. */
function inSentences<Item>(changes: readonly Item[]): readonly (readonly Item[])[] {
  const sentences: Item[][] = [];
  for (let at = 0; at < changes.length; at += mostItems) sentences.push(changes.slice(at, at + mostItems));
  return sentences;
}
