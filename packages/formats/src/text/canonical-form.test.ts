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

describe("people behind a title", () => {
  const head = "---\nTitel: T\nDatum: 2020-11-24\n---\n\n## Programm\n\n";
  const read = (line: string) => readProgrammeText(`${head}${line}\n- 12:00 Ende\n`).event;

  it.each<[string, string, object]>([
    [
      "are those of the item",
      "- 10:20 Allianzen » Dr. Eva Beispiel, Institut für Beispiele",
      {
        title: "Allianzen",
        participants: [{ name: "Dr. Eva Beispiel", affiliation: "Institut für Beispiele" }],
      },
    ],
    [
      "stand before those on lines below",
      "- 10:20 Allianzen » Eva Beispiel und Max Muster\n  - » Erika Neu",
      {
        title: "Allianzen",
        participants: [{ name: "Eva Beispiel" }, { name: "Max Muster" }, { name: "Erika Neu" }],
      },
    ],
    [
      "have a project of their own, and leave marks and attributes to the item",
      '- 10:20 Allianzen [EINS] » Eva Beispiel [ZWEI] (20 Min.) (optional) {raum="Saal 1"}',
      {
        title: "Allianzen",
        project: "EINS",
        duration: "PT20M",
        optional: true,
        room: "Saal 1",
        participants: [{ name: "Eva Beispiel", project: "ZWEI" }],
      },
    ],
    [
      "are those of a part",
      "- 10:20 Allianzen\n  - Erster Teil » Eva Beispiel",
      {
        title: "Allianzen",
        contributions: [{ title: "Erster Teil", participants: [{ name: "Eva Beispiel" }] }],
      },
    ],
    ["are none where the sign is escaped", "- 10:20 Vom A \\» B", { title: "Vom A » B", participants: [] }],
    [
      "are none where it closes a quotation",
      "- 10:20 Vom «A» und B",
      { title: "Vom «A» und B", participants: [] },
    ],
  ])("%s", (_, line, session) => {
    const event = read(line);
    expect(event.sessions[0]).toMatchObject(session);
    const printed = printProgrammeText(event);
    expect(readProgrammeText(printed).event).toEqual(event);
  });
});
