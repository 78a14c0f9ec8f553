import { describe, expect, it } from "vitest";
import type { Agenda } from "./agenda.ts";
import { currentSession } from "./current-session.ts";
import { agendaOf, at, told } from "./told-session.fixture.ts";

describe("several days", () => {
  const days = agendaOf(
    [
      { start: "14:00", end: "17:00", title: "Auftakt", day: "2020-09-18" },
      { start: "20:00", end: "01:00", title: "Fest", day: "2020-09-18", kind: "social" },
      { start: "09:00", end: "12:00", title: "Werkstatt", day: "2020-09-19" },
    ],
    { date: "2020-09-18", endDate: "2020-09-19" },
  );
  const told0918 = (local: string) => told(currentSession(days, at(local, "+02:00")));

  it("are over for the day between them, also past midnight", () => {
    expect(told0918("2020-09-18 18:00")).toBe("between Auftakt until 20:00, then Fest");
    expect(told0918("2020-09-19 00:30")).toBe("running [Fest] until 01:00, then Werkstatt");
    expect(told0918("2020-09-19 01:00")).toBe("between Fest until 09:00, then Werkstatt on another day");
    expect(told0918("2020-09-19 12:00")).toBe("over");
  });

  it("let a session without an end go on for its own day alone, not to the end of the last one", () => {
    const open = agendaOf(
      [
        { start: "14:00", title: "Rundgang", day: "2020-09-18" },
        { start: "09:00", end: "12:00", title: "Werkstatt", day: "2020-09-19" },
      ],
      { date: "2020-09-18", endDate: "2020-09-19" },
    );
    const agenda: Agenda = { ...open, end: "2020-09-19T12:00:00+02:00" };
    expect(told(currentSession(agenda, at("2020-09-18 23:59", "+02:00")))).toBe(
      "running [Rundgang] until 00:00, then Werkstatt",
    );
    expect(told(currentSession(agenda, at("2020-09-19 08:00", "+02:00")))).toBe(
      "between Rundgang until 09:00, then Werkstatt on another day",
    );
    const short: Agenda = { ...open, end: "2020-09-18T18:00:00+02:00" };
    expect(told(currentSession(short, at("2020-09-18 17:00", "+02:00")))).toBe(
      "running [Rundgang] until 18:00, then Werkstatt",
    );
  });
});

describe("on the day of a clock change", () => {
  const night = agendaOf(
    [
      { start: "02:00", end: "02:30", title: "Erste Stunde", repeatedHour: "earlier" },
      { start: "02:30", end: "03:00", title: "Zweite Stunde", repeatedHour: "later" },
    ],
    { date: "2020-10-25" },
  );

  it("the two equal hours are told apart", () => {
    expect(told(currentSession(night, at("2020-10-25 02:10", "+02:00")))).toBe(
      "running [Erste Stunde] until 02:30, then Zweite Stunde",
    );
    expect(told(currentSession(night, at("2020-10-25 02:40", "+02:00")))).toBe(
      "between Erste Stunde until 02:30, then Zweite Stunde",
    );
    expect(told(currentSession(night, at("2020-10-25 02:40", "+01:00")))).toBe(
      "running [Zweite Stunde] until 03:00, then –",
    );
  });

  it("an evening without an end goes on to that day's midnight", () => {
    const open = agendaOf([{ start: "00:30", title: "Lange Nacht" }], { date: "2020-10-25" });
    const state = currentSession(open, at("2020-10-25 12:00"));
    expect("nextChange" in state && state.nextChange).toBe(at("2020-10-26 00:00"));
  });
});
