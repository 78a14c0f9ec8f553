import { type Agenda, buildAgenda, Event } from "@programmheft/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArbitrary } from "../event.arbitrary.ts";
import type { Exported } from "../exchange/exported.ts";
import type { Imported } from "../exchange/imported.ts";
import { whatIsKept } from "../exchange/what-is-kept.fixture.ts";
import { planSchedule } from "./plan-schedule.ts";
import { printScheduleJson } from "./print-schedule-json.ts";
import { printScheduleJson2 } from "./print-schedule-json-2.ts";
import { printScheduleXml } from "./print-schedule-xml.ts";
import { readScheduleJson } from "./read-schedule-json.ts";
import { readScheduleXml } from "./read-schedule-xml.ts";

interface Form {
  readonly print: (agenda: Agenda) => Exported;
  readonly read: (bytes: Uint8Array) => Imported;
}

const forms: readonly (readonly [string, Form])[] = [
  ["schedule.xml", { print: printScheduleXml, read: readScheduleXml }],
  ["schedule.json", { print: printScheduleJson, read: readScheduleJson }],
  ["schedule.json, version 2", { print: printScheduleJson2, read: readScheduleJson }],
];

describe.each(forms)("%s", (_, { print, read }) => {
  const readAgain = (output: string) => {
    const { events, problems } = read(new TextEncoder().encode(output));
    const [event] = events;
    if (event === undefined) throw new Error(JSON.stringify(problems));
    expect(Event.parse(event)).toEqual(event);
    return buildAgenda(event);
  };

  it("read again gives the same agenda, but for what the losses name", () => {
    fc.assert(
      fc.property(eventArbitrary, (event) => {
        const agenda = buildAgenda(wellFormed(event));
        const { output, losses } = print(agenda);
        const again = readAgain(output);
        const slugs = planSchedule(agenda, {}).days.flatMap(({ rooms }) =>
          rooms.flatMap(({ entries }) => entries.map(({ path, slug }) => [path[1], slug] as const)),
        );
        const slugOf = new Map(slugs);
        const left = [...again.sessions];
        const [kept, found] = whatIsKept(agenda, again, losses, (session, index) => {
          const slug = slugOf.get(index);
          const same = left.findIndex(({ id }) => id === slug);
          const at = same === -1 ? left.findIndex(({ title }) => title === session.title) : same;
          return at === -1 ? undefined : left.splice(at, 1)[0];
        });
        expect(found).toEqual(kept);
        expect(left).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

/** No file in UTF-8 can hold half a surrogate pair. */
function wellFormed(event: Event): Event {
  return Event.parse(JSON.parse(JSON.stringify(event).replace(/\\ud[89a-f][\da-f]{2}/giu, "\uFFFD")));
}
