import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsText, longestLink, shareFragment, textInFragment } from "./share-link.ts";

describe("the fragment of a link", () => {
  it("gives back any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme", maxLength: 400 }), async (text) => {
        expect(await textInFragment(await shareFragment(text))).toBe(text);
      }),
    );
  });

  it("has nothing in it that a mail program would break", async () => {
    expect(await shareFragment("10:00 Begrüßung\n11:00 Ende")).toMatch(/^#text=[\w-]+$/u);
  });

  it.each([
    ["is cut", async () => (await shareFragment("10:00 Begrüßung und noch mehr Text")).slice(0, -9)],
    ["has other signs", async () => `${await shareFragment("a")}!`],
    ["is no packed text", async () => "#text=AAAA"],
    ["holds nothing", async () => "#text="],
    ["is none of ours", async () => "#anleitung"],
    ["is longer than any link", async () => `#text=${"A".repeat(longestLink * 4)}`],
  ])("gives nothing where it %s", async (_, make) => {
    expect(await textInFragment(await make())).toBeUndefined();
  });

  it("is not unpacked beyond what a programme can be", async () => {
    const bomb = await shareFragment("0".repeat(5_000_000));
    expect(bomb.length).toBeLessThan(longestLink);
    expect(await textInFragment(bomb)).toBeUndefined();
  });

  it("is told from the places in a page", () => {
    expect([holdsText("#text=abc"), holdsText("#anleitung"), holdsText("")]).toEqual([true, false, false]);
  });
});
