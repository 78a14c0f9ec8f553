import type { Language } from "@programmheft/core";
import { wording } from "../messages/speech.ts";
import type { Complaint } from "../report/complaint.ts";
import type { Command } from "./command.ts";
import { type CommandArguments, hasFlag, optionValue } from "./command-arguments.ts";
import { globalOptions, helpFlag, languageOption, noColorFlag, versionFlag } from "./global-options.ts";
import { optionComplaint } from "./option-complaint.ts";
import { seeHelp } from "./see-help.ts";
import { type TypedToken, typedTokens } from "./typed-tokens.ts";
import { unknownCommand } from "./unknown-command.ts";

/** What somebody who typed this wants. */
export type Wish =
  | { readonly kind: "help"; readonly command?: Command }
  | { readonly kind: "version" }
  | { readonly kind: "run"; readonly command: Command; readonly arguments: CommandArguments }
  /** Nothing was typed. */
  | { readonly kind: "nothing" }
  | { readonly kind: "wrong"; readonly complaint: Complaint };

/** What was typed, and how to answer: language and colours hold even where the rest is wrong. */
export interface TypedLine {
  readonly wish: Wish;
  readonly language: Language;
  readonly noColor: boolean;
}

/** Reads what was typed behind `programmheft`. Nothing is thrown: what is wrong comes back as words. */
export function readArguments(typed: readonly string[], commands: readonly Command[]): TypedLine {
  const tokens = typedTokens(typed, [...globalOptions, ...commands.flatMap(({ options }) => options)]);
  const [name, ...operands] = tokens.flatMap((token) => (token.kind === "word" ? [token.word] : []));
  const options = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === "word") continue;
    const words = token.value === undefined ? [] : [token.value];
    options.set(token.name, [...(options.get(token.name) ?? []), ...words]);
  }
  const line = { operands, options };
  return {
    wish: wishOf(tokens, name, line, commands),
    language: optionValue(line, languageOption) ?? "de",
    noColor: hasFlag(line, noColorFlag),
  };
}

function wishOf(
  tokens: readonly TypedToken[],
  name: string | undefined,
  line: CommandArguments,
  commands: readonly Command[],
): Wish {
  const command = commands.find((known) => known.name === name);
  if (hasFlag(line, helpFlag)) return command ? { kind: "help", command } : { kind: "help" };
  if (hasFlag(line, versionFlag)) return { kind: "version" };
  if (name !== undefined && !command) return { kind: "wrong", complaint: unknownCommand(name, commands) };
  const options = [...globalOptions, ...(command?.options ?? [])];
  for (const token of tokens) {
    const complaint = optionComplaint(token, options, command);
    if (complaint) return { kind: "wrong", complaint };
  }
  if (!command) return { kind: "nothing" };
  const complaint = operandComplaint(line.operands, command);
  return complaint ? { kind: "wrong", complaint } : { kind: "run", command, arguments: line };
}

function operandComplaint(operands: readonly string[], command: Command): Complaint | undefined {
  const { placeholder, least, most } = command.operands;
  const help = seeHelp(command);
  if (operands.length < least) {
    const usage = (language: Language) => `programmheft ${command.name} ${placeholder[language]}`;
    return {
      message: wording("usage.operandMissing", { usage: { de: usage("de"), en: usage("en") } }),
      help,
    };
  }
  const extra = operands[most];
  if (extra !== undefined) return { message: wording("usage.operandTooMany", { operand: extra }), help };
  return operands.filter((operand) => operand === "-").length > 1
    ? { message: wording("usage.inputTwice"), help }
    : undefined;
}
