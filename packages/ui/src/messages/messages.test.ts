import { languages } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { english } from "./english.ts";
import { englishMessages } from "./english-messages.ts";
import { german } from "./german.ts";
import { germanMessages } from "./german-messages.ts";
import { fillIn, messagesFor } from "./messages.ts";

const placeholders = (text: string) => (text.match(/\{\w+\}/gu) ?? []).toSorted();

describe("messages", () => {
  it("are the same in both languages, and nothing more", () => {
    expect(Object.keys(english).toSorted()).toEqual(Object.keys(german).toSorted());
  });

  it.each(Object.entries(german))(
    "%s says something in both languages and fills in the same",
    (key, text) => {
      const translated = new Map(Object.entries(english)).get(key) ?? "";
      expect(text.trim()).not.toBe("");
      expect(translated.trim()).not.toBe("");
      expect(placeholders(translated)).toEqual(placeholders(text));
    },
  );

  it.each(languages)("in %s know their language and write times as DIN 5008 does unless told", (language) => {
    expect(messagesFor(language)).toMatchObject({ language, timeNotation: "09:50" });
  });

  it("are the same where only one language is taken", () => {
    expect([germanMessages, englishMessages]).toEqual([messagesFor("de"), messagesFor("en")]);
  });

  it("take words of one's own for ours, and leave the others", () => {
    const messages = messagesFor("de", { text: { programme: "Ablauf" } });
    expect(messages.text.programme).toBe("Ablauf");
    expect(messages.text.moderation).toBe("Moderation");
  });

  it("show the gap where a value is missing", () => {
    expect(fillIn("{number} von {count}", { number: 5 })).toBe("5 von {count}");
  });
});
