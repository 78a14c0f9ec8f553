import { buildAgenda, Event } from "@programmheft/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event.arbitrary.ts";
import { partners } from "../exchange/partners.ts";
import { whatIsKept } from "../exchange/what-is-kept.fixture.ts";
import { printSchemaOrg } from "./print-schema-org.ts";
import { readSchemaOrg } from "./read-schema-org.ts";

describe("JSON-LD", () => {
  it("read again gives the same agenda, but for what the losses name", () => {
    fc.assert(
      fc.property(eventArbitrary, (event) => {
        const agenda = buildAgenda(wellFormed(event));
        const { output, losses } = printSchemaOrg(agenda);
        const { events, problems } = readSchemaOrg(new TextEncoder().encode(output));
        const [read] = events;
        if (read === undefined) throw new Error(JSON.stringify(problems));
        expect(Event.parse(read)).toEqual(read);
        const again = buildAgenda(read);
        const found = partners(agenda.sessions, again.sessions);
        const [kept, left] = whatIsKept(agenda, again, losses, (_, index) => found[index]);
        expect(left).toEqual(kept);
        expect(again.sessions).toHaveLength(agenda.sessions.length);
      }),
      { numRuns: 100 },
    );
  });
});

/** No file in UTF-8 can hold half a surrogate pair. */
function wellFormed(event: Event): Event {
  return Event.parse(JSON.parse(JSON.stringify(event).replace(/\\ud[89a-f][\da-f]{2}/giu, "\uFFFD")));
}
