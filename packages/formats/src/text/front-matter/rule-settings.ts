import { type Event, Event as EventSchema, type Language } from "@programmheft/core";
import type { FrontValue } from "./front-value.ts";
import { PlainWord, type YamlValue } from "./print-yaml.ts";
import type { ValueReader } from "./record-reader.ts";

type RuleSettings = NonNullable<Event["rules"]>;

const offWords = { de: "aus", en: "off" } as const;
const truthWords = { true: ["true", "ja", "yes"], false: ["false", "nein", "no"] } as const;
const number = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu;

/** Reads how schedule rules are set: a rule is "aus", or has values for its parameters. */
export const readRuleSettings: ValueReader<RuleSettings> = (value) => {
  if (value.kind !== "map") return undefined;
  const settings = value.entries.map(({ key, value: setting }) => [key, readSetting(setting)] as const);
  const result = EventSchema.shape.rules.safeParse(Object.fromEntries(settings));
  return result.success ? result.data : undefined;
};

/** The settings as entries of a front matter. */
export function ruleEntries(rules: RuleSettings, language: Language): YamlValue {
  return Object.fromEntries(
    Object.entries(rules).map(([code, setting]) => {
      if (setting === "off") return [code, new PlainWord(offWords[language])];
      return [
        code,
        Object.fromEntries(Object.entries(setting).map(([name, value]) => [name, parameterValue(value)])),
      ];
    }),
  );
}

function readSetting(value: FrontValue): unknown {
  if (value.kind === "text") {
    const word = value.text.trim().toLowerCase();
    return word === offWords.de || word === offWords.en ? "off" : undefined;
  }
  if (value.kind === "list") return undefined;
  return Object.fromEntries(
    value.entries.map(({ key, value: parameter }) => [key, readParameter(parameter)]),
  );
}

function readParameter(value: FrontValue): unknown {
  if (value.kind !== "text") return undefined;
  if (value.isQuoted) return value.text;
  const word = value.text.trim().toLowerCase();
  if (truthWords.true.some((one) => one === word)) return true;
  if (truthWords.false.some((one) => one === word)) return false;
  return number.test(word) ? Number(word) : value.text;
}

function parameterValue(value: string | number | boolean): YamlValue {
  if (typeof value === "number") return new PlainWord(Object.is(value, -0) ? "-0" : String(value));
  if (typeof value === "boolean") return new PlainWord(String(value));
  return value;
}
