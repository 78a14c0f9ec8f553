import type { Event, Language, Participant, Series } from "@programmheft/core";
import { programmeWords } from "@programmheft/formats/text";

/** What a line can be completed with. `detail` tells two of the same name apart. */
export interface KnownWord {
  readonly kind: "person" | "organization" | "project" | "role" | "field";
  /** What it is found by. */
  readonly label: string;
  /** What is written. */
  readonly text: string;
  readonly detail?: string;
}

/** The names that a series knows, from all of its programmes, and the words that programme texts are written with. */
export function knownWords(series: Series | undefined, language: Language): readonly KnownWord[] {
  const { roles, fields } = programmeWords(language);
  const words: readonly KnownWord[] = [
    ...(series === undefined ? [] : namesOf(series)),
    ...roles.map((label): KnownWord => ({ kind: "role", label, text: `${label}:` })),
    ...fields.map((label): KnownWord => ({ kind: "field", label, text: `${label}: ` })),
  ];
  return [...new Map(words.map((word) => [`${word.kind} ${word.text}`, word])).values()];
}

function namesOf(series: Series): readonly KnownWord[] {
  const participants = series.events.flatMap(participantsOf);
  const affiliations = participants.flatMap(({ affiliation }) => affiliation ?? []);
  return [
    ...participants.filter(({ kind }) => kind === "person").map(personOf),
    ...series.people.map(({ name }): KnownWord => ({ kind: "person", label: name, text: name })),
    ...[...series.organizations.map(({ name }) => name), ...series.organizers, ...affiliations].map(
      (name): KnownWord => ({ kind: "organization", label: name, text: name }),
    ),
    ...series.projects.map(
      ({ name, fullName }): KnownWord => ({
        kind: "project",
        label: name,
        text: name,
        ...(fullName !== undefined && { detail: fullName }),
      }),
    ),
  ];
}

function personOf({ name, position, affiliation, project }: Participant): KnownWord {
  const about = [position, affiliation].filter((part) => part !== undefined).join(", ");
  const text = [name, ...(about === "" ? [] : [about])].join(", ");
  return {
    kind: "person",
    label: name,
    text: project === undefined ? text : `${text} [${project}]`,
    ...(about !== "" && { detail: project === undefined ? about : `${about} [${project}]` }),
  };
}

function participantsOf({ moderators, sessions }: Event): readonly Participant[] {
  const inside = (items: readonly Item[]): readonly Participant[] =>
    items.flatMap(({ participants, contributions }) => [...participants, ...inside(contributions)]);
  return [...moderators, ...inside(sessions)];
}

type Item = Pick<Event["sessions"][number], "participants" | "contributions">;
