import type { AgendaSession, Language } from "@programmheft/core";
import { daysOf } from "../../words/days-of.ts";
import { dayInWords } from "../../words/time-in-words.ts";
import { itemLines } from "./item-text.ts";

/** The programme as lines of plain text, day by day. */
export function programmeLines(sessions: readonly AgendaSession[], language: Language): readonly string[] {
  return daysOf(sessions).flatMap(({ day, sessions: ofDay }) => [
    ...(day === undefined ? [] : ["", dayInWords(day, language)]),
    ...ofDay.flatMap((session) => itemLines(session, language)),
  ]);
}
