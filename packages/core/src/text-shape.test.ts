import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Id } from "./id.ts";
import { LanguageTag } from "./language-tag.ts";
import { WebAddress } from "./text.ts";
import { isDuration, isId, isLanguageTag, isWebAddress } from "./text-shape.ts";
import { Duration } from "./time/duration.ts";

describe.each([
  ["an identity", isId, Id, /^[a-z0-9-]{0,4}$/, ["a".repeat(80), "a".repeat(81), "A", "a--b", "-a", "ä"]],
  [
    "the tag of a language",
    isLanguageTag,
    LanguageTag,
    /^[a-zA-Z0-9-]{0,8}$/,
    ["de", "en-GB", "zh-Hant-TW", "es-419", "d", "DE"],
  ],
  [
    "a length of time",
    isDuration,
    Duration,
    /^PT[0-9]{0,5}H?[0-9]{0,2}M?$/,
    ["PT20M", "PT1H30M", "PT", "P1D", "PT12345H"],
  ],
  [
    "an address to link to",
    isWebAddress,
    WebAddress,
    /^(http|https|mailto):[/a-z<> ]{0,6}$/,
    [
      "https://example.org",
      "mailto:a@example.org",
      "ftp://example.org",
      `https://${"a".repeat(1_992)}`,
      `https://${"a".repeat(1_993)}`,
    ],
  ],
] as const)("whether a text is %s", (_, is, schema, shape, texts) => {
  it.each(texts)("is told as the schema does: %s", (text) => {
    expect(is(text)).toBe(schema.safeParse(text).success);
  });

  it("is told as the schema does, whatever the text", () => {
    void fc.assert(
      fc.property(fc.oneof(fc.stringMatching(shape), fc.string()), (text) => {
        fc.pre(text === text.trim());
        expect(is(text)).toBe(schema.safeParse(text).success);
      }),
    );
  });
});
