import type { AttendanceMode, Venue } from "@programmheft/core";
import { foreignAddress, foreignLine } from "../../exchange/foreign-text.ts";
import type { ProblemCollector } from "../../exchange/problem-collector.ts";
import { withoutAbsent } from "../../text/without-absent.ts";
import type { EntryRecord } from "./entry-record.ts";

/** Where an entry takes place. */
export interface EntryPlace {
  readonly venue?: Venue;
  readonly attendance?: AttendanceMode;
  /** The address to join at, which is private. */
  readonly joinUrl?: string;
}

/** Properties in which programs write where to join. */
const conferenceNames = [
  "conference",
  "x-google-conference",
  "x-microsoft-skypeteamsmeetingurl",
  "x-microsoft-onlinemeetingexternallink",
];
const address = /https?:\/\/[^\s<>",;]+/iu;
const meetingHosts =
  /(?:^|[/.])(?:zoom\.us|zoom-x\.de|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|gotomeeting\.com|meet\.jit\.si|whereby\.com|bbb\.|bigbluebutton|edudip\.com|goto\.com)/iu;
const onlineWords =
  /^(?:online(?:[ -]?(?:veranstaltung|meeting|event|seminar))?|virtuell|virtual|webinar|videokonferenz|microsoft[ -]teams(?:[ -](?:meeting|besprechung))?|zoom(?: meeting)?|webex)$/iu;
const alsoOnline = /(?<!\s)\s*\b(?:and|und) online$/iu;

/** Reads LOCATION, CONFERENCE and what Google and Microsoft write instead. An address in LOCATION is one to join at. */
export function placeOfEntry(record: EntryRecord, problems: ProblemCollector): EntryPlace {
  const stated = conferenceNames
    .map((name) => foreignAddress(record.text(name)))
    .find((one) => one !== undefined);
  const location = (record.text("location") ?? "").trim();
  const [inLocation] = address.exec(location) ?? [];
  const isOnlyAddress = inLocation !== undefined && location.replace(inLocation, "").trim() === "";
  const joinUrl =
    stated ??
    (inLocation !== undefined && (isOnlyAddress || meetingHosts.test(inLocation)) ? inLocation : undefined);
  const place = joinUrl === undefined ? location : location.replace(joinUrl, "");
  const saysOnline = alsoOnline.test(place) || onlineWords.test(place.trim());
  const venue = onlineWords.test(place.trim()) ? undefined : venueOf(place.replace(alsoOnline, ""), problems);
  const isOnline = joinUrl !== undefined || saysOnline;
  return withoutAbsent({
    venue,
    attendance: isOnline ? (venue === undefined ? "online" : "hybrid") : undefined,
    joinUrl: foreignAddress(joinUrl),
  });
}

/** The name of a place stands before its address. */
function venueOf(location: string, problems: ProblemCollector): Venue | undefined {
  const text = location.replace(/^[\s,;]+|(?<![\s,;])[\s,;]+$/gu, "");
  const [, first = text, rest] = /^(.*?)(?:\\n|[\n,;])\s*(.*)$/su.exec(text) ?? [];
  const name = foreignLine(first, problems);
  if (name === undefined) return undefined;
  const more = foreignLine(
    rest
      ?.split("\n")
      .map((line) => line.trim())
      .join(", "),
    problems,
  );
  return { name, ...(more !== undefined && { address: more }), rooms: [] };
}
