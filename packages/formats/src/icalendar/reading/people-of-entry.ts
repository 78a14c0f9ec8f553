import type { Participant, Role } from "@programmheft/core";
import { foreignLine } from "../../exchange/foreign-text.ts";
import type { PersonIds } from "../../exchange/person-ids.ts";
import type { ProblemCollector } from "../../exchange/problem-collector.ts";
import { participantOf } from "../../text/people/participant-reading.ts";
import { readPeople } from "../../text/people/read-people.ts";
import { withoutAbsent } from "../../text/without-absent.ts";
import type { EntryRecord } from "./entry-record.ts";
import { propertiesOf } from "./property.ts";

/** Types of participants (RFC 9073, 6.2) that have a role here; others are active in some way. */
const roles: Readonly<Record<string, Role>> = {
  SPEAKER: "speaker",
  PERFORMER: "performer",
  CONTACT: "contact",
  ACTIVE: "speaker",
};

/**
 * Who appears in an entry: PARTICIPANT components, and ORGANIZER as who hosts it. Who was invited (ATTENDEE) is nobody's business
 * but theirs. Names that are addresses of mail are none.
 */
export function peopleOfEntry(
  record: EntryRecord,
  ids: PersonIds,
  problems: ProblemCollector,
): readonly Participant[] {
  const [organizer] = record.read("organizer");
  const people: Participant[] = [];
  for (const component of record.component.components) {
    if (component.name !== "participant") continue;
    const text = (name: string) => propertiesOf(component, name, () => undefined)[0]?.values[0];
    const type = (text("participant-type") ?? "").toUpperCase();
    const name = nameOf(text("summary"), problems);
    const role = Object.hasOwn(roles, type) ? roles[type] : undefined;
    if (name === undefined || role === undefined) continue;
    const affiliation = foreignLine(text("description")?.split("\n", 1)[0], problems);
    people.push({ name, kind: "person", id: ids(name, undefined), role, ...withoutAbsent({ affiliation }) });
  }
  const host = nameOf(organizer?.parameters.cn, problems);
  if (host !== undefined && !people.some(({ name }) => name === host))
    people.push(...readPeople(host).people.map((one) => participantOf(one, "host")));
  return people;
}

function nameOf(text: string | undefined, problems: ProblemCollector): string | undefined {
  const name = foreignLine(text, problems);
  return name === undefined || name.includes("@") || /^(?:mailto|unknown)/iu.test(name) ? undefined : name;
}
