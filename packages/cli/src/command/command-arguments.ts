import type { Flag, ValueOption } from "./option.ts";

/** What was typed behind a command, taken apart: files and the like, and the options by name with the words given for each. */
export interface CommandArguments {
  readonly operands: readonly string[];
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** Whether an option that stands for itself was given. */
export function hasFlag({ options }: CommandArguments, { name }: Flag): boolean {
  return options.has(name);
}

/** The value of an option, where it was given. Of several, the last holds. */
export function optionValue<Value>(given: CommandArguments, option: ValueOption<Value>): Value | undefined {
  return optionValues(given, option).at(-1);
}

/** Every value that was given for an option. */
export function optionValues<Value>(
  { options }: CommandArguments,
  { name, parse }: ValueOption<Value>,
): readonly Value[] {
  return (options.get(name) ?? []).flatMap((word) => parse(word) ?? []);
}
