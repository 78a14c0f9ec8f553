import { describe, expect, it } from "vitest";
import { readCalendar } from "../icalendar/index.ts";
import { readScheduleJson, readScheduleXml } from "../pentabarf/index.ts";
import { readSchemaOrg } from "../schema-org/index.ts";
import { readSessionize } from "../sessionize/index.ts";
import { readProgrammeText } from "../text/index.ts";

/**
 * A pattern that looks for signs up to the end of a text looks at a run of them anew from each of its places, if something stands
 * behind it. At this length that would take a minute, and no test has so long.
 */
const signs = 200_000;
const bytes = (text: string) => new TextEncoder().encode(text);
const entry = (property: string) => (words: string) =>
  readCalendar(
    bytes(
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20201124T100000Z\r\n${property}:${words}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    ),
  );

const readings: readonly (readonly [string, (words: string) => unknown])[] = [
  ["a title", (words) => readProgrammeText(`10:00 ${words}\n11:00 Ende`)],
  ["people", (words) => readProgrammeText(`10:00 Vortrag » Eva ${words}, Institut\n11:00 Ende`)],
  ["a role", (words) => readProgrammeText(`10:00 Vortrag\nModeration: ${words}\n11:00 Ende`)],
  ["a row", (words) => readProgrammeText(`| Zeit | Was |\n|---|---|\n| 10:00 | ${words} |`)],
  ["HTML", (words) => readProgrammeText(`<p>10:00 ${words}</p><p>11:00 Ende</p>`)],
  ["a summary", entry("SUMMARY")],
  ["a location", entry("LOCATION")],
  ["a description", entry("DESCRIPTION")],
  [
    "schedule.xml",
    (words) =>
      readScheduleXml(
        bytes(
          `<schedule><conference/><day><room><event><title>${words}</title><duration>${words}</duration></event></room></day></schedule>`,
        ),
      ),
  ],
  [
    "schedule.json",
    (words) =>
      readScheduleJson(
        bytes(
          JSON.stringify({
            schedule: { conference: { days: [{ rooms: { r: [{ title: words, start: words }] } }] } },
          }),
        ),
      ),
  ],
  [
    "JSON-LD",
    (words) => readSchemaOrg(bytes(JSON.stringify({ "@type": "Event", name: words, location: words }))),
  ],
  [
    "Sessionize",
    (words) => readSessionize(bytes(JSON.stringify({ sessions: [{ title: words, description: words }] }))),
  ],
];

describe.each(readings)("a long run within %s", (_, read) => {
  it.each([" ", "\u00A0", "\t", ",", "|", " -"])("of %j is read as fast as any text", (sign) => {
    expect(() => read(`a${sign.repeat(signs / sign.length)}b`)).not.toThrow();
  });
});
