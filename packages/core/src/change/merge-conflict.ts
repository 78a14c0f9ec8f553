import { defineProblem, type Problem } from "../problem.ts";
import type { Change } from "./change.ts";
import { type ChangePlaces, placeContext, placeName } from "./change-place.ts";
import { type OwnerPath, pathKey } from "./item-path.ts";

/** What two sides disagree about: a value, a place, whether something goes, or what it is that both add. */
export type ConflictSubject = "value" | "place" | "removal" | "addition";

/** Where two sides disagree. */
export interface ConflictPlace {
  readonly about: ConflictSubject;
  readonly of: Change["of"];
  /** The way to the item in the version that both sides began with; empty for the event. */
  readonly at: OwnerPath;
  /** The entry of a list of people or materials. */
  readonly entry?: string;
  /** The fields that they set differently, where it is about values. */
  readonly fields: readonly string[];
}

/** A disagreement of two sides: where, and what each of them changes there. */
export interface MergeConflict extends ConflictPlace {
  readonly ours: readonly Change[];
  readonly theirs: readonly Change[];
  /** The conflict in words. */
  readonly problem: Problem;
}

const conflictKinds = {
  value: defineProblem({
    code: "change/conflicting-values",
    severity: "error",
    message: {
      de: "Beide Fassungen ändern „{place}“ verschieden. Es bleibt vorerst beim gemeinsamen Ausgangsstand.",
      en: "Both versions change “{place}” differently. It stays as both began with it for now.",
    },
    help: { de: "Entscheiden Sie sich für eine der Änderungen.", en: "Choose one of the changes." },
  }),
  place: defineProblem({
    code: "change/conflicting-places",
    severity: "error",
    message: {
      de: "Beide Fassungen stellen „{place}“ an verschiedene Stellen. Es bleibt vorerst, wo es war.",
      en: "The versions put “{place}” in different places. It stays where it was for now.",
    },
    help: { de: "Entscheiden Sie sich für eine der Stellen.", en: "Choose one of the places." },
  }),
  removal: defineProblem({
    code: "change/removed-and-changed",
    severity: "error",
    message: {
      de: "Eine Fassung streicht „{place}“, die andere ändert es. Es bleibt, mit den Änderungen.",
      en: "One version removes “{place}”, the other one changes it. It stays, with the changes.",
    },
    help: { de: "Streichen Sie es, wenn es entfallen soll.", en: "Remove it if it is to go." },
  }),
  addition: defineProblem({
    code: "change/added-twice",
    severity: "error",
    message: {
      de: "Beide Fassungen fügen „{place}“ hinzu, aber nicht gleich. Beides ist nun da.",
      en: "Both versions add “{place}”, but not the same. Both are there now.",
    },
    help: { de: "Streichen Sie eines der beiden.", en: "Remove one of the two." },
  }),
};

/** Finds the changes of one side that a conflict is about. */
export type ConflictChanges = (place: ConflictPlace, keys: readonly string[]) => readonly Change[];

/** Looks through the changes of a side once, so that each conflict finds its own quickly. */
export function conflictChanges(changes: readonly Change[]): ConflictChanges {
  const byItem = new Map<string, Change[]>();
  for (const change of changes)
    for (const key of itemsConcerned(change)) {
      const ofItem = byItem.get(key) ?? [];
      ofItem.push(change);
      byItem.set(key, ofItem);
    }
  return (place, keys) => {
    const found = new Set(keys.flatMap((key) => byItem.get(key) ?? []));
    return [...found].filter((change) => concerns(change, place));
  };
}

/** Words a conflict. */
export function conflictProblem(places: ChangePlaces, place: ConflictPlace): Problem {
  const name = placeName(places, place.at);
  const whole = place.entry === undefined ? name : `${name} / ${place.entry}`;
  const fields = place.fields.length === 0 ? "" : `: ${place.fields.join(", ")}`;
  return conflictKinds[place.about].create({ place: `${whole}${fields}` }, placeContext(places, place.at));
}

function itemsConcerned(change: Change): readonly string[] {
  if (change.of === "event") return [""];
  const at = pathKey(change.at);
  if (change.kind === "added") return [at, pathKey(change.at.slice(0, -1))];
  return change.kind === "nested" ? [at, pathKey(change.to.parent)] : [at];
}

function concerns(change: Change, { about, of, entry, fields }: ConflictPlace): boolean {
  const isOrder = change.kind.endsWith("reordered");
  if (of === "programme") {
    if (about === "place") return isOrder || change.kind === "nested";
    if (about === "addition") return change.kind === "added";
    return !isOrder;
  }
  if (change.of !== of || ("entry" in change && change.entry !== entry)) return false;
  if (about === "place") return isOrder;
  if (isOrder) return false;
  return (
    fields.length === 0 ||
    (!("after" in change) &&
      fields.some(
        (field) => ("from" in change && field in change.from) || ("to" in change && field in change.to),
      ))
  );
}
