import type { LocalizedText } from "@programmheft/core";
import type { Speech } from "../messages/speech.ts";
import type { Account } from "../report/account.ts";
import type { Paint } from "../terminal/paint.ts";
import type { Output, Terminal } from "../terminal/terminal.ts";
import type { CommandArguments } from "./command-arguments.ts";
import type { Option } from "./option.ts";

/** 0: fine. 1: problems were found. 2: wrong use, or the system would not let us. */
export type ExitCode = 0 | 1 | 2;

/** What is needed to speak to whoever called. */
export interface Speaker {
  readonly terminal: Terminal;
  readonly speech: Speech;
  readonly paintFor: (output: Output) => Paint;
  /** Where all is taken down, for programs that asked for JSON, instead of being said. */
  readonly account?: Account;
}

/** What a command has to work with. */
export interface CommandCall extends Speaker {
  /** All commands that there are. */
  readonly commands: readonly Command[];
  readonly arguments: CommandArguments;
}

/**
 * A command: its help, and what it does. Help must be quick: what is slow to load (reading programmes, React) is imported
 * inside `run`.
 */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: LocalizedText;
  /** What it does, in a few sentences. */
  readonly about: LocalizedText;
  /** What follows it besides options. */
  readonly operands: {
    readonly placeholder: LocalizedText;
    readonly least: number;
    readonly most: number;
  };
  readonly options: readonly Option[];
  readonly examples: readonly { readonly line: LocalizedText; readonly about: LocalizedText }[];
  /** More for its help page: a title and a list of words, each explained. */
  readonly glossary?: {
    readonly title: LocalizedText;
    readonly entries: readonly { readonly name: string; readonly about: LocalizedText }[];
  };
  readonly run: (call: CommandCall) => Promise<ExitCode>;
}
