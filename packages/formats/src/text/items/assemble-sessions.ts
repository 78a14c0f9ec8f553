import {
  type Contribution,
  type ProblemPath,
  type Session,
  type SourcePlace,
  uniqueIds,
} from "@programmheft/core";
import { pathKey } from "../../source/path-places.ts";
import type { ItemDraft } from "./item-draft.ts";
import { naturalSessionKind } from "./session-kind.ts";

/** Sessions with ids and kinds, and where their parts stand. */
export interface AssembledSessions {
  readonly sessions: readonly Session[];
  readonly places: ReadonlyMap<string, SourcePlace>;
}

/** Makes sessions of what was read. An id that is not stated follows from the title, in the order of the text. */
export function assembleSessions(drafts: readonly ItemDraft[]): AssembledSessions {
  const all = everyDraft(drafts);
  const stated = all.flatMap((draft) => (draft.id === undefined ? [] : [draft.id]));
  const unnamed = all.filter((draft) => draft.id === undefined);
  const natural = uniqueIds(
    unnamed.map((draft) => draft.title),
    stated,
  );
  const ids = new Map(unnamed.map((draft, index) => [draft, natural[index] ?? "x"]));
  const places = new Map<string, SourcePlace>();
  const sessions = drafts.map((draft, index): Session => {
    const path = ["sessions", index];
    return {
      ...assembleItem(draft, ids, path, places),
      ...(draft.day === undefined ? {} : { day: draft.day }),
      ...(draft.room === undefined ? {} : { room: draft.room }),
      ...(draft.track === undefined ? {} : { track: draft.track }),
    };
  });
  return { sessions, places };
}

function assembleItem(
  draft: ItemDraft,
  ids: ReadonlyMap<ItemDraft, string>,
  path: ProblemPath,
  places: Map<string, SourcePlace>,
): Contribution {
  notePlaces(draft, path, places);
  const participants = draft.participants.map(({ participant }) => participant);
  const contributions = draft.items.map((item, index) =>
    assembleItem(item, ids, [...path, "contributions", index], places),
  );
  const { start, end, duration, repeatedHour, optional, cancelled, project, description, language } = draft;
  return {
    id: draft.id ?? ids.get(draft) ?? "x",
    kind:
      draft.kind ??
      naturalSessionKind({ title: draft.title, participants, hasParts: contributions.length > 0 }),
    title: draft.title,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(duration === undefined ? {} : { duration }),
    ...(repeatedHour === undefined ? {} : { repeatedHour }),
    ...(optional === undefined ? {} : { optional }),
    ...(cancelled === undefined ? {} : { cancelled }),
    ...(project === undefined ? {} : { project }),
    ...(description === undefined ? {} : { description }),
    ...(language === undefined ? {} : { language }),
    participants,
    contributions,
    materials: [...draft.materials],
  };
}

function notePlaces(draft: ItemDraft, path: ProblemPath, places: Map<string, SourcePlace>): void {
  places.set(pathKey(path), draft.places.item);
  for (const part of ["title", "start", "end"] as const) {
    const place = draft.places[part];
    if (place !== undefined) places.set(pathKey([...path, part]), place);
  }
  for (const [index, { place }] of draft.participants.entries()) {
    places.set(pathKey([...path, "participants", index]), place);
  }
}

/** Every item in the order of the text. */
function everyDraft(drafts: readonly ItemDraft[]): readonly ItemDraft[] {
  return drafts.flatMap((draft) => [draft, ...everyDraft(draft.items)]);
}
