import { LanguageTag } from "@programmheft/core";
import { remembered } from "../source/remembered.ts";

/** Names and three-letter codes of languages that programmes write instead of a tag. */
const names: Readonly<Record<string, string>> = {
  german: "de",
  deutsch: "de",
  deu: "de",
  ger: "de",
  english: "en",
  englisch: "en",
  eng: "en",
  french: "fr",
  französisch: "fr",
  français: "fr",
  fra: "fr",
  fre: "fr",
  spanish: "es",
  español: "es",
  spa: "es",
  italian: "it",
  italiano: "it",
  ita: "it",
  dutch: "nl",
  nederlands: "nl",
  nld: "nl",
  polish: "pl",
  polski: "pl",
  pol: "pl",
};

/** The first language that a foreign field names, as in "de", "en_US", "de-formal", "de, en" or "English". */
export function languageOf(text: string | undefined): LanguageTag | undefined {
  return text === undefined ? undefined : read(text);
}

/** A programme names its one or two languages at every item. */
const read = remembered(200, readAnew);

function readAnew(text: string): LanguageTag | undefined {
  const [first = ""] = text.trim().split(/[,;/|\s]+/u);
  if (first === "") return undefined;
  const name = names[first.toLowerCase()];
  if (name !== undefined) return name;
  const [language = "", ...rest] = first.split(/[-_]/u);
  const script = rest.find((part) => /^[a-z]{4}$/iu.test(part));
  const region = rest.find((part) => /^(?:[a-z]{2}|\d{3})$/iu.test(part));
  const tag = [
    language.toLowerCase(),
    ...(script === undefined ? [] : [`${script.slice(0, 1).toUpperCase()}${script.slice(1).toLowerCase()}`]),
    ...(region === undefined ? [] : [region.toUpperCase()]),
  ].join("-");
  return LanguageTag.safeParse(tag).data;
}
