import type { Agenda, AgendaSession } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { bareAgenda, bareSession } from "../bare-agenda.fixture.ts";
import type { CalendarOptions } from "./calendar-options.ts";
import { sessionEntry } from "./session-entry.ts";

const linesOf = (entry: { readonly lines: string } | undefined, ...names: readonly string[]) =>
  entry?.lines
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => names.some((name) => line.startsWith(name)));
const uids = { own: "beispiel_vortrag@x", event: "beispiel@x" };
const entryOf = (
  session: Partial<AgendaSession> = {},
  agenda: Partial<Agenda> = {},
  options: CalendarOptions = {},
) => sessionEntry(0, { ...bareAgenda, ...agenda, sessions: [{ ...bareSession, ...session }] }, uids, options);

describe("the entry of a session", () => {
  it.each<[string, Partial<AgendaSession>, Partial<Agenda>, readonly string[]]>([
    ["as usual", {}, {}, ["Vortrag", "CONFIRMED"]],
    ["optional", { optional: true }, {}, ["Vortrag", "CONFIRMED", "TRANSPARENT"]],
    ["a break", { kind: "break" }, {}, ["Vortrag", "CONFIRMED", "TRANSPARENT"]],
    ["dropped", { cancelled: true }, {}, ["Entfällt: Vortrag", "CANCELLED", "TRANSPARENT"]],
    ["of a draft", {}, { status: "draft" }, ["Entwurf: Vortrag", "TENTATIVE"]],
    ["of what was rescheduled", {}, { status: "rescheduled" }, ["Vortrag", "CONFIRMED"]],
    [
      "of what was postponed",
      {},
      { status: "postponed" },
      ["Verschoben: Vortrag", "TENTATIVE", "TRANSPARENT"],
    ],
    ["of what was cancelled", {}, { status: "cancelled" }, ["Abgesagt: Vortrag", "CANCELLED", "TRANSPARENT"]],
    [
      "dropped from a draft",
      { cancelled: true },
      { status: "draft" },
      ["Entfällt: Vortrag", "CANCELLED", "TRANSPARENT"],
    ],
  ])("says in title, status and whether one is busy what becomes of it: %s", (_, session, agenda, said) => {
    const values = linesOf(entryOf(session, agenda), "SUMMARY", "STATUS", "TRANSP");
    expect(values?.map((line) => line.slice(line.indexOf(":") + 1))).toEqual(said);
  });

  it("is told in the language of the session, with the words of the programme's or of the one asked for", () => {
    const spoken = { language: "en", cancelled: true } as const;
    expect(linesOf(entryOf(spoken), "SUMMARY")).toEqual(["SUMMARY;LANGUAGE=en:Entfällt: Vortrag"]);
    expect(linesOf(entryOf({ cancelled: true }, {}, { language: "en" }), "SUMMARY")).toEqual([
      "SUMMARY;LANGUAGE=de:Cancelled: Vortrag",
    ]);
  });

  it("names its event, room, track, page and where to join", () => {
    const entry = entryOf(
      { room: "Saal 1", track: "Wohnen" },
      { venue: { name: "Rathaus", address: "Marktplatz 1" } },
      { joinLinkOf: () => "https://example.org/join", pageOf: () => "https://example.org/page" },
    );
    expect(linesOf(entry, "LOCATION", "CATEGORIES", "RELATED-TO", "URL", "CONFERENCE")).toEqual([
      "LOCATION:Saal 1\\, Rathaus\\, Marktplatz 1 https://example.org/join",
      "URL:https://example.org/page",
      "CATEGORIES:Wohnen",
      "RELATED-TO;RELTYPE=PARENT:beispiel@x",
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Teilnahme":https://example.org/join',
    ]);
    expect(entry).toMatchObject({ uid: uids.own, session: 0, zone: "Europe/Berlin", hasEnd: true });
  });

  it("has data of its own in the rich profile alone", () => {
    const materials = [{ title: "Folien", kind: "slides" as const, url: "https://example.org/folien" }];
    const names = ["STRUCTURED-DATA", "LINK"];
    expect(linesOf(entryOf({ materials }), ...names)).toEqual([]);
    expect(linesOf(entryOf({ materials }, {}, { profile: "rich" }), ...names)).toHaveLength(2);
  });

  it("is none where there is no session, no start, or the programme ends", () => {
    const { start: _start, ...unplaced } = bareSession;
    expect(sessionEntry(0, bareAgenda, uids, {})).toBeUndefined();
    expect(sessionEntry(0, { ...bareAgenda, sessions: [unplaced] }, uids, {})).toBeUndefined();
    expect(entryOf({ kind: "end" })).toBeUndefined();
  });
});
