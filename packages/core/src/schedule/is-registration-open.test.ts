import { describe, expect, it } from "vitest";
import type { Event } from "../event/event.ts";
import { eventOf } from "../event/event-of.fixture.ts";
import { parseInstant } from "../time/parse-instant.ts";
import { isRegistrationOpen } from "./is-registration-open.ts";

const aWeekBefore = { registrationClosesDaysBefore: 7 };
const webinar = (more: Partial<Event> = {}) =>
  eventOf([], { date: "2020-11-24", start: "10:00", end: "12:30", ...more });
const isOpen = (event: Event, now: string, series?: typeof aWeekBefore) =>
  isRegistrationOpen(event, series, parseInstant(now));

describe("registration", () => {
  it("is open until the last day for it is over where the event takes place", () => {
    expect(isOpen(webinar(), "2020-11-17T23:59:59+01:00", aWeekBefore)).toBe(true);
    expect(isOpen(webinar(), "2020-11-18T00:00:00+01:00", aWeekBefore)).toBe(false);
    const inApia = webinar({ timeZone: "Pacific/Apia" });
    expect(isOpen(inApia, "2020-11-17T23:59:59+14:00", aWeekBefore)).toBe(true);
    expect(isOpen(inApia, "2020-11-18T00:00:00+14:00", aWeekBefore)).toBe(false);
  });

  it("closes when the event begins at the latest", () => {
    const late = webinar({ registration: { closes: "2020-11-24" } });
    expect(isOpen(late, "2020-11-24T09:59:59+01:00")).toBe(true);
    expect(isOpen(late, "2020-11-24T10:00:00+01:00")).toBe(false);
    expect(isOpen(webinar({ registration: { fee: "kostenfrei" } }), "2020-11-24T09:59:59+01:00")).toBe(true);
    expect(isOpen(webinar({ registration: { fee: "kostenfrei" } }), "2020-11-24T10:00:00+01:00")).toBe(false);
  });

  it("without a date of the event ends with its own last day", () => {
    const undated = eventOf([], { registration: { closes: "2020-11-20" } });
    expect(isOpen(undated, "2020-11-20T23:59:59+01:00")).toBe(true);
    expect(isOpen(undated, "2020-11-21T00:00:00+01:00")).toBe(false);
  });

  it.each(["draft", "cancelled", "postponed"] as const)("is not open for an event that is %s", (status) => {
    expect(isOpen(webinar({ status }), "2020-11-01T12:00:00+01:00", aWeekBefore)).toBe(false);
  });

  it("is open for an event on another date than once announced", () => {
    expect(isOpen(webinar({ status: "rescheduled" }), "2020-11-01T12:00:00+01:00", aWeekBefore)).toBe(true);
  });

  it("is not open where nothing is known of one", () => {
    expect(isOpen(webinar(), "2020-11-01T12:00:00+01:00")).toBe(false);
  });
});
