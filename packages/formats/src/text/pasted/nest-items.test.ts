import { describe, expect, it } from "vitest";
import type { ItemDraft } from "../items/item-draft.ts";
import { nestItems } from "./nest-items.ts";

const place = { line: 1, column: 1, offset: 0, length: 1 };

/** "09:00–10:30 Session 1 @Saal #2026-11-24" is an item with times, a title, a room and a day. */
function itemOf(text: string): ItemDraft {
  const [, start, end, title = "", room, day] =
    /^(?:(\d\d:\d\d)(?:–(\d\d:\d\d))?\s)?(.*?)(?:\s@(\S+))?(?:\s#(\S+))?$/u.exec(text) ?? [];
  return {
    title,
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(room !== undefined && { room }),
    ...(day !== undefined && { day }),
    participants: [],
    items: [],
    materials: [],
    places: { item: place },
  };
}

function nested(...texts: readonly string[]): readonly string[] {
  return nestItems(texts.map(itemOf)).map(({ title, items }) =>
    [title, ...items.map((item) => `${item.title}${item.room ?? ""}${item.day ?? ""}`)].join(" > "),
  );
}

const block = "09:00–10:30 Session 1";

describe("items within the time of a block", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["become its parts", [block, "09:00–09:30 A", "09:30–10:30 B", "11:00 C"], ["Session 1 > A > B", "C"]],
    ["may state their starts alone", [block, "09:15 A", "10:00 B"], ["Session 1 > A > B"]],
    ["may be one alone", [block, "09:15 A", "10:30 B"], ["Session 1 > A", "B"]],
    ["begin where it begins, and end", [block, "09:00–10:00 A"], ["Session 1 > A"]],
    ["are none where one begins with it and has no end", [block, "09:00 A"], ["Session 1", "A"]],
    ["are two where the first of them has no end", [block, "09:00 A", "09:30 B"], ["Session 1 > A > B"]],
    ["are none where they take its whole time", [block, "09:00–10:30 A"], ["Session 1", "A"]],
    ["are none where they end behind it", [block, "09:30–10:45 A"], ["Session 1", "A"]],
    ["are none where they begin with its end", [block, "10:30 A"], ["Session 1", "A"]],
    ["are none before it", [block, "08:30–09:30 A"], ["Session 1", "A"]],
    ["are none without a time", [block, "A", "09:30 B"], ["Session 1", "A", "B"]],
    ["are none on another day", [`${block} #1`, "09:30 A #2"], ["Session 1", "A"]],
    ["are parts on the same day, and lose it", [`${block} #1`, "09:30–10:00 A #1"], ["Session 1 > A"]],
    ["are none in another room", [`${block} @1`, "09:30–10:00 A @2"], ["Session 1", "A"]],
    ["are parts in the same room, and lose it", [`${block} @1`, "09:30–10:00 A @1"], ["Session 1 > A"]],
    ["are parts without a room", [`${block} @1`, "09:30–10:00 A"], ["Session 1 > A"]],
    ["are none where it has no room and they have", [block, "09:30–10:00 A @1"], ["Session 1", "A"]],
    [
      "are none where nothing but a break lies in it",
      [block, "09:30–09:45 Pause", "11:00 B"],
      ["Session 1", "Pause", "B"],
    ],
    [
      "are none where nothing but a meal lies in it",
      [block, "09:30–09:45 Mittagessen"],
      ["Session 1", "Mittagessen"],
    ],
    ["may hold a break", [block, "09:00–09:30 A", "09:30–09:45 Pause"], ["Session 1 > A > Pause"]],
    [
      "of what is called no block stay items",
      ["09:00–10:30 Registrierung", "09:30–10:00 A"],
      ["Registrierung", "A"],
    ],
    ["of a block without an end stay items", ["09:00 Session 1", "09:30–10:00 A"], ["Session 1", "A"]],
    [
      "of two blocks belong to each",
      [block, "09:15 A", "10:30–12:00 Session 2", "11:00 B"],
      ["Session 1 > A", "Session 2 > B"],
    ],
    ["of no block at all", ["10:00 A"], ["A"]],
  ])("%s", (_, items, expected) => {
    expect(nested(...items)).toEqual(expected);
  });

  it("stay items where the block has parts already", () => {
    const whole = { ...itemOf(block), items: [itemOf("09:15 X")] };
    expect(nestItems([whole, itemOf("09:30–10:00 A")]).map(({ title }) => title)).toEqual(["Session 1", "A"]);
  });
});
