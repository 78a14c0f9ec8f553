import type { Agenda, AgendaParticipant, AgendaSession } from "@programmheft/core";
import type { KnownWord } from "./known-words.ts";

/** The people and organisations that stand in a text already: whoever gives a talk may also sit on the panel. */
export function namesInAgenda({
  moderators,
  sessions,
}: Pick<Agenda, "moderators" | "sessions">): readonly KnownWord[] {
  const all = [...moderators, ...sessions.flatMap(participantsOf)];
  const words = all.flatMap(({ name, kind = "person", affiliation }): readonly KnownWord[] => [
    ...(kind === "person"
      ? [
          {
            kind,
            label: name,
            text: affiliation === undefined ? name : `${name}, ${affiliation}`,
            ...(affiliation !== undefined && { detail: affiliation }),
          },
        ]
      : []),
    ...(affiliation === undefined
      ? []
      : [{ kind: "organization" as const, label: affiliation, text: affiliation }]),
  ]);
  return [...new Map(words.map((word) => [`${word.kind} ${word.text}`, word])).values()];
}

function participantsOf({ participants, contributions }: AgendaSession): readonly AgendaParticipant[] {
  return [...participants, ...contributions.flatMap(participantsOf)];
}
