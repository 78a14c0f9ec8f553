import { describe, expect, it } from "vitest";
import { calendar, codes, entry, read, spans } from "./calendar-text.fixture.ts";

describe("what recurs", () => {
  const berlin = (time: string) => `;TZID=Europe/Berlin:${time}`;
  const weekly = (...lines: readonly string[]) =>
    entry(
      "UID:a",
      "SUMMARY:A",
      `DTSTART${berlin("20201020T100000")}`,
      `DTEND${berlin("20201020T110000")}`,
      ...lines,
    );

  it("becomes events by the clock, over the change of clocks, with what was added, left out, moved and cancelled", () => {
    const text = calendar(
      weekly("RRULE:FREQ=WEEKLY;COUNT=4", "RDATE:20201201T120000Z", `EXDATE${berlin("20201027T100000")}`),
      entry(
        "UID:a",
        "SUMMARY:B",
        `RECURRENCE-ID${berlin("20201103T100000")}`,
        `DTSTART${berlin("20201104T140000")}`,
      ),
      entry(
        "UID:a",
        "SUMMARY:A",
        "STATUS:CANCELLED",
        "RECURRENCE-ID:20201110T090000Z",
        `DTSTART${berlin("20201110T100000")}`,
      ),
    );
    expect(spans(text)).toEqual([
      "2020-10-20T08:00/2020-10-20T09:00",
      "2020-11-04T13:00/",
      "2020-11-10T09:00/",
      "2020-12-01T12:00/2020-12-01T13:00",
    ]);
    expect(read(text).events.map(({ id, status }) => `${id} ${status}`)).toEqual([
      "a-2020-10-20 scheduled",
      "b-2020-11-04 scheduled",
      "a-2020-11-10 cancelled",
      "a-2020-12-01 scheduled",
    ]);
  });

  it("without end is read for two years, or as far as is asked", () => {
    const text = calendar(weekly("RRULE:FREQ=WEEKLY"));
    const { events, problems } = read(text);
    expect(events).toHaveLength(105);
    expect(codes(problems)).toEqual(["icalendar/recurrence-cut"]);
    expect(spans(text, { window: { from: "2021-01-01", to: "2021-01-10" } })).toEqual([
      "2021-01-05T09:00/2021-01-05T10:00",
    ]);
  });

  it("by a rule that is not understood is its first date, and that is said", () => {
    const { events, problems } = read(calendar(weekly("RRULE:FREQ=YEARLY;BYWEEKNO=20")));
    expect(events).toHaveLength(1);
    expect(codes(problems)).toEqual(["recurrence/part-unsupported", "icalendar/rule-not-followed"]);
  });

  it("by a rule that says the time once more, as Exchange writes it, is understood", () => {
    expect(read(calendar(weekly("RRULE:FREQ=WEEKLY;COUNT=3;BYHOUR=10;BYMINUTE=0;"))).events).toHaveLength(3);
  });
});
