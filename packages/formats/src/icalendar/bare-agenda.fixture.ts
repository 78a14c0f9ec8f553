import type { Agenda, AgendaParticipant, AgendaSession } from "@programmheft/core";

/** An agenda of an hour on one day, with nothing that is not needed. */
export const bareAgenda: Agenda = {
  id: "beispiel",
  title: "Beispiel",
  status: "scheduled",
  date: "2026-11-24",
  timeZone: "Europe/Berlin",
  start: "2026-11-24T10:00:00+01:00",
  end: "2026-11-24T11:00:00+01:00",
  startTime: "10:00",
  endTime: "11:00",
  language: "de",
  moderators: [],
  sessions: [],
};

/** A talk of half an hour in it. */
export const bareSession: AgendaSession = {
  id: "vortrag",
  kind: "talk",
  title: "Vortrag",
  start: "2026-11-24T10:00:00+01:00",
  end: "2026-11-24T10:30:00+01:00",
  startTime: "10:00",
  endTime: "10:30",
  startIs: "stated",
  endIs: "stated",
  participants: [],
  contributions: [],
};

/** Someone who takes part. */
export const mona: AgendaParticipant = { name: "Mona Beispiel", kind: "person", role: "speaker" };
