import { defineProblem } from "../../problem.ts";
import type { Contribution } from "../../session/contribution.ts";
import { kindsOfSessions, ruleParameters } from "../rule-parameters.ts";
import { defineAdjustableRule, everyItem } from "../schedule-rule.ts";

const noPanelists = defineProblem({
  code: "schedule/panelists-missing",
  severity: "hint",
  message: {
    de: "Für „{title}“ ist niemand auf dem Podium genannt.",
    en: "“{title}” names nobody on its panel.",
  },
  help: {
    de: "Nennen Sie die Beteiligten darunter, jede Person in einer Zeile: „- » Name, Einrichtung“.",
    en: "Name who takes part below it, one person a line: “- » Name, organisation”.",
  },
});

const noSpeakers = defineProblem({
  code: "schedule/speaker-missing",
  severity: "hint",
  message: {
    de: "Für „{title}“ ist niemand genannt, der oder die spricht.",
    en: "“{title}” names nobody who speaks.",
  },
  help: {
    de: "Nennen Sie die Person darunter: „- » Name, Einrichtung“. Steht sie noch nicht fest, schreiben Sie „- » N. N.“.",
    en: "Name the person below it: “- » Name, organisation”. If it is still open, write “- » N. N.”.",
  },
});

/** Keynotes and panels say who is on, and what else is asked to. Other talks may be left to the organisers themselves. */
export const peopleNamed = defineAdjustableRule({
  code: "schedule/people-named",
  about: {
    de: "Bei Podien und Hauptvorträgen steht, wer mitwirkt.",
    en: "Panels and keynotes say who takes part.",
  },
  parameters: ruleParameters({ kinds: kindsOfSessions("keynote", "panel") }),
  check: ({ times }, { kinds }) =>
    everyItem(times.sessions).flatMap(({ item, path }) => {
      if (!kinds.includes(item.kind) || item.cancelled || namesAnyone(item)) return [];
      return [(item.kind === "panel" ? noPanelists : noSpeakers).create({ title: item.title }, { path })];
    }),
});

function namesAnyone(item: Contribution): boolean {
  return item.participants.length > 0 || item.contributions.some(namesAnyone);
}
