import type { Participant } from "../../people/participant.ts";
import { defineProblem } from "../../problem.ts";
import { defineRule, everyItem } from "../schedule-rule.ts";

const personOut = defineProblem({
  code: "schedule/person-out",
  severity: "hint",
  message: {
    de: "Hinter „{name}“ steht „{word}“, als wäre das eine Einrichtung oder ein Amt.",
    en: "“{name}” is followed by “{word}”, as if that were an organisation or an office.",
  },
  help: {
    de: "Löschen Sie den Namen, oder schreiben Sie „N. N.“. Fällt der ganze Punkt aus, schreiben Sie „(entfällt)“ hinter seinen Titel.",
    en: "Delete the name, or write “N. N.”. If the whole item is called off, write “(cancelled)” behind its title.",
  },
});

/** What people write behind a name when its owner does not come. */
const notComing =
  /^(?:abgesagt|hat abgesagt|ausgefallen|entfällt|fällt aus|krank|erkrankt|krankheitsbedingt abgesagt|verhindert|cancelled|canceled|ill|sick|unable to attend)[.!]?$/iu;

/** Nobody is announced as from "entfällt" or "erkrankt": people who do not come are not in the programme. */
export const peopleCome = defineRule({
  code: "schedule/people-come",
  about: {
    de: "Wer absagt, steht nicht im Programm.",
    en: "Who does not come is not in the programme.",
  },
  check: ({ times }) =>
    everyItem(times.sessions).flatMap(({ item, path }) =>
      item.cancelled
        ? []
        : item.participants.flatMap((participant, index) => {
            const word = wordOf(participant);
            return word === undefined
              ? []
              : [
                  personOut.create(
                    { name: participant.name, word },
                    { path: [...path, "participants", index] },
                  ),
                ];
          }),
    ),
});

function wordOf({ affiliation, position }: Participant): string | undefined {
  return [affiliation, position].find((words) => words !== undefined && notComing.test(words));
}
