import { describe, expect, it } from "vitest";
import { english } from "./english.ts";
import { german } from "./german.ts";
import { wordsIn } from "./words.ts";

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([name]) => name).sort();

describe("the words", () => {
  it("fill in the same values in both languages", () => {
    for (const [key, text] of Object.entries(german)) {
      const other = Object.entries(english).find(([name]) => name === key)?.[1] ?? "";
      expect([key, ...placeholders(other)]).toEqual([key, ...placeholders(text)]);
    }
  });

  it("use the quotation marks of their language", () => {
    for (const text of Object.values(german)) expect(text).not.toMatch(/"|“[^“]*”|(?<!„[^“]*)“/u);
    for (const text of Object.values(english)) expect(text).not.toMatch(/"|„/u);
  });

  it("go with a number", async () => {
    const words = await wordsIn("de");
    expect([words.count(1, "warning"), words.count(3, "warning")]).toEqual(["1 Warnung", "3 Warnungen"]);
  });

  it("show the gap where a value is missing", async () => {
    expect((await wordsIn("de")).say("notice.saved")).toBe("„{name}“ ist gespeichert.");
  });
});
