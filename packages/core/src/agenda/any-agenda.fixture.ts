import fc from "fast-check";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import { EventStatus } from "../event/event-status.ts";
import { SessionKind } from "../session/session-kind.ts";
import { timeOfMinutes } from "../time/minutes-of-time.ts";
import type { Agenda } from "./agenda.ts";
import { buildAgenda } from "./build-agenda.ts";

const anyTime = fc.integer({ min: 0, max: 143 }).map((tens) => timeOfMinutes(tens * 10));
const yes = fc.constant(true as const);

const anyPart = fc.record(
  {
    title: fc.constantFrom("Teil", "Lesung", "Pause"),
    start: anyTime,
    kind: fc.constantFrom<SessionKind[]>("talk", "break"),
    people: fc.constant(["Jan Muster"]),
  },
  { requiredKeys: ["title"] },
);

const anySession: fc.Arbitrary<SessionDraft> = fc.record(
  {
    title: fc.constantFrom("Begrüßung", "Vortrag", "Straße & Übergänge", "Pause"),
    start: anyTime,
    end: anyTime,
    kind: fc.constantFrom(...SessionKind.options),
    room: fc.constantFrom("Saal", "Foyer"),
    track: fc.constantFrom("Wasser", "Wege"),
    day: fc.constantFrom("2020-10-24", "2020-10-25"),
    optional: yes,
    cancelled: yes,
    project: fc.constantFrom("LAZIK2030", "KoDa_eG"),
    people: fc.uniqueArray(fc.constantFrom("Eva Beispiel", "Jan Muster"), { maxLength: 2 }),
    parts: fc.array(anyPart, { maxLength: 2 }),
  },
  { requiredKeys: ["title"] },
);

/** Any programme around the night on which the clocks go back: in order or not, dated or not, in rooms and tracks. */
export const anyAgenda: fc.Arbitrary<Agenda> = fc
  .record(
    {
      sessions: fc.array(anySession, { maxLength: 7 }),
      date: fc.constantFrom("2020-10-24", "2020-10-25"),
      start: anyTime,
      end: anyTime,
      timeZone: fc.constantFrom("Europe/Berlin", "Pacific/Apia", "America/St_Johns"),
      status: fc.constantFrom(...EventStatus.options),
    },
    { requiredKeys: ["sessions"] },
  )
  .map(({ sessions, ...event }) => buildAgenda(eventOf(sessions, event)));
