import type { AgendaParticipant, Language, Role } from "@programmheft/core";
import { agendaWords } from "../words/agenda-words.ts";

/** Roles of people who perform in the sense of schema.org; others contribute under the name of their role. */
const performing: readonly Role[] = [
  "speaker",
  "keynote-speaker",
  "panelist",
  "performer",
  "workshop-leader",
];
const types = { person: "Person", organization: "Organization", project: "Project" } as const;

/** The people of an item: `performer` for those who speak, `contributor` with the name of the role for all others. What is `undefined` is not written. */
export function peopleFields(people: readonly AgendaParticipant[], language: Language): object {
  const performers = people.filter(({ role }) => performing.includes(role));
  const others = people.filter(({ role }) => !performing.includes(role));
  return {
    ...(performers.length > 0 && { performer: performers.map(node) }),
    ...(others.length > 0 && {
      contributor: others.map((person) => ({
        "@type": "Role",
        roleName: agendaWords[language].role[person.role],
        contributor: node(person),
      })),
    }),
  };
}

function node({ kind, name, affiliation, position, project }: AgendaParticipant): object {
  const type = types[kind];
  const fields = { "@type": type, name };
  if (kind !== "person") {
    const more = [position, affiliation, project].filter((part) => part !== undefined).join(", ");
    return more === "" ? fields : { ...fields, description: more };
  }
  return {
    ...fields,
    jobTitle: position,
    affiliation: affiliation && { "@type": "Organization", name: affiliation },
    memberOf: project && { "@type": "Project", name: project },
  };
}
