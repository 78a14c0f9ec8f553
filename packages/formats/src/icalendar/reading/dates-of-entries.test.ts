import { formatInstant } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { type DatesOptions, datesOfEntries } from "./dates-of-entries.ts";
import { recordOf } from "./entry-record.fixture.ts";

const datesIn = (
  entries: readonly (readonly string[])[],
  window?: DatesOptions["window"],
): { dates: readonly string[]; problems: readonly string[] } => {
  const problems: string[] = [];
  const dates = datesOfEntries(
    entries.map((lines) => recordOf(...lines)),
    {
      window,
      report: ({ code }) => problems.push(code.replace(/.*\//u, "")),
      titleOf: ({ text }) => text("summary") ?? "",
    },
  );
  const shown = (time: { date: string; time?: string | undefined; instant: number } | undefined) =>
    time === undefined
      ? ""
      : time.time === undefined
        ? time.date
        : formatInstant(time.instant, "UTC").slice(0, 16);
  return {
    dates: dates.map(
      ({ record, span, isRecurring }) =>
        `${record.text("summary")} ${shown(span?.start)}/${shown(span?.end)}${isRecurring ? " again" : ""}`,
    ),
    problems,
  };
};
const at = (day: number, hour = 9) =>
  `202011${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}0000Z`;
const one = (title: string, day: number, ...more: readonly string[]) => [
  "UID:a",
  `SUMMARY:${title}`,
  `DTSTART:${at(day)}`,
  ...more,
];

describe("entries with one UID", () => {
  it.each<[string, readonly (readonly string[])[], readonly string[], readonly string[]]>([
    [
      "and another title are others",
      [one("A", 1), one("B", 1)],
      ["A 2020-11-01T09:00/", "B 2020-11-01T09:00/"],
      [],
    ],
    [
      "and another time are others",
      [one("A", 1), one("A", 2)],
      ["A 2020-11-01T09:00/", "A 2020-11-02T09:00/"],
      [],
    ],
    ["and alike are one", [one("A", 1), one("A", 1)], ["A 2020-11-01T09:00/"], ["same-uid"]],
    [
      "and a version are one, the latest: last",
      [one("A", 1), one("B", 2, "SEQUENCE:1")],
      ["B 2020-11-02T09:00/"],
      ["same-uid"],
    ],
    [
      "and a version are one, the latest: first",
      [one("A", 1, "SEQUENCE:10"), one("B", 2, "SEQUENCE:9")],
      ["A 2020-11-01T09:00/"],
      ["same-uid"],
    ],
    [
      "and versions alike are told by when they were stamped",
      [one("A", 1, "SEQUENCE:1", `DTSTAMP:${at(5)}`), one("B", 2, "SEQUENCE:1", `DTSTAMP:${at(4)}`)],
      ["A 2020-11-01T09:00/"],
      ["same-uid"],
    ],
    [
      "and versions alike are told by when they were modified, before when they were sent",
      [
        one("A", 1, "SEQUENCE:1", `LAST-MODIFIED:${at(3)}`, `DTSTAMP:${at(6)}`),
        one("B", 2, "SEQUENCE:1", `LAST-MODIFIED:${at(4)}`, `DTSTAMP:${at(5)}`),
      ],
      ["B 2020-11-02T09:00/"],
      ["same-uid"],
    ],
    [
      "of one stamp are told by their order",
      [one("A", 1, "SEQUENCE:1"), one("B", 2, "SEQUENCE:1")],
      ["B 2020-11-02T09:00/"],
      ["same-uid"],
    ],
    [
      "and no start are one",
      [
        ["UID:a", "SUMMARY:A"],
        ["UID:a", "SUMMARY:A"],
      ],
      ["A /"],
      ["same-uid"],
    ],
  ])("%s", (_, entries, dates, problems) => {
    expect(datesIn(entries)).toEqual({ dates, problems });
  });

  it("are none where there is no UID", () => {
    const nameless = ["SUMMARY:A", `DTSTART:${at(1)}`];
    expect(datesIn([nameless, nameless]).dates).toHaveLength(2);
    expect(
      datesIn([
        ["UID: ", ...nameless],
        ["UID: ", ...nameless],
      ]).dates,
    ).toHaveLength(2);
  });
});

describe("an entry that recurs", () => {
  const weekly = one("A", 3, `DTEND:${at(3, 10)}`, "RRULE:FREQ=WEEKLY;COUNT=3");
  const instead = (day: number, ...more: readonly string[]) => [
    "UID:a",
    "SUMMARY:B",
    `RECURRENCE-ID:${at(day)}`,
    ...more,
  ];
  const [third, tenth, seventeenth] = [
    "A 2020-11-03T09:00/2020-11-03T10:00 again",
    "A 2020-11-10T09:00/2020-11-10T10:00 again",
    "A 2020-11-17T09:00/2020-11-17T10:00 again",
  ];

  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    ["has its length every time", [weekly], [third, tenth, seventeenth]],
    [
      "has dates by RDATE alone, of its length",
      [one("A", 3, "DURATION:PT1H", `RDATE:${at(10)},${at(17)}`)],
      [third, tenth, seventeenth],
    ],
    [
      "has periods by RDATE, by their start",
      [one("A", 3, "DURATION:PT1H", `RDATE;VALUE=PERIOD:${at(10)}/PT2H`)],
      [third, tenth],
    ],
    ["does not have what EXDATE takes away", [[...weekly, `EXDATE:${at(3)},${at(17)}`]], [tenth]],
    [
      "has other dates in place of its own",
      [weekly, instead(10, `DTSTART:${at(11)}`, `DTEND:${at(11, 12)}`)],
      [third, "B 2020-11-11T09:00/2020-11-11T12:00 again", seventeenth],
    ],
    [
      "has them in the order of time",
      [instead(10, `DTSTART:${at(2)}`), weekly],
      ["B 2020-11-02T09:00/ again", third, seventeenth],
    ],
    [
      "has one without a start at its own time",
      [weekly, instead(10, "DURATION:PT30M")],
      [third, "B 2020-11-10T09:00/2020-11-10T09:30 again", seventeenth],
    ],
    [
      "has the latest of two for one date",
      [
        weekly,
        instead(10, `DTSTART:${at(11)}`, "SEQUENCE:2"),
        instead(10, `DTSTART:${at(12)}`, "SEQUENCE:1"),
      ],
      [third, "B 2020-11-11T09:00/ again", seventeenth],
    ],
    [
      "recurs by what replaces a date alone",
      [one("A", 3), instead(3, `DTSTART:${at(4)}`)],
      ["B 2020-11-04T09:00/ again"],
    ],
    [
      "of which only one date is there is that date",
      [instead(10, `DTSTART:${at(11)}`)],
      ["B 2020-11-11T09:00/ again"],
    ],
    [
      "of which one date is there without its start is at that time",
      [instead(10)],
      ["B 2020-11-10T09:00/ again"],
    ],
    ["without a start is one", [["UID:a", "SUMMARY:A", "RRULE:FREQ=WEEKLY;COUNT=3"]], ["A /"]],
    [
      "of several, each has all its dates",
      [one("A", 1, "RRULE:FREQ=DAILY;COUNT=2"), one("C", 1), instead(1, `DTSTART:${at(4)}`)],
      [
        "A 2020-11-01T09:00/ again",
        "A 2020-11-02T09:00/ again",
        "C 2020-11-01T09:00/",
        "B 2020-11-04T09:00/ again",
      ],
    ],
  ])("%s", (_, entries, dates) => {
    expect(datesIn(entries).dates).toEqual(dates);
  });

  it.each([
    ["2020-11-11", "2020-11-16", ["B 2020-11-11T09:00/ again"]],
    ["2020-11-09", "2020-11-11", ["B 2020-11-11T09:00/ again"]],
    ["2020-11-12", "2020-11-17", [seventeenth]],
    ["2020-11-03", "2020-11-10", [third]],
    ["2020-11-18", "2020-11-30", []],
  ])("has within a window what takes place there: %s to %s", (from, to, dates) => {
    expect(datesIn([weekly, instead(10, `DTSTART:${at(11)}`)], { from, to })).toEqual({
      dates,
      problems: [],
    });
  });

  it("of whole days is told by its days", () => {
    const days = (day: number) => `;VALUE=DATE:202011${String(day).padStart(2, "0")}`;
    const master = [
      "UID:a",
      "SUMMARY:A",
      `DTSTART${days(3)}`,
      `DTEND${days(5)}`,
      "RRULE:FREQ=WEEKLY;COUNT=3",
    ];
    const override = ["UID:a", "SUMMARY:B", `RECURRENCE-ID${days(10)}`, `DTSTART${days(12)}`];
    expect(datesIn([[...master, `EXDATE${days(17)}`], override]).dates).toEqual([
      "A 2020-11-03/2020-11-04 again",
      "B 2020-11-12/ again",
    ]);
    expect(datesIn([[...master, "EXDATE:20201117T080000Z"]]).dates).toHaveLength(2);
  });

  it("is cut where it never ends, with what replaces later dates", () => {
    const daily = one("A", 3, "RRULE:FREQ=WEEKLY");
    const later = (start: string) => ["UID:a", "SUMMARY:B", `RECURRENCE-ID:${at(10)}`, `DTSTART:${start}`];
    const { dates, problems } = datesIn([daily, later("20221103T090000Z")]);
    expect(problems).toEqual(["recurrence-cut"]);
    expect(dates).toHaveLength(105);
    expect(dates.at(-1)).toBe("B 2022-11-03T09:00/ again");
    expect(datesIn([daily, later("20221104T090000Z")]).dates).toHaveLength(104);
  });

  it("has only its first date where its rule is not understood", () => {
    const { dates, problems } = datesIn([one("A", 3, "RRULE:FREQ=YEARLY;BYWEEKNO=20")]);
    expect(dates).toEqual(["A 2020-11-03T09:00/ again"]);
    expect(problems).toEqual(["part-unsupported", "rule-not-followed"]);
  });
});
