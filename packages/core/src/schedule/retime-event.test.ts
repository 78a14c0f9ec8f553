import { describe, expect, it } from "vitest";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import { resolveTimes } from "./resolve-times.ts";
import { retimeEvent } from "./retime-event.ts";

const minute = 60_000;

function retimed(sessions: readonly SessionDraft[], minutes: number, date = "2020-11-24") {
  const event = eventOf(sessions, { date, end: "12:00" });
  const later = (instant: number) => instant + minutes * minute;
  return { event, moved: retimeEvent(event, resolveTimes(event), later, { end: later }) };
}

describe("an event whose times move", () => {
  it("states all of them anew, on all levels, and its end", () => {
    const { moved } = retimed(
      [{ title: "A", start: "10:00", end: "11:00", parts: [{ title: "B", start: "10:30" }] }],
      10,
    );
    expect(moved.sessions).toMatchObject([
      { title: "A", start: "10:10", end: "11:10", contributions: [{ title: "B", start: "10:40" }] },
    ]);
    expect(moved.end).toBe("12:10");
  });

  it("leaves what states no time as it is", () => {
    const { event, moved } = retimed([{ title: "A", repeatedHour: "later" }, { title: "B" }], 10);
    expect(moved.sessions).toEqual(event.sessions);
  });

  it("keeps its start and end where no move of them is given", () => {
    const event = eventOf([{ title: "A", start: "10:00" }], {
      date: "2020-11-24",
      start: "10:00",
      end: "12:00",
    });
    expect(retimeEvent(event, resolveTimes(event), (instant) => instant + minute)).toMatchObject({
      start: "10:00",
      end: "12:00",
      sessions: [{ start: "10:01" }],
    });
  });

  it("states another length where both ends of an item move apart", () => {
    const event = eventOf([{ title: "A", start: "10:00", duration: "PT30M" }], { date: "2020-11-24" });
    const times = resolveTimes(event);
    const start = times.sessions[0]?.start?.instant;
    const apart = (instant: number) => (instant === start ? instant : instant + 15 * minute);
    expect(retimeEvent(event, times, apart).sessions).toMatchObject([{ start: "10:00", duration: "PT45M" }]);
    const together = (instant: number) => (instant === start ? instant + 40 * minute : instant);
    expect(retimeEvent(event, times, together).sessions).toMatchObject([
      { start: "10:40", duration: "PT30M" },
    ]);
  });

  it("tells which of two equal hours it moves into, and no longer which it leaves", () => {
    const night: SessionDraft = { title: "A", start: "01:30" };
    expect(retimed([night], 60, "2020-10-25").moved.sessions).toMatchObject([
      { start: "02:30", repeatedHour: "earlier" },
    ]);
    expect(retimed([night], 120, "2020-10-25").moved.sessions).toMatchObject([
      { start: "02:30", repeatedHour: "later" },
    ]);
    const doubled: SessionDraft = { title: "A", start: "02:30", repeatedHour: "later" };
    const [left] = retimed([doubled], 60, "2020-10-25").moved.sessions;
    expect(left).toMatchObject({ start: "03:30" });
    expect(left).not.toHaveProperty("repeatedHour");
  });
});
