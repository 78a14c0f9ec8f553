import { describe, expect, it } from "vitest";
import type { EventInput } from "../event/event.ts";
import { eventOf, person, type SessionDraft } from "../event/event-of.fixture.ts";
import type { Problem, Reading } from "../problem.ts";
import { checkSchedule } from "./check-schedule.ts";
import { insertSession, moveSession, removeSession } from "./rearrange-sessions.ts";
import { optionsWhenLate } from "./run-late.ts";
import { scheduleRules } from "./schedule-rules.ts";

const end: SessionDraft = { start: "12:30", title: "Ende", kind: "end" };
const moderators = [person("Mona Beispiel", { role: "moderator" })];

function check(sessions: readonly SessionDraft[], event: Partial<EventInput> = {}): readonly Problem[] {
  return checkSchedule(eventOf(sessions, { date: "2020-11-24", moderators, ...event }));
}

const found = (): readonly Problem[] => [
  ...check([{ start: "11:00", end: "10:00", title: "Vortrag" }, end]),
  ...check([{ start: "11:00", end: "11:00", title: "Vortrag" }, end]),
  ...check([{ start: "11:30", title: "Erstes" }, { start: "11:10", title: "Zweites" }, end]),
  ...check([{ start: "11:30", title: "Erstes" }, { start: "11:30", title: "Zweites" }, end]),
  ...check([{ start: "11:00", end: "12:00", title: "Erstes" }, { start: "11:30", title: "Zweites" }, end]),
  ...check([
    { start: "11:00", end: "12:00", title: "Erstes", room: "1", people: ["Eva Beispiel"] },
    { start: "11:30", end: "12:30", title: "Zweites", room: "2", people: ["Eva Beispiel"] },
  ]),
  ...check(
    ["1", "2", "3", "4", "5"].map((room) => ({
      ...{ start: "11:00", end: "12:00", title: "Löten", room },
      people: ["Eva Beispiel"],
    })),
  ),
  ...check([{ start: "12:00", title: "Block", parts: [{ title: "Teil", duration: "PT40M" }] }, end]),
  ...check([
    { start: "12:00", title: "Vortrag", people: [person("Eva Beispiel", { affiliation: "erkrankt" })] },
    end,
  ]),
  ...check([{ start: "11:00", title: "Vortrag" }, end], { start: "11:30", end: "12:30" }),
  ...check([{ start: "11:30", end: "12:45", title: "Vortrag" }], { end: "12:30" }),
  ...check([end, { start: "12:40", title: "Nachtrag", duration: "PT5M" }]),
  ...check([{ start: "11:30", title: "Vortrag" }, end], { end: "12:15" }),
  ...check(
    [
      { start: "11:30", title: "Vortrag", day: "2020-11-26" },
      { ...end, day: "2020-11-26" },
    ],
    { endDate: "2020-11-25" },
  ),
  ...check([end], { endDate: "2020-11-23" }),
  ...check([{ start: "11:00", end: "11:30", title: "Vortrag" }, { start: "12:00", title: "Gespräch" }, end]),
  ...check([{ start: "10:00", title: "Vortrag" }, end]),
  ...check([{ start: "12:29", title: "Vortrag" }, end]),
  ...check([{ start: "06:00", title: "Pause", kind: "break" }, end]),
  ...check([{ start: "11:30", title: "Podium", kind: "panel" }, end]),
  ...check([{ start: "11:30", title: "Hauptvortrag", kind: "keynote" }, end]),
  ...check([
    {
      start: "11:30",
      title: "Vortrag",
      project: "LAZIKN2030",
      people: [person("Birgit Beispiel", { project: "LAZIK2030" })],
    },
    end,
  ]),
  ...check([end], { date: "2020-11-18", rules: { "schedule/no-holiday": { land: "SN" } } }),
  ...check([end], { registration: { closes: "2020-11-25" } }),
  ...check([{ start: "11:00", title: "Vortrag", day: "Freitag" }]),
  ...check([{ start: "11:30", end: "12:30", duration: "PT45M", title: "Vortrag" }]),
  ...check([{ start: "11:30", title: "Block", parts: [{ start: "11:20", title: "Teil" }] }, end]),
  ...check([{ start: "11:30", title: "Vortrag", room: "Saal 1" }, end], {
    venue: { name: "Rathaus", rooms: [{ name: "Großer Saal" }] },
  }),
  ...check([{ start: "11:30", title: "Vortrag", room: "Großer Sal" }, end], {
    venue: { name: "Rathaus", rooms: [{ name: "Großer Saal" }] },
  }),
  ...check([{ start: "11:30", title: "Vortrag", room: "Saal" }, end], {
    venue: { name: "Rathaus", rooms: [{ name: "Saal", availability: { busy: [{ start: "11:00" }] } }] },
  }),
  ...check([], { start: "14:00", end: "12:30" }),
  ...check([end], { date: undefined }),
  ...check([]),
  ...check([{ start: "11:30", title: "Vortrag" }]),
  ...check([end], { moderators: [] }),
  ...check([{ start: "02:30", end: "03:30", title: "Vortrag", kind: "social" }], { date: "2020-10-25" }),
  ...check([{ start: "02:30", end: "03:45", title: "Vortrag", kind: "social" }], { date: "2026-03-29" }),
  ...check([end], { rules: { "schedule/brakes": "off" } }),
  ...check([end], { rules: { "schedule/breaks": { minuten: 90 }, "schedule/end-line": { x: 1 } } }),
];

