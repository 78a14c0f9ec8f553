import type { LanguageTag } from "@programmheft/core";
import { shownLine } from "../../words/shown-text.ts";
import { contentLine, parameterValue, textLine, uriValue } from "../line/content-line.ts";
import type { CalendarOptions } from "./calendar-options.ts";

/** What a VEVENT says of events and sessions alike. */
export interface EntryContent {
  /** DTSTART and DTEND, as lines. */
  readonly times: string;
  readonly title: string;
  readonly language: LanguageTag;
  readonly description: string;
  readonly location: string;
  readonly status: "TENTATIVE" | "CONFIRMED" | "CANCELLED";
  /** Whether whoever has the entry is busy meanwhile. */
  readonly isBusy: boolean;
  readonly category?: string | undefined;
  /** The UID of the entry that it is a part of. */
  readonly parentUid?: string;
  readonly page?: string | undefined;
  readonly join?: { readonly address: string; readonly label: string } | undefined;
}

/** The lines of an entry, but for those that say how often it was revised. */
export function entryLines(content: EntryContent, { organizer }: CalendarOptions): string {
  const { times, title, language, description, location, status, category, parentUid, page, join } = content;
  return [
    times,
    textLine(`SUMMARY;LANGUAGE=${language}`, shownLine(title)),
    description === "" ? "" : textLine("DESCRIPTION", description),
    location === "" ? "" : textLine("LOCATION", shownLine(location)),
    page === undefined ? "" : contentLine(`URL:${uriValue(page)}`),
    `STATUS:${status}\r\n`,
    content.isBusy ? "" : "TRANSP:TRANSPARENT\r\n",
    category === undefined ? "" : textLine("CATEGORIES", shownLine(category)),
    parentUid === undefined ? "" : contentLine(`RELATED-TO;RELTYPE=PARENT:${parentUid}`),
    organizer === undefined
      ? ""
      : contentLine(`ORGANIZER;CN=${parameterValue(organizer.name)}:mailto:${uriValue(organizer.mail)}`),
    join === undefined
      ? ""
      : contentLine(
          `CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=${parameterValue(join.label)}:${uriValue(join.address)}`,
        ),
  ].join("");
}
