import { defineProblem, type Problem } from "../../problem.ts";
import type { ResolvedItem } from "../resolved-times.ts";
import { ruleParameters, wholeNumber } from "../rule-parameters.ts";
import { defineAdjustableRule, everyItem } from "../schedule-rule.ts";

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

const oftenInTwoPlaces = defineProblem({
  code: "schedule/person-often-in-two-places",
  severity: "hint",
  message: {
    de: "{name} ist {count} Mal genannt, während anderes noch läuft und auch {name} braucht, zuerst bei „{title}“. So oft steht dort eher, wer organisiert.",
    en: "{name} is named {count} times while something else that needs {name} too is still going on, first in “{title}”. That often, it is rather who organises.",
  },
  help: {
    de: "Nennen Sie die Einrichtung oder Gruppe statt der Person, oder die Person nur dort, wo sie mitwirkt.",
    en: "Name the organisation or group instead of the person, or the person only where they take part.",
  },
});

interface Appearance {
  readonly name: string;
  readonly at: ResolvedItem;
  readonly start: number;
  readonly end: number;
}

/**
 * Nobody takes part in two things at once. A part and the session around it are one thing. Who seems to be in two places `often` is
 * told once: that is how schedules of many rooms name who runs them.
 */
export const personInOnePlace = defineAdjustableRule({
  code: "schedule/person-in-one-place",
  about: { de: "Niemand wirkt an zwei Orten zugleich mit.", en: "Nobody takes part in two things at once." },
  parameters: ruleParameters({ often: wholeNumber(4, 1) }),
  check: ({ times }, { often }) => {
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
        const appearance = { name, at, start: at.start.instant, end: at.end.instant };
        const ofPerson = appearances.get(id);
        if (ofPerson === undefined) appearances.set(id, [appearance]);
        else ofPerson.push(appearance);
      }
    }
    return [...appearances.values()].flatMap((ofPerson) => {
      const found = conflicts(ofPerson);
      const [first] = found;
      if (first === undefined || found.length < often) return found.map(problemOf);
      const { name, at } = first.current;
      const params = { name, title: at.item.title, count: found.length };
      return [oftenInTwoPlaces.create(params, { path: at.path })];
    });
  },
});

interface Conflict {
  readonly current: Appearance;
  /** What still goes on then. */
  readonly other: Appearance;
}

function problemOf({ current: { name, at }, other }: Conflict): Problem {
  return inTwoPlaces.create({ name, title: at.item.title, other: other.at.item.title }, { path: at.path });
}

function conflicts(appearances: readonly Appearance[]): readonly Conflict[] {
  if (appearances.length < 2) return [];
  const inOrder = [...appearances].sort((a, b) => a.start - b.start);
  const found: Conflict[] = [];
  let running: Appearance[] = [];
  for (const current of inOrder) {
    running = running.filter((earlier) => current.start < earlier.end);
    const other = running.find(
      (earlier) => !isWithin(current.at, earlier.at) && !isWithin(earlier.at, current.at),
    );
    if (other !== undefined) found.push({ current, other });
    // Only what lasts longest on its own branch can meet what comes later; keeping few keeps the search short.
    if (other === undefined || other.end < current.end) running.push(current);
  }
  return found;
}

function isWithin(inner: ResolvedItem, outer: ResolvedItem): boolean {
  return outer.path.every((step, index) => inner.path[index] === step);
}
