import fc from "fast-check";
import { idFromText } from "../id-from-text.ts";
import type { ParticipantInput } from "../people/participant.ts";
import { roles } from "../people/role.ts";
import type { ContributionInput } from "../session/contribution.ts";
import type { MaterialInput } from "../session/material.ts";
import type { SessionInput } from "../session/session.ts";
import { sessionKinds } from "../session/session-kinds.ts";
import { Line, Prose } from "../text.ts";
import { timeOfMinutes } from "../time/minutes-of-time.ts";
import { Event } from "./event.ts";

/** Titles that look like something else, or like each other. */
const nastyTitles = [
  "Pause",
  "Pause",
  "Diskussion",
  "Begrüßung",
  "Begrüssung und Einführung",
  "Wie können wir Allianzen bilden? Vielfältige Perspektiven",
  "„Beste Absichten“ – Lesung",
  "'single' \"double\"",
  "10:00 Uhr Kaffee",
  "Workshop 1",
  "Workshop 2",
  "Titel#2",
  "+neu",
  "a/b",
  "<script>alert(1)</script>",
  "مرحبا بالعالم",
  "e\u0301",
  "👩‍👩‍👧‍👦 Familie",
  "__proto__",
  "constructor",
];

/** Text of one line. */
export const lineArbitrary: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 4, arbitrary: fc.constantFrom(...nastyTitles) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }) },
  )
  .map((text) => Line.safeParse(text).data ?? "Titel");

const prose = fc
  .array(lineArbitrary, { minLength: 1, maxLength: 2 })
  .map((lines) => Prose.safeParse(lines.join("\n")).data ?? "Text");

/** Few different ids, so that several on a level are the same, and two events share some. */
const id = fc.oneof(
  lineArbitrary.map(idFromText),
  fc.constantFrom("a", "b", "c", "pause", "pause-2", "pause-3"),
);
const time = fc.integer({ min: 0, max: 24 * 6 - 1 }).map((tens) => timeOfMinutes(tens * 10));
const date = fc.constantFrom("2020-11-24", "2020-10-25", "2021-03-28", "1999-12-31");
const address = fc.constantFrom(
  "https://example.org/a",
  "https://example.org/b?c=d#e",
  "mailto:a@example.org",
);
const languageTag = fc.constantFrom("de", "en-GB", "sr-Latn-RS");

/** Fields that may be absent. */
function some<Fields extends Record<string, fc.Arbitrary<unknown>>>(fields: Fields) {
  return fc.record(fields, { requiredKeys: [] });
}

const material: fc.Arbitrary<MaterialInput> = fc
  .tuple(
    fc.record({ title: lineArbitrary }),
    some({ kind: fc.constantFrom("document", "slides", "recording", "link"), url: address }),
  )
  .map(([title, more]) => ({ ...title, ...more }));

/** Someone who takes part, in any role. */
export const participantArbitrary: fc.Arbitrary<ParticipantInput> = fc
  .tuple(
    fc.record({
      name: fc.oneof(
        fc.constantFrom("Eva Nemela", "Prof. Dr. Thomas Klie", "Thomas Kliee", "mensch und region"),
        lineArbitrary,
      ),
      id: fc.oneof(fc.constantFrom("eva-nemela", "thomas-klie"), id),
    }),
    some({
      kind: fc.constantFrom("person", "organization", "project"),
      role: fc.constantFrom("speaker", "panelist", ...roles),
      affiliation: lineArbitrary,
      position: lineArbitrary,
      project: lineArbitrary,
      tentative: fc.constant(true as const),
    }),
  )
  .map(([who, more]) => ({ ...who, ...more }));

const item = fc
  .tuple(
    fc.record({ id, title: lineArbitrary }),
    some({
      kind: fc.constantFrom(...sessionKinds),
      start: time,
      end: time,
      duration: fc.constantFrom("PT20M", "PT1H30M", "PT0M"),
      repeatedHour: fc.constantFrom("earlier", "later"),
      optional: fc.constant(true as const),
      cancelled: fc.constant(true as const),
      project: lineArbitrary,
      description: prose,
      language: languageTag,
      participants: fc.array(participantArbitrary, { maxLength: 3 }),
      materials: fc.array(material, { maxLength: 2 }),
    }),
  )
  .map(([required, more]) => ({ ...required, ...more }));

const { contribution } = fc.letrec<{ contribution: ContributionInput }>((tie) => ({
  contribution: fc
    .tuple(
      item,
      fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.constant<ContributionInput[]>([]),
        fc.array(tie("contribution"), { maxLength: 2 }),
      ),
    )
    .map(([fields, contributions]) => ({ ...fields, contributions })),
}));

/** A session with everything that one can hold. */
export const sessionArbitrary: fc.Arbitrary<SessionInput> = fc
  .tuple(
    contribution,
    some({
      day: fc.oneof(date, fc.constantFrom("Freitag", "Samstag")),
      room: fc.constantFrom("Saal 1", "Saal 2"),
      track: lineArbitrary,
    }),
  )
  .map(([fields, more]) => ({ ...fields, ...more }));

/**
 * Any event that the schema holds: nasty titles, nested contributions, several days, ids that occur twice, every optional field
 * now and then.
 */
export const eventArbitrary: fc.Arbitrary<Event> = fc
  .tuple(
    fc.record({ id, title: lineArbitrary, sessions: fc.array(sessionArbitrary, { maxLength: 5 }) }),
    some({
      seriesId: id,
      number: fc.integer({ min: 1, max: 9 }),
      subtitle: lineArbitrary,
      theme: lineArbitrary,
      description: prose,
      language: languageTag,
      status: fc.constantFrom("draft", "scheduled", "rescheduled", "postponed", "cancelled"),
      date,
      endDate: date,
      timeZone: fc.constantFrom("Europe/Berlin", "America/New_York", "Pacific/Apia"),
      start: time,
      end: time,
      attendance: fc.constantFrom("online", "in-person", "hybrid"),
      venue: fc
        .tuple(
          fc.record({ name: lineArbitrary }),
          some({
            address: lineArbitrary,
            url: address,
            rooms: fc.array(fc.record({ name: lineArbitrary }), { maxLength: 2 }),
          }),
        )
        .map(([name, more]) => ({ ...name, ...more })),
      onlineAccess: some({ platform: lineArbitrary, joinUrl: address, note: lineArbitrary }),
      registration: some({ url: address, closes: date, fee: lineArbitrary, note: lineArbitrary }),
      moderators: fc.array(participantArbitrary, { maxLength: 3 }),
      materials: fc.array(material, { maxLength: 3 }),
      rules: fc.constantFrom({ "schedule/breaks": "off" as const }, { "schedule/breaks": { minutes: 90 } }),
      notes: prose,
    }),
  )
  .map(([required, more]) => Event.parse({ ...required, ...more }));
