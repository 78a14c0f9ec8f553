import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event/event.arbitrary.ts";
import { applyChanges } from "./apply-changes.ts";
import { Change } from "./change.ts";
import { diffEvents } from "./diff-events.ts";
import { editsArbitrary } from "./edited-event.arbitrary.ts";

describe("the changes between any two events", () => {
  it("make the one of the other", () => {
    fc.assert(
      fc.property(eventArbitrary, eventArbitrary, (a, b) => {
        expect(applyChanges(a, diffEvents(a, b))).toEqual({ value: b, problems: [] });
      }),
      { numRuns: 100 },
    );
  });
  it("make an edited event of the event", () => {
    fc.assert(
      fc.property(eventArbitrary, editsArbitrary, (a, edit) => {
        const b = edit(a);
        expect(applyChanges(a, diffEvents(a, b))).toEqual({ value: b, problems: [] });
      }),
      { numRuns: 300 },
    );
  });
  it("are none where the events are equal", () => {
    fc.assert(
      fc.property(eventArbitrary, (a) => {
        expect(diffEvents(a, structuredClone(a))).toEqual([]);
      }),
    );
  });
  it("are plain data that the schema of changes reads", () => {
    fc.assert(
      fc.property(eventArbitrary, eventArbitrary, (a, b) => {
        const changes = diffEvents(a, b);
        const sent: unknown = JSON.parse(JSON.stringify(changes));
        expect(Change.array().parse(sent)).toEqual(changes);
      }),
    );
  });
});
