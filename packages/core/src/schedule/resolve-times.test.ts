import { describe, expect, it } from "vitest";
import type { EventInput } from "../event/event.ts";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import { formatInstant, localAt } from "../time/local-date-time.ts";
import { resolveTimes } from "./resolve-times.ts";
import { programme, shown, timesOf } from "./times-of.fixture.ts";

const webinar = [
  { start: "09:50", title: "Technische Einführung", kind: "technical", optional: true },
  { start: "10:00", title: "Begrüßung", kind: "welcome" },
  {
    start: "10:20",
    title: "Ergebnisse",
    kind: "block",
    parts: [{ title: "Erster Beitrag" }, { title: "Zweiter Beitrag" }],
  },
  { start: "11:30", title: "Blick von außen" },
  { start: "12:30", title: "Ende", kind: "end" },
] satisfies SessionDraft[];

describe("the times of a programme that states starts only", () => {
  it("end with the next start, and the end line closes the day without a length", () => {
    expect(timesOf(programme(webinar))).toEqual([
      "09:50-10:00?",
      "10:00-10:20?",
      "10:20-11:30?",
      "11:30-12:30?",
      "12:30-12:30?",
    ]);
  });

  it("span from the first item that is not optional to the last end", () => {
    const { start, end } = resolveTimes(programme(webinar));
    expect([start, end].map((time) => formatInstant(time?.instant ?? 0, "Europe/Berlin"))).toEqual([
      "2020-11-24T10:00:00+01:00",
      "2020-11-24T12:30:00+01:00",
    ]);
  });

  it("give contributions their share of the session, marked as inferred", () => {
    const [, , block] = resolveTimes(programme(webinar)).sessions;
    expect(block?.contributions.map(shown)).toEqual(["10:20?-10:55?", "10:55?-11:30?"]);
  });

  it("are the same wall times where no date is known, and mean no date", () => {
    const draft = eventOf(webinar);
    expect(timesOf(draft)).toEqual(timesOf(programme(webinar)));
    expect(resolveTimes(draft).days.map((day) => day.date)).toEqual([undefined]);
  });
});

describe("an end", () => {
  it.each<[string, SessionDraft[], Partial<EventInput>, string[]]>([
    [
      "that is stated stays, with the gap after it",
      [
        { start: "10:00", end: "10:40", title: "A" },
        { start: "11:00", title: "B" },
      ],
      {},
      ["10:00-10:40", "11:00-…"],
    ],
    [
      "follows from a stated length",
      [
        { start: "10:00", duration: "PT20M", title: "A" },
        { start: "11:00", title: "B" },
      ],
      {},
      ["10:00-10:20?", "11:00-…"],
    ],
    [
      "of the last item is the announced end of the event",
      [{ start: "10:00", title: "A" }],
      { end: "11:00" },
      ["10:00-11:00?"],
    ],
    [
      "is not made up from an announced end that lies before it",
      [{ start: "12:00", title: "A" }],
      { end: "11:00" },
      ["12:00-…"],
    ],
    ["is not known where nothing follows", [{ start: "10:00", title: "A" }], {}, ["10:00-…"]],
    [
      "is known alone where only it was stated",
      [
        { end: "09:45", title: "Einlass" },
        { start: "10:00", title: "A" },
        { start: "10:30", title: "B" },
      ],
      {},
      ["…-09:45", "10:00-10:30?", "10:30-…"],
    ],
    [
      "is shared by items that begin together",
      [
        { start: "10:00", title: "A" },
        { start: "10:00", title: "B" },
        { start: "11:00", title: "C" },
      ],
      {},
      ["10:00-11:00?", "10:00-11:00?", "11:00-…"],
    ],
  ])("%s", (_, sessions, event, expected) => {
    expect(timesOf(programme(sessions, event))).toEqual(expected);
  });
});

describe("items without a time", () => {
  it("share the stretch of the timed item before them", () => {
    const sessions = [
      { start: "13:00", title: "Beginn" },
      { title: "Einführung" },
      { title: "Keynote", duration: "PT40M" },
      { start: "14:30", title: "Pause" },
    ];
    expect(timesOf(programme(sessions))).toEqual([
      "13:00-13:25?",
      "13:25?-13:50?",
      "13:50?-14:30?",
      "14:30-…",
    ]);
  });

  it("follow the stated end of the item before them", () => {
    const sessions = [
      { start: "13:00", end: "13:10", title: "Beginn" },
      { title: "Einführung" },
      { start: "14:00", title: "Pause" },
    ];
    expect(timesOf(programme(sessions))).toEqual(["13:00-13:10", "13:10?-14:00?", "14:00-…"]);
  });

  it("have none where nothing is timed, even if the event announces its span", () => {
    expect(
      timesOf(programme([{ title: "Einführung" }, { title: "Keynote" }], { start: "09:30", end: "12:30" })),
    ).toEqual(["…-…", "…-…"]);
  });

  it("have none after the end of the day", () => {
    expect(
      timesOf(programme([{ start: "12:30", title: "Ende", kind: "end" }, { title: "Ausklang" }])),
    ).toEqual(["12:30-12:30?", "…-…"]);
  });
});

