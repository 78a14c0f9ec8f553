import type { EventStatus, Language, Material, Participant, Registration } from "@programmheft/core";
import { foreignAddress } from "../../exchange/foreign-text.ts";
import { participantOf } from "../../text/people/participant-reading.ts";
import { readPeople } from "../../text/people/read-people.ts";
import { findDate, localDateOf } from "../../text/time/read-date.ts";
import { withoutAbsent } from "../../text/without-absent.ts";
import { agendaWords } from "../../words/agenda-words.ts";
import { calendarWords } from "../text/calendar-words.ts";

/** What stood in a description in lines that this project writes, and the text without them. */
export interface OwnLines {
  readonly text: string;
  readonly status?: EventStatus;
  readonly series?: string;
  readonly number?: number;
  /** The event that a session is a part of. */
  readonly partOf?: string;
  readonly registration?: Registration;
  readonly moderators: readonly Participant[];
  readonly materials: readonly Material[];
}

type Found = Partial<Omit<OwnLines, "text" | "moderators" | "materials">>;
type Reader = (line: string) => Found | undefined;

/** Takes back what `describeEvent` and `describeSession` add to a programme's own words. */
export function ownLines(text: string, language: Language): OwnLines {
  const words = calendarWords[language];
  const readers: readonly Reader[] = [
    (line) => {
      const status = statuses.find((one) => words.statusSentence[one] === line);
      return status && { status };
    },
    (line) => {
      const [, german, english, title] = ofSeries.exec(line) ?? [];
      const number = german ?? english;
      return title === undefined
        ? undefined
        : { series: title, ...(number !== undefined && { number: Number(number) }) };
    },
    (line) => {
      const [, title] =
        /^(?:Programmpunkt der Veranstaltung|Part of the event) [„“](.*)[“”]$/u.exec(line) ?? [];
      return title === undefined ? undefined : { partOf: title };
    },
    (line) =>
      line.startsWith(`${words.join}: http`) || line.startsWith(`${words.moreAt}: http`) ? {} : undefined,
    (line) =>
      line.startsWith(`${words.registration}: `) ? { registration: registrationIn(line) } : undefined,
  ];
  const kept: string[] = [];
  let found: Found = {};
  for (const line of text.split("\n")) {
    const read = readers.map((reader) => reader(line)).find((one) => one !== undefined);
    if (read === undefined) kept.push(line);
    else found = { ...found, ...read };
  }
  const { moderation, materials } = agendaWords[language];
  const moderators = takeBlock(kept, moderation).flatMap(
    (line) => readPeople(line.replace(/^»\s*/u, "")).people,
  );
  return {
    ...found,
    moderators: moderators.map((one) => participantOf(one, "moderator")),
    materials: takeBlock(kept, materials).map(materialIn),
    text: kept
      .join("\n")
      .replace(/\n{3,}/gu, "\n\n")
      // Blanks before a part of a session tell that it is one.
      .replace(/^\n+/u, "")
      .trimEnd(),
  };
}

/** Takes the lines below a heading, up to the next empty one, and the heading. */
function takeBlock(lines: string[], heading: string): readonly string[] {
  const at = lines.lastIndexOf(heading);
  if (at === -1) return [];
  const end = lines.indexOf("", at);
  return lines.splice(at, (end === -1 ? lines.length : end) - at).slice(1);
}

function materialIn(line: string): Material {
  const [, title = line, address] = /^(.*?): ((?:https?:\/\/|mailto:)\S+)$/u.exec(line) ?? [];
  const url = foreignAddress(address);
  return { title: url === undefined ? line : title, kind: "link", ...(url !== undefined && { url }) };
}

const ofSeries =
  /^(?:(\d{1,6})\. Veranstaltung der Reihe|Event (\d{1,6}) of the series|Teil der Reihe|Part of the series) [„“](.*)[“”]$/u;

/** "Anmeldung: bis Dienstag, 17. November 2020, kostenfrei, https://…" */
function registrationIn(line: string): Registration {
  const { text: terms, url } = withoutAddress(line.slice(line.indexOf(": ") + 2));
  const date = findDate(terms);
  const closes = date === undefined ? undefined : localDateOf(date);
  const rest = (date === undefined || closes === undefined ? terms : terms.slice(date.to)).replace(
    /^[\s,]+/u,
    "",
  );
  const [fee, ...notes] = rest.split(", ");
  const note = notes.join(", ");
  return withoutAbsent({ url, closes, fee: fee || undefined, note: note || undefined });
}

function withoutAddress(text: string): { readonly text: string; readonly url: string | undefined } {
  const at = text.search(/(?:https?:\/\/|mailto:)\S+$/u);
  return at === -1
    ? { text, url: undefined }
    : { text: text.slice(0, at).replace(/,\s*$/u, ""), url: foreignAddress(text.slice(at)) };
}

const statuses = ["draft", "rescheduled", "postponed", "cancelled"] as const;
