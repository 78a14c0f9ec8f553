import type { Agenda, AgendaSession } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { bareAgenda, bareSession } from "../bare-agenda.fixture.ts";
import { entriesOf } from "../calendar.fixture.ts";
import type { PublicationOptions } from "./plan-publication.ts";
import { publishCalendar } from "./publish-calendar.ts";

const second: AgendaSession = {
  ...bareSession,
  title: "Gespräch",
  start: "2026-11-24T10:30:00+01:00",
  end: "2026-11-24T11:00:00+01:00",
  startTime: "10:30",
  endTime: "11:00",
};
/** Two sessions that share an id. */
const whole: Agenda = { ...bareAgenda, sessions: [bareSession, second] };
const uid = "beispiel@programmheft";
const uids = ["beispiel_vortrag@programmheft", "beispiel_vortrag+2@programmheft"];

/** Publishes one state after another, a day each from the first of November on. */
function publish(
  states: readonly (readonly Agenda[])[],
  entries: "events" | "sessions" | "events-and-sessions",
) {
  let previous: PublicationOptions["previous"];
  let output = "";
  states.forEach((agendas, day) => {
    const now = `2026-11-0${day + 1}T08:00:00Z`;
    ({ ledger: previous, output } = publishCalendar(agendas, {
      feed: { name: "Reihe" },
      entries,
      now,
      previous,
    }));
  });
  const found = entriesOf(output).map(
    (entry) => `${entry.uid} ${entry.sequence} ${entry.status} ${entry.summary}`,
  );
  return { entries: found.sort(), withdrawn: previous?.withdrawn ?? [] };
}

describe("what is withdrawn", () => {
  it("is every session by itself where the event is gone, each with what it said", () => {
    const { entries, withdrawn } = publish([[whole], []], "sessions");
    expect(entries).toEqual([
      `${uids[1]} 1 CANCELLED Abgesagt: Gespräch`,
      `${uids[0]} 1 CANCELLED Abgesagt: Vortrag`,
    ]);
    expect(withdrawn).toMatchObject([
      { uid: uids[0], eventUid: uid, isSession: true, agenda: { sessions: [{ title: "Vortrag" }] } },
      { uid: uids[1], eventUid: uid, isSession: true, agenda: { sessions: [{ title: "Gespräch" }] } },
    ]);
    expect(withdrawn.map(({ agenda }) => agenda.sessions.length)).toEqual([1, 1]);
  });

  it("is the event with all its sessions, where it has an entry", () => {
    const { entries, withdrawn } = publish([[whole], []], "events");
    expect(entries).toEqual([`${uid} 1 CANCELLED Abgesagt: Beispiel`]);
    expect(withdrawn).toMatchObject([{ uid, eventUid: uid, isSession: false }]);
    expect(withdrawn[0]?.agenda).toEqual(whole);
  });

  it("is a session that is left out, beside its event", () => {
    const { entries } = publish([[whole], [{ ...whole, sessions: [bareSession] }]], "events-and-sessions");
    expect(entries).toEqual([
      `${uid} 1 CONFIRMED Beispiel`,
      `${uids[1]} 1 CANCELLED Abgesagt: Gespräch`,
      `${uids[0]} 0 CONFIRMED Vortrag`,
    ]);
  });

  it("takes up its own history when it comes back, and is withdrawn no more", () => {
    const { entries, withdrawn } = publish([[whole], [], [], [whole]], "sessions");
    expect(entries).toEqual([`${uids[1]} 2 CONFIRMED Gespräch`, `${uids[0]} 2 CONFIRMED Vortrag`]);
    expect(withdrawn).toEqual([]);
  });

  it("keeps its stamps while it is gone", () => {
    const { withdrawn } = publish([[whole], [], [], []], "events");
    expect(withdrawn).toMatchObject([
      { sequence: 1, created: "2026-11-01T08:00:00Z", revised: "2026-11-02T08:00:00Z" },
    ]);
  });
});

describe("what was withdrawn is forgotten", () => {
  const remembers = (agenda: Agenda, withdrawnAt: string, now: string) => {
    const options = { feed: { name: "Reihe" } };
    const first = publishCalendar([agenda], { ...options, now: "2026-11-01T08:00:00Z" });
    const gone = publishCalendar([], { ...options, now: withdrawnAt, previous: first.ledger });
    return publishCalendar([], { ...options, now, previous: gone.ledger }).ledger.withdrawn.length === 1;
  };

  it.each([
    ["2026-11-02T08:00:00Z", "2027-11-24T09:59:59Z", true],
    ["2026-11-02T08:00:00Z", "2027-11-24T10:00:00Z", false],
    ["2027-03-01T08:00:00Z", "2028-02-29T07:59:59Z", true],
    ["2027-03-01T08:00:00Z", "2028-02-29T08:00:00Z", false],
  ])(
    "a year after its end, or its withdrawal if that is later: withdrawn %s, looked at %s",
    (at, now, kept) => {
      expect(remembers(whole, at, now)).toBe(kept);
    },
  );
});
