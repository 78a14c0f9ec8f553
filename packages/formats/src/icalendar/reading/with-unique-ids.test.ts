import { Event } from "@programmheft/core";
import { expect, it } from "vitest";
import type { ReadEvent } from "./read-event.ts";
import { withUniqueIds } from "./with-unique-ids.ts";

const readEvent = (id: string, date?: string, more: Partial<ReadEvent> = {}): ReadEvent => ({
  event: Event.parse({ id, title: "Titel", ...(date !== undefined && { date }) }),
  hasOwnId: false,
  isRecurring: false,
  ...more,
});
const own = { hasOwnId: true };
const day = "2026-11-24";
const long = `${"a".repeat(44)}-${"b".repeat(15)}`;

it.each<[string, readonly ReadEvent[], readonly string[]]>([
  ["of one event stays", [readEvent("a", day)], ["a"]],
  ["of one date of many has its day", [readEvent("a", day, { isRecurring: true })], [`a-${day}`]],
  ["of a date without a day stays", [readEvent("a", undefined, { isRecurring: true })], ["a"]],
  [
    "that occurs again has its day",
    [readEvent("a", day), readEvent("a", "2026-11-25")],
    [`a-${day}`, "a-2026-11-25"],
  ],
  [
    "that occurs again on a day has a number",
    [readEvent("a", day), readEvent("a", day)],
    [`a-${day}`, `a-${day}-2`],
  ],
  ["that occurs again without a day has a number", [readEvent("a"), readEvent("a")], ["a", "a-2"]],
  ["of others is not touched by that", [readEvent("a"), readEvent("b", day)], ["a", "b"]],
  ["that was stated stays", [readEvent("a", day, { ...own, isRecurring: true })], ["a"]],
  [
    "that was stated twice stays once",
    [readEvent("a", undefined, own), readEvent("a", undefined, own)],
    ["a", "a-2"],
  ],
  ["that was stated is taken for all others", [readEvent("a"), readEvent("a", undefined, own)], ["a-2", "a"]],
  ["with a day is not too long", [readEvent(long, day, { isRecurring: true })], [`${"a".repeat(44)}-${day}`]],
])("an id %s", (_, events, ids) => {
  expect(withUniqueIds(events).map(({ id }) => id)).toEqual(ids);
});

it("nothing else of an event changes", () => {
  const { event, ...read } = readEvent("a", day, { isRecurring: true });
  expect(withUniqueIds([{ event, ...read }])).toEqual([{ ...event, id: `a-${day}` }]);
});
