import {
  addDays,
  Contribution,
  Event,
  idFromText,
  Material,
  Participant,
  personIdFromName,
  roles,
  Session,
  sessionKinds,
} from "@programmheft/core";
import * as fc from "fast-check";
import { lineArbitrary, proseArbitrary } from "./line.arbitrary.ts";

const idArbitrary = fc.oneof(
  fc.constantFrom("pause", "pause-2", "x", "technische-einfuehrung"),
  fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/u),
);
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const date = fc.integer({ min: -350_000, max: 2_900_000 }).map((days) => addDays("2000-01-01", days));
const address = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    "mailto:a@example.org",
    "https://example.org/a(b)c",
    "https://x.de/**a**?b=[c]&d='e'",
    "http://x\u0001y",
  ),
);
const languageTag = fc.constantFrom("de", "de-AT", "en", "en-GB", "fr", "sr-Latn-RS", "es-419");
const duration = fc.constantFrom(
  "PT20M",
  "PT1H30M",
  "PT90M",
  "PT1H",
  "PT0M",
  "PT60M",
  "PT0H",
  "PT9999H59999M",
);

/** Keeps the fields that are set, as JSON does. */
function optional<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(arbitrary, { nil: undefined });
}

function present<T extends object>(value: T): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}

const ruleSettings = fc.dictionary(
  fc.stringMatching(/^[a-z0-9-]{1,6}\/[a-z0-9-]{1,6}$/u),
  fc.oneof(
    fc.constant("off" as const),
    fc.dictionary(
      fc.stringMatching(/^[a-zA-Z]{1,8}$/u),
      fc.oneof(
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        lineArbitrary,
        fc.constantFrom("90", "ja", "off"),
      ),
      { maxKeys: 3 },
    ),
  ),
  { maxKeys: 3 },
);

const materialArbitrary: fc.Arbitrary<Material> = fc
  .record({
    title: lineArbitrary,
    kind: fc.constantFrom("document", "slides", "recording", "link"),
    url: optional(address),
  })
  .map((fields) => Material.parse(present(fields)));

const companions = fc.constantFrom(
  undefined,
  "Deutsches Institut für Urbanistik",
  "mensch und region",
  "Bürgermeister",
);
const participantArbitrary: fc.Arbitrary<Participant> = fc
  .record({
    name: fc.oneof(
      lineArbitrary,
      fc.constantFrom("Eva Nemela", "Dr. Stephanie Bock", "Jan Abt", "Begleitvorhaben KomKomIn"),
    ),
    kind: fc.oneof(
      { weight: 3, arbitrary: fc.constant("person") },
      fc.constantFrom("organization", "project"),
    ),
    statedId: optional(idArbitrary),
    role: fc.oneof({ weight: 3, arbitrary: fc.constant("speaker") }, fc.constantFrom(...roles)),
    affiliation: fc.oneof(companions, optional(lineArbitrary)),
    position: fc.oneof(fc.constant(undefined), companions, optional(lineArbitrary)),
    project: optional(fc.oneof(fc.constantFrom("KoDa_eG", "IN²"), lineArbitrary)),
    tentative: fc.constantFrom(undefined, undefined, true),
  })
  .map(({ statedId, ...rest }) => {
    const id = statedId ?? (rest.kind === "person" ? personIdFromName(rest.name) : idFromText(rest.name));
    return Participant.parse(present({ ...rest, id }));
  });

const itemFields = {
  id: idArbitrary,
  kind: fc.constantFrom(...sessionKinds),
  title: lineArbitrary,
  start: optional(time),
  end: optional(time),
  duration: optional(duration),
  repeatedHour: fc.constantFrom(undefined, undefined, "earlier" as const, "later" as const),
  optional: fc.constantFrom(undefined, undefined, true as const),
  cancelled: fc.constantFrom(undefined, undefined, true as const),
  project: optional(lineArbitrary),
  description: optional(proseArbitrary),
  language: optional(languageTag),
  participants: fc.array(participantArbitrary, { maxLength: 3 }),
  materials: fc.array(materialArbitrary, { maxLength: 2 }),
};

/** Parts of a session, nested at most `depth` deep. */
function contributions(depth: number): fc.Arbitrary<Contribution[]> {
  if (depth === 0) return fc.constant([]);
  const contribution = fc.record({ ...itemFields, contributions: contributions(depth - 1) });
  return fc.array(
    contribution.map((fields) => Contribution.parse(present(fields))),
    { maxLength: 2 },
  );
}

const sessionArbitrary: fc.Arbitrary<Session> = fc
  .record({
    ...itemFields,
    contributions: contributions(3),
    day: fc.oneof(
      fc.constant(undefined),
      fc.constantFrom("Freitag", "2018-09-18", "1. Tag"),
      optional(lineArbitrary),
      date,
    ),
    room: optional(lineArbitrary),
    track: optional(lineArbitrary),
  })
  .map((fields) => Session.parse(present(fields)));

const availabilities = [
  { timeZone: "Europe/Berlin", free: [{ weekdays: ["monday", "sunday"], start: "09:00", end: "17:00" }] },
  { timeZone: "UTC", busy: [{ from: "2018-09-18", to: "2018-09-20" }, { end: "08:00" }] },
] as const;

/**
 * Any event that core's schema holds, with titles and texts that are hard to tell from structure. For tests
 * alone: nothing that ships imports this file.
 */
export const eventArbitrary: fc.Arbitrary<Event> = fc
  .record({
    statedId: optional(idArbitrary),
    seriesId: optional(idArbitrary),
    number: optional(fc.integer({ min: 1 })),
    title: lineArbitrary,
    subtitle: optional(lineArbitrary),
    theme: optional(lineArbitrary),
    description: optional(proseArbitrary),
    language: languageTag,
    status: fc.constantFrom("draft", "scheduled", "rescheduled", "postponed", "cancelled"),
    date: optional(date),
    endDate: optional(date),
    timeZone: fc.constantFrom("Europe/Berlin", "America/New_York", "UTC", "Etc/GMT+5"),
    start: optional(time),
    end: optional(time),
    attendance: optional(fc.constantFrom("online", "in-person", "hybrid")),
    venue: optional(
      fc
        .record({
          name: lineArbitrary,
          address: optional(lineArbitrary),
          url: optional(address),
          rooms: fc.array(
            fc
              .record({
                name: lineArbitrary,
                capacity: optional(fc.integer({ min: 1 })),
                availability: optional(fc.constantFrom(...availabilities)),
              })
              .map(present),
            { maxLength: 2 },
          ),
        })
        .map(present),
    ),
    onlineAccess: optional(
      fc
        .record({
          platform: optional(lineArbitrary),
          joinUrl: optional(address),
          note: optional(lineArbitrary),
        })
        .map(present),
    ),
    registration: optional(
      fc
        .record({
          url: optional(address),
          closes: optional(date),
          fee: optional(lineArbitrary),
          note: optional(lineArbitrary),
        })
        .map(present),
    ),
    moderators: fc.array(participantArbitrary, { maxLength: 3 }),
    sessions: fc.array(sessionArbitrary, { maxLength: 4 }),
    materials: fc.array(materialArbitrary, { maxLength: 2 }),
    rules: optional(ruleSettings),
    notes: optional(proseArbitrary),
  })
  .map(({ statedId, ...rest }) => Event.parse(present({ ...rest, id: statedId ?? idFromText(rest.title) })));
