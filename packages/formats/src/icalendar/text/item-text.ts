import { type AgendaParticipant, type AgendaSession, type Language, minutesOfTime } from "@programmheft/core";
import { agendaWords } from "../../words/agenda-words.ts";

type Material = NonNullable<AgendaSession["materials"]>[number];

/** An item of the programme as lines of plain text: time and title, below it who takes part, the description and the parts. */
export function itemLines(item: AgendaSession, language: Language, indent = ""): readonly string[] {
  const time = itemTime(item, language, indent === "");
  return [
    `${indent}${indent === "" ? "" : "– "}${time === "" ? "" : `${time} `}${titleWithMarks(item, language)}`,
    ...detailLines(item, language, indent),
  ];
}

/** What stands below the title of an item. */
export function detailLines(item: AgendaSession, language: Language, indent = ""): readonly string[] {
  return [
    ...item.participants.map((person) => `${indent}» ${personText(person, language, "speaker")}`),
    ...(item.description === undefined ? [] : item.description.split("\n").map((line) => `${indent}${line}`)),
    ...item.contributions.flatMap((part) => itemLines(part, language, `${indent}   `)),
    ...(item.materials ?? []).map((material) => `${indent}${materialText(material)}`),
  ];
}

function titleWithMarks(item: AgendaSession, language: Language): string {
  const words = agendaWords[language];
  const marks = [
    ...(item.project === undefined ? [] : [item.project]),
    ...(item.room === undefined ? [] : [item.room]),
    ...(item.track === undefined ? [] : [item.track]),
    ...(item.optional ? [words.optional] : []),
    ...(item.cancelled ? [words.cancelled] : []),
  ];
  return marks.length === 0 ? item.title : `${item.title} (${marks.join(", ")})`;
}

/** The time of an item. An end that only follows from the next item stays away; so does the start of a part that only follows. */
function itemTime(item: AgendaSession, language: Language, isSession: boolean): string {
  const { startTime, endTime, startIs, endIs, kind } = item;
  const words = agendaWords[language];
  const oClock = language === "de" ? "\u00A0Uhr" : "";
  if (startTime === undefined)
    return endIs === "stated" && endTime !== undefined ? `${words.until} ${endTime}${oClock}` : "";
  if (startIs === "inferred") return isSession ? `${words.about} ${startTime}${oClock}` : "";
  const hasLength =
    endIs === "stated" &&
    endTime !== undefined &&
    kind !== "end" &&
    minutesOfTime(endTime) !== minutesOfTime(startTime);
  return hasLength ? `${startTime} – ${endTime}${oClock}` : `${startTime}${oClock}`;
}

/** Someone who takes part: "Podium: Andi Grabner, Bürgermeister, Gemeinde Sandersdorf-Brehna (LAZIKN2030)". */
export function personText(
  person: AgendaParticipant,
  language: Language,
  usualRole: AgendaParticipant["role"],
): string {
  const words = agendaWords[language];
  const marks = [
    ...(person.project === undefined ? [] : [person.project]),
    ...(person.tentative ? [words.tentative] : []),
  ];
  const role = person.role === usualRole ? "" : `${words.role[person.role]}: `;
  const who = [person.name, person.position, person.affiliation]
    .filter((part) => part !== undefined)
    .join(", ");
  return `${role}${who}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`;
}

/** Something to read or watch, with its address. */
export function materialText({ title, url }: Material): string {
  return url === undefined ? title : `${title}: ${url}`;
}
