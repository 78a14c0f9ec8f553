import type { Problem } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { readScheduleJson } from "./read-schedule-json.ts";
import { readScheduleXml } from "./read-schedule-xml.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const told = (problems: readonly Problem[]) => problems.map(({ code, params }) => [code, params] as const);
const xml = (events: string, conference = "") =>
  readScheduleXml(
    bytes(
      `<schedule><conference><title>Tagung</title><time_zone_name>Europe/Berlin</time_zone_name>${conference}</conference><day date="2024-12-27"><room name="Saal">${events}</room></day></schedule>`,
    ),
  );
const long = "lang".repeat(30);

describe("what a schedule.xml tells of an event", () => {
  it.each<[string, string, readonly (readonly [string, object])[]]>([
    ["nothing, where all is well", "<title>A</title><start>10:00</start><duration>00:30</duration>", []],
    ["what was put in for a title", "<title/>", [["exchange/no-title", { assumed: "Ohne Titel" }]]],
    [
      "which start it does not understand, in a few signs",
      `<title>A</title><start>${long}</start>`,
      [["exchange/wrong-value", { value: long.slice(0, 40), field: "start" }]],
    ],
    [
      "which duration it does not understand, in a few signs",
      `<title>A</title><start>10:00</start><duration>${long}</duration>`,
      [["exchange/wrong-value", { value: long.slice(0, 40), field: "duration" }]],
    ],
    ["nothing of what is blank", "<title>A</title><start> </start><duration> </duration>", []],
    [
      "that its times disagree, and which was taken",
      "<title>A</title><date>2024-12-27T10:00:00+01:00</date><start>11:30</start>",
      [
        [
          "exchange/times-disagree",
          { title: "A", one: "2024-12-27T10:00:00+01:00", other: "11:30", taken: "2024-12-27 10:00" },
        ],
      ],
    ],
    [
      "which type it does not know, in some signs",
      `<title>A</title><type>${long}</type>`,
      [["exchange/kind-not-known", { type: long.slice(0, 80) }]],
    ],
    [
      "the fields that it does not take, but no empty ones",
      "<title>A</title><logo>x.png</logo><feedback><score/></feedback><video_url/><mood> </mood><end>11:00</end><evaluation>5</evaluation>",
      [["exchange/fields-not-taken", { fields: "feedback, logo" }]],
    ],
  ])("is %s", (_, fields, expected) => {
    expect(told(xml(`<event>${fields}</event>`).problems)).toEqual(expected);
  });

  it("names a type that it does not know once, however many are of it", () => {
    const event = (title: string, type: string) =>
      `<event><title>${title}</title><type>${type}</type></event>`;
    const { problems } = xml(event("A", "Gedöns") + event("B", "Gedöns") + event("C", "Kram"));
    expect(told(problems)).toEqual([
      ["exchange/kind-not-known", { type: "Gedöns" }],
      ["exchange/kind-not-known", { type: "Kram" }],
    ]);
  });
});

describe("what a schedule tells of itself", () => {
  it.each([
    [
      "has no title",
      "<conference/><day/>",
      ["exchange/zone-assumed", "exchange/no-sessions", "exchange/no-title"],
    ],
    [
      "has days alone",
      '<day date="2024-12-27"><event><title>A</title></event></day>',
      ["exchange/zone-assumed", "exchange/no-title"],
    ],
    [
      "has a conference alone",
      "\n<conference>\n<title>A</title></conference>",
      ["exchange/zone-assumed", "exchange/no-sessions"],
    ],
  ])("where it %s", (_, inner, expected) => {
    const { events, problems } = readScheduleXml(bytes(`<schedule>${inner}</schedule>`));
    expect(events).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(expected);
    for (const { place } of problems) expect(place?.line).toBe(inner.startsWith("\n") ? 2 : 1);
  });

  it("a broken letter is told of in a schedule that is read, and in one that is none", () => {
    const broken = (text: string) =>
      new Uint8Array([...bytes(text)].map((byte) => (byte === 0x7e ? 0xff : byte)));
    const codes = ({ problems }: { readonly problems: readonly Problem[] }) =>
      problems.map(({ code }) => code);
    const [first] = codes(readScheduleXml(broken("<schedule><day/>~</schedule>")));
    expect(first).toMatch(/^text\//u);
    expect(codes(readScheduleXml(broken("<rss>~</rss>")))).toEqual([first, "exchange/not-this-format"]);
  });
});

describe("what is no schedule is told so, with a reason", () => {
  it.each([
    [
      "<rss/>",
      "Das Wurzelelement heißt „rss“ statt „schedule“.",
      "The root element is “rss” rather than “schedule”.",
    ],
    [
      `<${"r".repeat(50)}/>`,
      `Das Wurzelelement heißt „${"r".repeat(40)}“ statt „schedule“.`,
      `The root element is “${"r".repeat(40)}” rather than “schedule”.`,
    ],
    [
      '<schedule xmlns="http://gaa.st/giggity#sched"><day/></schedule>',
      "Es gehört zum Namensraum „http://gaa.st/giggity#sched“.",
      "It belongs to the namespace “http://gaa.st/giggity#sched”.",
    ],
    [
      `<schedule xmlns="${"x".repeat(90)}"><day/></schedule>`,
      `Es gehört zum Namensraum „${"x".repeat(80)}“.`,
      `It belongs to the namespace “${"x".repeat(80)}”.`,
    ],
    [
      "<schedule><line/></schedule>",
      "Es hat weder „conference“ noch „day“.",
      "It has neither “conference” nor “day”.",
    ],
  ])("XML: %s", (text, reasonDe, reasonEn) => {
    const { events, problems } = readScheduleXml(bytes(`\n${text}`));
    expect(events).toEqual([]);
    expect(told(problems)).toEqual([
      ["exchange/not-this-format", { format: "schedule.xml", reasonDe, reasonEn }],
    ]);
    expect(problems[0]?.place?.line).toBe(2);
  });

  it.each(["[]", '{"schedule":{}}', '{"conference":1}', '"schedule"'])("JSON: %s", (text) => {
    const { events, problems } = readScheduleJson(bytes(text));
    expect(events).toEqual([]);
    expect(told(problems)).toEqual([
      [
        "exchange/not-this-format",
        {
          format: "schedule.json",
          reasonDe: "Es hat kein Feld „schedule“ mit einer „conference“.",
          reasonEn: "It has no field “schedule” with a “conference”.",
        },
      ],
    ]);
    expect(problems[0]?.place?.line).toBe(1);
  });
});
