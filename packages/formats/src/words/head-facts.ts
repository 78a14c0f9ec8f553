import type { Agenda, Language } from "@programmheft/core";
import { dateInWords } from "../text/time/print-date.ts";
import { agendaWords } from "./agenda-words.ts";
import { shownLine } from "./shown-text.ts";
import { spanInWords } from "./time-in-words.ts";

/** A line of what is said of an event before its programme. */
export interface HeadFact {
  readonly kind: "series" | "theme" | "when" | "status" | "attendance" | "venue" | "registration";
  readonly text: string;
  /** Where the line leads. */
  readonly address?: string;
}

/** The zone that readers take for granted. */
export const usualZone = "Europe/Berlin";

/** What is said of an event before its programme, line by line: series, day and time, status, place, registration. */
export function headFacts(agenda: Agenda, language: Language): readonly HeadFact[] {
  const words = agendaWords[language];
  const { series, number, theme, status, attendance, venue, registration } = agenda;
  const when = whenInWords(agenda, language);
  const seriesLine = [
    ...(series ? [shownLine(series.title)] : []),
    ...(number === undefined ? [] : [`${words.number}\u00A0${number}`]),
  ].join(", ");
  const facts: readonly (HeadFact | false | undefined)[] = [
    seriesLine !== "" && { kind: "series", text: seriesLine },
    theme !== undefined && theme !== agenda.title && { kind: "theme", text: shownLine(theme) },
    when !== "" && { kind: "when", text: when },
    status !== "scheduled" && { kind: "status", text: words.status[status] },
    attendance && { kind: "attendance", text: words.attendance[attendance] },
    venue && {
      kind: "venue",
      text: [venue.name, venue.address]
        .flatMap((part) => (part === undefined ? [] : [shownLine(part)]))
        .join(", "),
    },
    registration && registrationFact(registration, language),
  ];
  return facts.flatMap((fact) => (fact ? [fact] : []));
}

/**
 * Day and time of an event: "Dienstag, 24. November 2020, 10:00 – 12:00 Uhr"; where it ends on another day, each day with its
 * time. The zone is named where it is not the usual one.
 */
export function whenInWords(agenda: Agenda, language: Language): string {
  const { date, endDate, startTime, endTime, timeZone } = agenda;
  const parts =
    endDate === undefined
      ? [join(date, spanInWords(startTime, endTime, language), language)]
      : [
          join(date, spanInWords(startTime, undefined, language), language),
          join(endDate, spanInWords(endTime, undefined, language), language),
        ];
  const when = parts.filter((part) => part !== "").join(" – ");
  return when === "" || timeZone === usualZone ? when : `${when} (${timeZone})`;
}

function join(date: string | undefined, time: string, language: Language): string {
  return [date === undefined ? "" : dateInWords(date, language), time]
    .filter((part) => part !== "")
    .join(", ");
}

function registrationFact(
  { url, closes, fee, note }: NonNullable<Agenda["registration"]>,
  language: Language,
): HeadFact | undefined {
  const words = agendaWords[language];
  const details = [
    ...(closes === undefined ? [] : [`${words.until} ${dateInWords(closes, language)}`]),
    ...[fee, note].flatMap((part) => (part === undefined ? [] : [shownLine(part)])),
  ].join(", ");
  if (url === undefined && details === "") return undefined;
  const text = details === "" ? words.registration : `${words.registrationOf}: ${details}`;
  return { kind: "registration", text, ...(url !== undefined && { address: url }) };
}
