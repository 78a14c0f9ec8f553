import { describe, expect, it } from "vitest";
import { type DraftStore, keepDraft, readDraft, refuseDrafts, wantsDrafts } from "./draft.ts";

function memoryStore(): DraftStore & { readonly values: Map<string, string> } {
  const values = new Map<string, string>();
  return {
    values,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

describe("a draft", () => {
  it.each([{ text: "10:00 Anfang" }, { text: "10:00 Anfang", baseline: "09:00 Anfang", fileName: "a.md" }])(
    "comes back as it was: %o",
    (draft) => {
      const store = memoryStore();
      expect(keepDraft(store, draft)).toBe(true);
      expect(readDraft(store)).toEqual(draft);
    },
  );

  it("is gone once the text is empty", () => {
    const store = memoryStore();
    keepDraft(store, { text: "10:00 Anfang" });
    keepDraft(store, { text: " \n" });
    expect(store.values.size).toBe(0);
  });

  it("is removed for good where none is wanted", () => {
    const store = memoryStore();
    keepDraft(store, { text: "10:00 Anfang" });
    refuseDrafts(store);
    expect([readDraft(store), wantsDrafts(store)]).toEqual([undefined, false]);
    expect([...store.values.values()].join()).not.toContain("Anfang");
  });

  it("that the browser has no room for is told as not kept", () => {
    const full: DraftStore = {
      ...memoryStore(),
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    expect(keepDraft(full, { text: "10:00 Anfang" })).toBe(false);
  });

  it.each(["", "{", "null", "3", '"text"', "[]", '{"text":3}', '{"baseline":"x"}'])(
    "is none where the browser holds something else: %s",
    (stored) => {
      expect(readDraft({ ...memoryStore(), getItem: () => stored })).toBeUndefined();
    },
  );

  it("drops what is none of a draft", () => {
    const stored = '{"text":"a","baseline":3,"fileName":{},"more":1}';
    expect(readDraft({ ...memoryStore(), getItem: () => stored })).toEqual({ text: "a" });
  });
});
