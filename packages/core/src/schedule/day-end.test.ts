import { describe, expect, it } from "vitest";
import type { EventInput } from "../event/event.ts";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import { localAt } from "../time/local-date-time.ts";
import { dayEnd } from "./day-end.ts";
import { resolveTimes } from "./resolve-times.ts";

const talk: SessionDraft = { start: "10:00", end: "11:00", title: "Vortrag" };
const closing: SessionDraft = { start: "11:30", title: "Ende", kind: "end" };

/** When the days of an event end, "…" where that is not known. */
function endsOf(sessions: readonly SessionDraft[], event: Partial<EventInput> = {}): readonly string[] {
  const times = resolveTimes(eventOf(sessions, { date: "2020-11-24", ...event }));
  return times.days.map((day) => {
    const end = dayEnd(times, day);
    return end === undefined ? "…" : localAt(end, day.zone).time;
  });
}

describe("a day of a programme", () => {
  it.each<[string, SessionDraft[], Partial<EventInput>, string]>([
    ["with the last of what takes place", [talk, { ...talk, end: "10:30", title: "B" }], {}, "11:00"],
    ["as the event announces", [talk], { end: "12:00" }, "12:00"],
    ["with its end line, whatever is announced", [talk, closing], { end: "12:00" }, "11:30"],
    ["without an end line that is cancelled", [talk, { ...closing, cancelled: true }], {}, "11:00"],
    ["without what is optional", [talk, { ...talk, end: "12:00", title: "B", optional: true }], {}, "11:00"],
    [
      "nobody knows when, where one item ends nobody knows when",
      [talk, { ...talk, end: undefined }],
      {},
      "…",
    ],
    ["nobody knows when, where nothing takes place", [{ ...talk, cancelled: true }], {}, "…"],
    ["after midnight", [{ ...talk, start: "22:00", end: "01:00" }], {}, "01:00"],
  ])("ends %s", (_, sessions, event, end) => {
    expect(endsOf(sessions, event)).toEqual([end]);
  });

  it("ends as the event announces where it is the last one alone", () => {
    const days = ["2020-11-24", "2020-11-25"].map((day) => ({ ...talk, day }));
    expect(endsOf(days, { end: "12:00" })).toEqual(["11:00", "12:00"]);
  });
});
