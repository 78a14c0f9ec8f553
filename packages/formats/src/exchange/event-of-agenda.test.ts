import { Agenda, type AgendaSession, buildAgenda, Event } from "@programmheft/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import clockChange from "../../../../examples/invented/clock-change.agenda.json" with { type: "json" };
import severalDays from "../../../../examples/invented/several-days.agenda.json" with { type: "json" };
import allianzen from "../../../../examples/kommunen-innovativ/allianzen-bilden.agenda.json" with {
  type: "json",
};
import { eventArbitrary } from "../event.arbitrary.ts";
import { eventOfAgenda } from "./event-of-agenda.ts";

/** An agenda without the times that follow from others. */
function stated({ start: _start, end: _end, sessions, ...agenda }: Agenda) {
  return { ...agenda, sessions: sessions.map(statedItem) };
}

function statedItem({ start: _start, end: _end, ...item }: AgendaSession): object {
  const { startTime, endTime, startIs, endIs, contributions, ...rest } = item;
  return {
    ...rest,
    ...(startIs === "stated" && { startTime }),
    ...(endIs === "stated" && { endTime }),
    contributions: contributions.map(statedItem),
  };
}

describe("the event of an agenda", () => {
  it.each([
    ["a webinar", allianzen],
    ["several days", severalDays],
    ["the night of a clock change", clockChange],
  ])("has this agenda: %s", (_, json) => {
    const agenda = Agenda.parse(json);
    const { series: _before, ...before } = agenda;
    const { series: _again, ...again } = buildAgenda(eventOfAgenda(agenda));
    expect(again).toEqual(before);
  });

  it("states an end beside the length that gives the same end", () => {
    const session = { id: "a", title: "A", start: "15:04", end: "16:34", duration: "PT1H30M" };
    const event = Event.parse({ id: "x", title: "X", sessions: [session] });
    expect(eventOfAgenda(buildAgenda(event)).sessions).toEqual(event.sessions);
  });

  it("has everything that the agenda states, however odd its times", () => {
    void fc.assert(
      fc.property(eventArbitrary, (event: Event) => {
        const agenda = buildAgenda(event);
        expect(stated(buildAgenda(eventOfAgenda(agenda)))).toEqual(stated(agenda));
      }),
    );
  });
});
