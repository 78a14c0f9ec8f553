import type { Agenda, AgendaSession } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { bareAgenda, bareSession, mona } from "../bare-agenda.fixture.ts";
import { describeEvent, describeSession, type EntryDetails } from "./describe-event.ts";

const german: EntryDetails = { language: "de" };
const english: EntryDetails = { language: "en" };
const page = "https://example.org/page";
const join = "https://example.org/join";
const series = { id: "reihe", title: "Reihe" };
const materials = [{ title: "Folien", kind: "slides" as const, url: "https://example.org/folien" }];

describe("what a calendar shows of an event", () => {
  it.each<[string, Partial<Agenda>, EntryDetails, string]>([
    ["nothing more than the entry says", {}, german, ""],
    ["a draft", { status: "draft" }, german, "Dies ist ein Entwurf."],
    ["a draft in English", { status: "draft" }, english, "This is a draft."],
    ["rescheduled", { status: "rescheduled" }, german, "Der Termin hat sich geändert."],
    [
      "postponed",
      { status: "postponed" },
      german,
      "Die Veranstaltung ist verschoben und findet nicht zu diesem Termin statt.",
    ],
    ["cancelled", { status: "cancelled" }, german, "Die Veranstaltung ist abgesagt."],
    ["where to join", {}, { ...german, join }, `Teilnahme: ${join}`],
    ["where to join in English", {}, { ...english, join }, `Join: ${join}`],
    ["its page", {}, { ...german, page }, `Mehr dazu: ${page}`],
    ["its page in English", {}, { ...english, page }, `More: ${page}`],
    ["a subtitle", { subtitle: "Mehr  Raum" }, german, "Mehr Raum"],
    ["its series", { series }, german, "Teil der Reihe „Reihe“"],
    ["its series in English", { series }, english, "Part of the series “Reihe”"],
    ["its number in it", { series, number: 3 }, german, "3. Veranstaltung der Reihe „Reihe“"],
    ["its number in it in English", { series, number: 3 }, english, "Event 3 of the series “Reihe”"],
    ["a number in no series", { number: 3 }, german, ""],
    [
      "a subtitle and its series",
      { subtitle: "Mehr Raum", series },
      german,
      "Mehr Raum\nTeil der Reihe „Reihe“",
    ],
    ["a description", { description: "Eins\r\nzwei" }, german, "Eins\nzwei"],
    ["its programme", { sessions: [bareSession] }, german, "Programm\n10:00 – 10:30\u00A0Uhr Vortrag"],
    [
      "a programme by days",
      { sessions: [{ ...bareSession, day: "2026-11-24" }] },
      german,
      "Programm\n\nDienstag, 24. November 2026\n10:00 – 10:30\u00A0Uhr Vortrag",
    ],
    [
      "who moderates",
      {
        moderators: [
          { ...mona, role: "moderator" },
          { ...mona, name: "Max Muster", role: "host" },
        ],
      },
      german,
      "Moderation\n» Mona Beispiel\n» Gastgebende: Max Muster",
    ],
    ["materials", { materials }, german, "Unterlagen\nFolien: https://example.org/folien"],
    ["no materials", { materials: [] }, german, ""],
    ["where to register", { registration: { url: page } }, german, `Anmeldung: ${page}`],
    ["what it costs", { registration: { fee: "10 €" } }, english, "Registration: 10 €"],
    [
      "all of its registration",
      { registration: { url: page, closes: "2026-11-20", fee: "10 €", note: "per Mail" } },
      german,
      `Anmeldung: bis Freitag, 20. November 2026, 10 €, per Mail, ${page}`,
    ],
    [
      "the last day of registration in English",
      { registration: { closes: "2026-11-20" } },
      english,
      "Registration: until Friday, 20 November 2026",
    ],
  ])("%s", (_, agenda, details, text) => {
    expect(describeEvent({ ...bareAgenda, ...agenda }, details)).toBe(text);
  });

  it("comes in blocks, in the order in which one needs it", () => {
    const agenda: Agenda = {
      ...bareAgenda,
      status: "draft",
      subtitle: "Untertitel",
      description: "Text",
      sessions: [bareSession],
      moderators: [{ ...mona, role: "moderator" }],
      registration: { fee: "kostenfrei" },
      materials,
    };
    expect(describeEvent(agenda, { language: "de", page, join }).split("\n\n")).toEqual([
      "Dies ist ein Entwurf.",
      `Teilnahme: ${join}`,
      "Untertitel",
      "Text",
      "Programm\n10:00 – 10:30\u00A0Uhr Vortrag",
      "Moderation\n» Mona Beispiel",
      "Anmeldung: kostenfrei",
      "Unterlagen\nFolien: https://example.org/folien",
      `Mehr dazu: ${page}`,
    ]);
  });
});

describe("what a calendar shows of a session", () => {
  const ofEvent = "Programmpunkt der Veranstaltung „Beispiel“";

  it.each<[string, Partial<AgendaSession>, Partial<Agenda>, EntryDetails, readonly string[]]>([
    ["the event that it is a part of", {}, {}, german, [ofEvent]],
    ["the same in English", {}, {}, english, ["Part of the event “Beispiel”"]],
    [
      "that it is cancelled with its event",
      {},
      { status: "cancelled" },
      german,
      ["Die Veranstaltung ist abgesagt.", ofEvent],
    ],
    [
      "where to join, and its page",
      {},
      {},
      { ...german, page, join },
      [`Teilnahme: ${join}`, ofEvent, `Mehr dazu: ${page}`],
    ],
    [
      "its marks, but for those that the entry has fields for",
      { project: "KoDa", track: "Wohnen", room: "Saal", optional: true, cancelled: true },
      {},
      german,
      ["KoDa, Wohnen, optional", ofEvent],
    ],
    [
      "who speaks and what about",
      { participants: [mona], description: "Text" },
      {},
      german,
      ["» Mona Beispiel\nText", ofEvent],
    ],
  ])("%s", (_, session, agenda, details, blocks) => {
    const text = describeSession({ ...bareSession, ...session }, { ...bareAgenda, ...agenda }, details);
    expect(text.split("\n\n")).toEqual(blocks);
  });
});