describe("contributions", () => {
  const parts = (session: SessionDraft, next = "12:00") =>
    resolveTimes(programme([session, { start: next, title: "Danach" }])).sessions[0]?.contributions.map(
      shown,
    );

  it("keep stated starts and end with the next of them or the session", () => {
    expect(
      parts({
        start: "10:00",
        title: "Block",
        parts: [
          { start: "10:05", title: "A" },
          { start: "11:00", title: "B" },
        ],
      }),
    ).toEqual(["10:05-11:00?", "11:00-12:00?"]);
  });

  it("before the first stated one share what lies before it", () => {
    expect(
      parts({
        start: "10:00",
        title: "Block",
        parts: [{ title: "A" }, { title: "B" }, { start: "11:00", title: "C" }],
      }),
    ).toEqual(["10:00?-10:30?", "10:30?-11:00?", "11:00-12:00?"]);
  });

  it("share at every depth", () => {
    const session = {
      start: "10:00",
      title: "Block",
      parts: [{ title: "A", parts: [{ title: "A1" }, { title: "A2" }] }, { title: "B" }],
    };
    const [resolved] = resolveTimes(programme([session, { start: "12:00", title: "Danach" }])).sessions;
    expect(resolved?.contributions[0]?.contributions.map(shown)).toEqual(["10:00?-10:30?", "10:30?-11:00?"]);
  });

  it("of a session without an end have only the starts that follow", () => {
    const [resolved] = resolveTimes(
      programme([
        {
          start: "10:00",
          title: "Block",
          parts: [{ title: "A", duration: "PT10M" }, { title: "B" }, { title: "C" }],
        },
      ]),
    ).sessions;
    expect(resolved?.contributions.map(shown)).toEqual(["10:00?-10:10?", "10:10?-…", "…-…"]);
  });
});

describe("parallel rooms", () => {
  it("end sessions by the next in the same room, or by what is for everyone", () => {
    const sessions = [
      { start: "09:00", title: "Eröffnung" },
      { start: "10:00", title: "A1", room: "A" },
      { start: "10:00", title: "B1", room: "B" },
      { start: "10:30", title: "A2", room: "A" },
      { start: "12:00", title: "Mittag", kind: "meal" },
    ] satisfies SessionDraft[];
    expect(timesOf(programme(sessions))).toEqual([
      "09:00-10:00?",
      "10:00-10:30?",
      "10:00-12:00?",
      "10:30-12:00?",
      "12:00-…",
    ]);
  });

  it("may be written one after the other, and each may pass midnight", () => {
    const sessions = [
      { start: "22:00", title: "A1", room: "A" },
      { start: "01:00", title: "A2", room: "A" },
      { start: "21:00", title: "B1", room: "B" },
      { start: "23:00", title: "B2", room: "B" },
    ];
    const resolved = resolveTimes(programme(sessions)).sessions.map(({ start }) =>
      formatInstant(start?.instant ?? 0, "Europe/Berlin").slice(0, 16),
    );
    expect(resolved).toEqual([
      "2020-11-24T22:00",
      "2020-11-25T01:00",
      "2020-11-24T21:00",
      "2020-11-24T23:00",
    ]);
  });
});

describe("the span that follows from the sessions", () => {
  it("leaves out what is optional and what is cancelled", () => {
    const sessions: SessionDraft[] = [
      { start: "09:00", title: "Technik", optional: true },
      { start: "09:30", title: "Einlass", cancelled: true },
      { start: "10:00", title: "Vortrag" },
      { start: "11:00", end: "12:00", title: "Podium" },
      { start: "12:00", title: "Rundgang", cancelled: true },
    ];
    const { start, end } = resolveTimes(programme(sessions));
    expect([start, end].map((time) => time && localAt(time.instant, "Europe/Berlin").time)).toEqual([
      "10:00",
      "12:00",
    ]);
  });

  it("has no end where one session has none", () => {
    const { start, end } = resolveTimes(
      programme([
        { start: "10:00", end: "11:00", title: "A" },
        { start: "11:00", title: "B" },
      ]),
    );
    expect([start !== undefined, end]).toEqual([true, undefined]);
  });
});
