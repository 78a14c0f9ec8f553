import type { Flag, ValueOption } from "./option.ts";

/** What was typed behind a command, taken apart: files and the like, and the options by name. */
export interface CommandArguments {
  readonly operands: readonly string[];
  readonly options: ReadonlyMap<string, string | true>;
}

/** Whether an option that stands for itself was given. */
export function hasFlag({ options }: CommandArguments, { name }: Flag): boolean {
  return options.has(name);
}

/** The value of an option, where it was given. */
export function optionValue<Value extends string>(
  { options }: CommandArguments,
  option: ValueOption<Value>,
): Value | undefined {
  const word = options.get(option.name);
  return typeof word === "string" ? option.parse(word) : undefined;
}
