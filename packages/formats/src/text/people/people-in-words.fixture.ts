import type { ParticipantReading } from "./participant-reading.ts";
import { readPeople } from "./read-people.ts";

/** What is read of a line of people, in one line: how sure it is, and everybody with what belongs to them. */
export function readingInWords(text: string): string {
  const { people, likeness } = readPeople(text, new Set(["KoDa_eG"]));
  return `${likeness}: ${people.map(inWords).join(" + ")}`;
}

function inWords(person: ParticipantReading): string {
  const { name, kind, position, affiliation, project, role, isForEvent, tentative } = person;
  return [
    kind === "person" ? name : `${kind} ${name}`,
    position === undefined ? "" : `is ${position}`,
    affiliation === undefined ? "" : `of ${affiliation}`,
    project === undefined ? "" : `for ${project}`,
    role === undefined ? "" : `as ${role}`,
    isForEvent === undefined ? "" : "of everything",
    tentative === undefined ? "" : "asked",
  ]
    .filter((part) => part !== "")
    .join(" / ");
}
