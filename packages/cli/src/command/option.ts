import type { LocalizedText } from "@programmheft/core";

interface Named {
  /** As typed, without the two hyphens. */
  readonly name: string;
  readonly about: LocalizedText;
}

/** An option that stands for itself, such as `--write`. */
export interface Flag extends Named {
  readonly takes: "nothing";
}

/** An option with a value, such as `--out page.html`. */
export interface ValueOption<Value = unknown> extends Named {
  readonly takes: "value";
  /** What stands for the value in help texts. */
  readonly placeholder: LocalizedText;
  /** The words that there are, where they can be listed. */
  readonly values?: readonly string[];
  /** What is expected, with an example, where neither any word will do nor a list can be given. */
  readonly expects?: LocalizedText;
  /** The value that a word stands for, if it stands for one. */
  readonly parse: (word: string) => Value | undefined;
}

/** Whatever may follow a command behind two hyphens. */
export type Option = Flag | ValueOption;

/** Defines an option that stands for itself. */
export function flag(name: string, about: LocalizedText): Flag {
  return { takes: "nothing", name, about };
}

/** Defines an option that takes any word. */
export function wordOption(
  name: string,
  placeholder: LocalizedText,
  about: LocalizedText,
): ValueOption<string> {
  return { takes: "value", name, placeholder, about, parse: (word) => word };
}

/** Defines an option that takes one of several words. */
export function choiceOption<const Value extends string>(
  name: string,
  placeholder: LocalizedText,
  values: readonly Value[],
  about: LocalizedText,
): ValueOption<Value> {
  return {
    takes: "value",
    name,
    placeholder,
    about,
    values,
    parse: (word) => values.find((value) => value === word),
  };
}

/** Defines an option whose value is written in a way of its own, such as a time. */
export function parsedOption<Value>(
  name: string,
  placeholder: LocalizedText,
  { parse, expects }: Required<Pick<ValueOption<Value>, "parse" | "expects">>,
  about: LocalizedText,
): ValueOption<Value> {
  return { takes: "value", name, placeholder, about, expects, parse };
}
