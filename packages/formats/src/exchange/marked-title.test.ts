import { expect, it } from "vitest";
import { markedTitle } from "./marked-title.ts";
import { mostFrequent } from "./most-frequent.ts";

it.each([
  ["Vortrag", { title: "Vortrag" }],
  ["Abgesagt: Vortrag", { title: "Vortrag", cancelled: true }],
  ["abgesagt – Vortrag", { title: "Vortrag", cancelled: true }],
  ["ENTFÄLLT:Vortrag", { title: "Vortrag", cancelled: true }],
  ["[CANCELLED] Vortrag", { title: "Vortrag", cancelled: true }],
  ["(Cancelled): Vortrag", { title: "Vortrag", cancelled: true }],
  ["CANCELED Vortrag", { title: "Vortrag", cancelled: true }],
  ["Cancelled Flights", { title: "Cancelled Flights" }],
  ["Nicht CANCELLED Vortrag", { title: "Nicht CANCELLED Vortrag" }],
  ["Vortrag (optional)", { title: "Vortrag", optional: true }],
  ["Vortrag(Optional)", { title: "Vortrag", optional: true }],
  ["Vortrag (optional) heute", { title: "Vortrag (optional) heute" }],
  ["Vortrag optional", { title: "Vortrag optional" }],
  ["Abgesagt: Vortrag (optional)", { title: "Vortrag", optional: true, cancelled: true }],
  ["(optional)", { title: "(optional)" }],
  ["Abgesagt:", { title: "Abgesagt:" }],
])("the title “%s” is %j", (text, expected) => {
  expect(markedTitle(text)).toEqual(expected);
});

it.each([
  [["b", "a", "b", undefined, undefined, undefined], "b"],
  [["b", "a", "a", "b"], "a"],
  [["c", "b", "a"], "a"],
  [["a", "b", "c"], "a"],
  [[undefined], undefined],
  [[], undefined],
])("of %j, %s is most frequent", (values, found) => {
  expect(mostFrequent(values)).toBe(found);
});
