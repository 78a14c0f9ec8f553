import type { Agenda, AgendaSession } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { bareAgenda, bareSession, mona } from "../bare-agenda.fixture.ts";
import { agendaChanges } from "./agenda-changes.ts";
import { sessionSteps } from "./session-steps.ts";

const second: AgendaSession = {
  ...bareSession,
  id: "gespraech",
  title: "Gespräch",
  start: "2026-11-24T10:30:00+01:00",
  end: "2026-11-24T11:00:00+01:00",
  startTime: "10:30",
  endTime: "11:00",
};
const published: Agenda = { ...bareAgenda, sessions: [bareSession, second] };

function withFirst(change: Partial<AgendaSession>): Agenda {
  return { ...published, sessions: [{ ...bareSession, ...change }, second] };
}

const link = "https://meet.example.org/a";

function compare(
  before: Agenda,
  after: Agenda,
  links: { readonly before?: string; readonly after?: string } = {},
) {
  const { before: joinLink, after: joinLinkNow } = links;
  const known = { uid: "beispiel@programmheft", agenda: before, entries: [] };
  const changes = agendaChanges(joinLink === undefined ? known : { ...known, joinLink }, after, joinLinkNow);
  return {
    event: changes.eventMatters,
    sessions: sessionSteps(before).filter((step) => changes.sessionMatters(step)),
    places: sessionSteps(before).map((step) => changes.indexNow(step)),
  };
}

describe("what has changed since an agenda was published", () => {
  it.each<[string, Agenda, boolean, string[]]>([
    ["nothing", published, false, []],
    ["the words of its description", { ...published, description: "Mehr dazu." }, false, []],
    ["its title", { ...published, title: "Anders" }, true, []],
    ["the end of the event", { ...published, end: "2026-11-24T11:30:00+01:00", endTime: "11:30" }, true, []],
    ["whether it takes place", { ...published, status: "cancelled" }, true, ["vortrag", "gespraech"]],
    ["where it is", { ...published, venue: { name: "Rathaus" } }, true, ["vortrag", "gespraech"]],
    ["how one takes part", { ...published, attendance: "online" }, true, ["vortrag", "gespraech"]],
    ["who moderates", { ...published, moderators: [{ ...mona, role: "moderator" }] }, true, []],
    ["the title of a session", withFirst({ title: "Vortrag über Netze" }), true, ["vortrag"]],
    ["the words of a session", withFirst({ description: "Mehr dazu." }), false, []],
    ["who speaks", withFirst({ participants: [mona] }), true, ["vortrag"]],
    [
      "when a session is",
      withFirst({ start: "2026-11-24T10:10:00+01:00", startTime: "10:10" }),
      true,
      ["vortrag"],
    ],
    ["that a session is off", withFirst({ cancelled: true }), true, ["vortrag"]],
    [
      "who speaks in a part of a session",
      withFirst({ contributions: [{ ...bareSession, id: "teil", title: "Teil", participants: [mona] }] }),
      true,
      ["vortrag"],
    ],
  ])("%s: who has the event or a session in their calendar is told", (_, after, event, sessions) => {
    expect(compare(published, after)).toMatchObject({ event, sessions, places: [0, 1] });
  });

  it("a session that is gone is nowhere, and matters to those who had it", () => {
    const after = { ...published, sessions: [second] };
    expect(compare(published, after)).toEqual({ event: true, sessions: ["vortrag"], places: [undefined, 0] });
  });

  it("sessions that changed places are found where they stand", () => {
    expect(compare(published, { ...published, sessions: [second, bareSession] }).places).toEqual([1, 0]);
  });

  it("a session with a new id is found by it, one that only follows is not taken for it", () => {
    expect(compare(published, withFirst({ id: "vortrag-neu" })).places).toEqual([0, 1]);
  });

  it("of sessions that share an id each is told from the others", () => {
    const twice: Agenda = { ...published, sessions: [bareSession, { ...second, id: "vortrag" }] };
    const later = { start: "2026-11-24T10:40:00+01:00", startTime: "10:40" };
    const after: Agenda = { ...twice, sessions: [bareSession, { ...second, id: "vortrag", ...later }] };
    expect(compare(twice, after)).toEqual({ event: true, sessions: ["vortrag#2"], places: [0, 1] });
  });

  it.each([
    ["comes", {}, { after: link }],
    ["goes", { before: link }, {}],
    ["is another", { before: link }, { after: `${link}b` }],
  ])("a link to join that %s matters to all", (_, before, after) => {
    expect(compare(published, published, { ...before, ...after })).toMatchObject({
      event: true,
      sessions: ["vortrag", "gespraech"],
    });
  });

  it("a link to join that is the same matters to nobody", () => {
    expect(compare(published, published, { before: link, after: link })).toMatchObject({
      event: false,
      sessions: [],
    });
  });
});
