import { idFromText, type Participant, personIdFromName, roles } from "@programmheft/core";
import { foreignLine } from "../exchange/foreign-text.ts";
import type { ProblemCollector } from "../exchange/problem-collector.ts";
import { type JsonRecord, jsonList, jsonRecord, jsonText } from "../source/json-values.ts";
import { agendaWords } from "../words/agenda-words.ts";
import { typesOf } from "./linked-events.ts";
import { nameOf } from "./name-of.ts";

/** Everyone who takes part: performers, contributors in their roles, organisers as hosts. */
export function peopleOf(node: JsonRecord, problems: ProblemCollector): readonly Participant[] {
  const speakers = [...jsonList(node.performer), ...jsonList(node.performers), ...jsonList(node.actor)];
  return [
    ...speakers.flatMap((one) => personOf(one, "speaker", problems)),
    ...jsonList(node.contributor).flatMap((one) => {
      const role = jsonRecord(one) ?? {};
      return personOf(role.contributor ?? one, roleNamed(jsonText(role.roleName)), problems);
    }),
  ];
}

/** A role by its name, as pages write it and as we do; whoever contributes in no role that we know is a host. */
function roleNamed(name: string | undefined): Participant["role"] {
  if (name === undefined) return "host";
  return rolesByName.get(name.toLowerCase()) ?? (/moder/iu.test(name) ? "moderator" : "host");
}

const rolesByName = new Map(
  Object.values(agendaWords).flatMap(({ role: words }) =>
    roles.map((role) => [words[role].toLowerCase(), role] as const),
  ),
);

function personOf(
  value: unknown,
  role: Participant["role"],
  problems: ProblemCollector,
): readonly Participant[] {
  const name = foreignLine(nameOf(value), problems);
  if (name === undefined) return [];
  const record = jsonRecord(value) ?? {};
  const types = typesOf(record);
  const kind = types.includes("Project")
    ? "project"
    : types.some((type) => /Organization|Group|Corporation/u.test(type))
      ? "organization"
      : "person";
  const affiliation = foreignLine(nameOf(record.affiliation) ?? nameOf(record.worksFor), problems);
  const position = foreignLine(jsonText(record.jobTitle), problems);
  const project = jsonList(record.memberOf).find((one) => typesOf(jsonRecord(one) ?? {}).includes("Project"));
  const projectName = foreignLine(nameOf(project), problems);
  return [
    {
      name,
      kind,
      id: kind === "person" ? personIdFromName(name) : idFromText(name),
      role,
      ...(affiliation !== undefined && { affiliation }),
      ...(position !== undefined && { position }),
      ...(projectName !== undefined && { project: projectName }),
    },
  ];
}
