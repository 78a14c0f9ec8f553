import { expect, it } from "vitest";
import { languageOf } from "./language-of.ts";

it.each<[string | undefined, string | undefined]>([
  ["de", "de"],
  ["DE", "de"],
  [" en ", "en"],
  ["en_US", "en-US"],
  ["en-us", "en-US"],
  ["es-419", "es-419"],
  ["zh_hant_tw", "zh-Hant-TW"],
  ["zh-HANT", "zh-Hant"],
  ["de-formal", "de"],
  ["de, en", "de"],
  ["en/de", "en"],
  ["de;en", "de"],
  ["en|de", "en"],
  ["English", "en"],
  ["Deutsch (Übersetzung)", "de"],
  ["FRANÇAIS", "fr"],
  ["ger", "de"],
  ["deu", "de"],
  ["gsw", "gsw"],
  ["Klingonisch", undefined],
  ["1", undefined],
  [", de", undefined],
  ["", undefined],
  [undefined, undefined],
])("the language “%s” is %s", (text, tag) => {
  expect(languageOf(text)).toBe(tag);
});
