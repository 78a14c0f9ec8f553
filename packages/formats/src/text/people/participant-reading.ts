import { idFromText, type Participant, personIdFromName, type Role } from "@programmheft/core";

/** Who appears, as far as one line tells. The role is told by what stands around it. */
export interface ParticipantReading {
  readonly name: string;
  readonly kind: Participant["kind"];
  readonly position?: string;
  readonly affiliation?: string;
  readonly project?: string;
  readonly tentative?: true;
  /** A role that the line itself states: "(Gesamtmoderation)". */
  readonly role?: Role;
  /** Whether that role is for the whole event. */
  readonly isForEvent?: true;
}

/** The id that a participant has where none is stated. */
function naturalParticipantId(name: string, kind: Participant["kind"]): string {
  return kind === "person" ? personIdFromName(name) : idFromText(name);
}

/** The participant as core stores it. */
export function participantOf(reading: ParticipantReading, role: Role, id?: string): Participant {
  const { name, kind, position, affiliation, project, tentative } = reading;
  return {
    name,
    kind,
    id: id ?? naturalParticipantId(name, kind),
    role: reading.role ?? role,
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(position === undefined ? {} : { position }),
    ...(project === undefined ? {} : { project }),
    ...(tentative === undefined ? {} : { tentative }),
  };
}
