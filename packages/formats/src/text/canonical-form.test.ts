import { type Contribution, Event } from "@programmheft/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event.arbitrary.ts";
import { lineArbitrary } from "../line.arbitrary.ts";
import { printProgrammeText } from "./print-programme-text.ts";
import { readProgrammeText } from "./read-programme-text.ts";

describe("the canonical form", () => {
  it("reads back as an equal event, whatever the event holds", () => {
    void fc.assert(
      fc.property(eventArbitrary, (event) => {
        expect(Event.parse(event)).toEqual(event);
        expect(readProgrammeText(printProgrammeText(event)).event).toEqual(event);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("is the same bytes when it is read and printed again", () => {
    void fc.assert(
      fc.property(eventArbitrary, (event) => {
        const text = printProgrammeText(event);
        expect(printProgrammeText(readProgrammeText(text).event)).toBe(text);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it("changes only the lines of an item when that item is changed", () => {
    const change = fc.record({ event: eventArbitrary, index: fc.nat(), title: lineArbitrary });
    void fc.assert(
      fc.property(change, ({ event, index, title }) => {
        fc.pre(event.sessions.length > 0);
        const changed = index % event.sessions.length;
        const sessions = event.sessions.map((session, at) =>
          at === changed ? { ...session, title } : session,
        );
        // Ids are stated, so that they do not follow the title.
        const before = withStatedIds(event);
        const lines = printProgrammeText(before).split("\n");
        const others = printProgrammeText(withStatedIds({ ...event, sessions })).split("\n");
        expect(others).toHaveLength(lines.length);
        expect(lines.filter((line, at) => line !== others[at]).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});

/** Gives every item an id that no title suggests. */
function withStatedIds(event: Event): Event {
  let count = 0;
  const named = <Item extends Contribution>(item: Item): Item => {
    count += 1;
    return { ...item, id: `stated-${count}-id`, contributions: item.contributions.map(named) };
  };
  return { ...event, sessions: event.sessions.map(named) };
}
