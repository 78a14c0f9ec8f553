import { defineProblem, type Problem } from "../../problem.ts";
import type { ResolvedItem } from "../resolved-times.ts";
import { defineRule, everyItem } from "../schedule-rule.ts";

const inTwoPlaces = defineProblem({
  code: "schedule/person-in-two-places",
  severity: "warning",
  message: {
    de: "{name} wirkt bei „{title}“ mit, während „{other}“ noch läuft und auch {name} braucht.",
    en: "{name} takes part in “{title}” while “{other}”, which needs {name} too, is still going on.",
  },
  help: {
    de: "Verschieben Sie einen der beiden Programmpunkte oder besetzen Sie ihn anders.",
    en: "Move one of the two items, or give it to someone else.",
  },
});

interface Appearance {
  readonly name: string;
  readonly at: ResolvedItem;
  readonly start: number;
  readonly end: number;
}

/** Nobody takes part in two things at once. A part and the session around it are one thing. */
export const personInOnePlace = defineRule({
  code: "schedule/person-in-one-place",
  about: { de: "Niemand wirkt an zwei Orten zugleich mit.", en: "Nobody takes part in two things at once." },
  check: ({ times }) => {
    const appearances = new Map<string, Appearance[]>();
    for (const at of everyItem(times.sessions)) {
      if (
        at.item.cancelled ||
        at.start === undefined ||
        at.end === undefined ||
        at.end.instant <= at.start.instant
      )
        continue;
      for (const { id, kind, name } of at.item.participants) {
        if (kind !== "person") continue;
        const ofPerson = appearances.get(id) ?? [];
        ofPerson.push({ name, at, start: at.start.instant, end: at.end.instant });
        appearances.set(id, ofPerson);
      }
    }
    return [...appearances.values()].flatMap(conflicts);
  },
});

function conflicts(appearances: readonly Appearance[]): readonly Problem[] {
  const inOrder = [...appearances].sort((a, b) => a.start - b.start);
  const problems: Problem[] = [];
  let running: Appearance[] = [];
  for (const current of inOrder) {
    running = running.filter((earlier) => current.start < earlier.end);
    const other = running.find(
      (earlier) => !isWithin(current.at, earlier.at) && !isWithin(earlier.at, current.at),
    );
    if (other !== undefined) {
      const params = { name: current.name, title: current.at.item.title, other: other.at.item.title };
      problems.push(inTwoPlaces.create(params, { path: current.at.path }));
    }
    // Only what lasts longest on its own branch can meet what comes later; keeping few keeps the search short.
    if (other === undefined || other.end < current.end) running.push(current);
  }
  return problems;
}

function isWithin(inner: ResolvedItem, outer: ResolvedItem): boolean {
  return outer.path.every((step, index) => inner.path[index] === step);
}