const rooms = eventOf([
  { start: "10:00", end: "11:00", title: "Erstes", room: "1" },
  { start: "10:00", title: "Zweites", room: "2" },
  { title: "Drittes" },
]);
const refused = (): readonly Problem[] =>
  [
    moveSession(rooms, "erstes", { after: "zweites" }),
    moveSession(rooms, "viertes", { after: "zweites" }),
    removeSession(rooms, "zweites", { closeUp: true }),
    insertSession(rooms, rooms.sessions[0] ?? fail(), "zweites", 10),
  ].flatMap(({ problems }: Reading<unknown>) => problems);
const late = eventOf([{ start: "10:00", title: "Vortrag" }, { start: "10:20", title: "Gespräch" }, end]);
const impossible = (): readonly Problem[] =>
  [
    ...optionsWhenLate(eventOf([{ title: "Vortrag" }]), { at: "10:00", behind: 5 }),
    ...optionsWhenLate(late, { at: "15:00", behind: 5 }),
    ...optionsWhenLate(late, { at: "12:20", behind: 130 }),
    ...optionsWhenLate(eventOf([{ start: "10:00", title: "Vortrag" }]), { at: "10:10", behind: 5 }).slice(
      0,
      2,
    ),
  ].flatMap((option) => (option.possible ? [] : [option.why]));

function fail(): never {
  throw new Error("A session was expected.");
}

function words({ code, severity, message, help }: Problem): string {
  return [`${code} (${severity})`, message.de, help.de, message.en, help.en].join("\n");
}

/** Words are part of what we ship: whoever changes them sees here what people will read. */
describe("the words of problems", () => {
  it("tell what is wrong in a schedule, and how to mend it", () => {
    expect([...new Set(found().map(words))].join("\n\n")).toMatchSnapshot();
  });

  it("tell why a programme cannot be rearranged", () => {
    expect(refused().map(words).join("\n\n")).toMatchSnapshot();
  });

  it("tell why a delay cannot be made up", () => {
    expect(impossible().map(words).join("\n\n")).toMatchSnapshot();
  });
});

describe("the words of rules", () => {
  it("say what a programme is held to, and what can be set", () => {
    const rules = scheduleRules.map(({ code, about, parameters }) => {
      const usual = parameters.safeParse({});
      return `${code} ${JSON.stringify(usual.success && usual.data)}\n${about.de}\n${about.en}`;
    });
    expect(rules.join("\n\n")).toMatchSnapshot();
  });
});
