import { type AgendaSession, type Language, minutesOfTime } from "@programmheft/core";
import { agendaWords } from "../../words/agenda-words.ts";
import { personAsText, personInWords } from "../../words/person-in-words.ts";
import { sessionMarks } from "../../words/session-marks.ts";
import { shownLine, shownProse } from "../../words/shown-text.ts";
import { clockInWords, spanInWords } from "../../words/time-in-words.ts";

type Material = NonNullable<AgendaSession["materials"]>[number];

/** An item of the programme as lines of plain text: time and title, below it who takes part, the description and the parts. */
export function itemLines(item: AgendaSession, language: Language, indent = ""): readonly string[] {
  const time = itemTime(item, language, indent === "");
  const marks = sessionMarks(item, language);
  const title = [time, shownLine(item.title), marks.length === 0 ? "" : `(${marks.join(", ")})`]
    .filter((part) => part !== "")
    .join(" ");
  return [`${indent}${indent === "" ? "" : "– "}${title}`, ...detailLines(item, language, indent)];
}

/** What stands below the title of an item. */
export function detailLines(item: AgendaSession, language: Language, indent = ""): readonly string[] {
  const prose = item.description === undefined ? [] : shownProse(item.description).split("\n");
  return [
    ...item.participants.map(
      (person) => `${indent}» ${personAsText(personInWords(person, language, "speaker"))}`,
    ),
    ...prose.map((line) => `${indent}${line}`),
    ...item.contributions.flatMap((part) => itemLines(part, language, `${indent}   `)),
    ...(item.materials ?? []).map((material) => `${indent}${materialText(material)}`),
  ];
}

/** The time of an item. An end that only follows from the next item stays away; so does the start of a part that only follows. */
function itemTime(item: AgendaSession, language: Language, isSession: boolean): string {
  const { startTime, endTime, startIs, endIs, kind } = item;
  if (startTime === undefined) return endIs === "stated" ? spanInWords(undefined, endTime, language) : "";
  if (startIs === "inferred")
    return isSession ? `${agendaWords[language].about} ${clockInWords(startTime, language)}` : "";
  const hasLength =
    endIs === "stated" &&
    endTime !== undefined &&
    kind !== "end" &&
    minutesOfTime(endTime) !== minutesOfTime(startTime);
  return spanInWords(startTime, hasLength ? endTime : undefined, language);
}

/** Something to read or watch, with its address. */
export function materialText({ title, url }: Material): string {
  return url === undefined ? shownLine(title) : `${shownLine(title)}: ${url}`;
}
