import type { Command, CommandCall, ExitCode } from "./command/command.ts";
import { hasFlag } from "./command/command-arguments.ts";
import { commands as allCommands } from "./command/commands.ts";
import { helpStyle, printHelp } from "./command/print-help.ts";
import { readArguments } from "./command/read-arguments.ts";
import { speechIn, wording } from "./messages/speech.ts";
import { accountFlag, newAccount, terminalOf, valueOfAccount } from "./report/account.ts";
import { complain } from "./report/complain.ts";
import { paintFor } from "./terminal/paint.ts";
import { printJson } from "./terminal/print-json.ts";
import type { Output, Terminal } from "./terminal/terminal.ts";
import { visibleText } from "./terminal/visible-text.ts";

/**
 * Does what was typed behind `programmheft`, and returns the exit code. Whatever happens, people get words: a stack trace is
 * shown only where PROGRAMMHEFT_DEBUG is set.
 */
export async function runProgrammheft(
  typed: readonly string[],
  terminal: Terminal,
  commands: readonly Command[] = allCommands,
): Promise<ExitCode> {
  const { wish, language, noColor } = readArguments(typed, commands);
  const speech = speechIn(language);
  const painting = (output: Output) => paintFor(output, terminal.environment, noColor);
  const speaker = { terminal, speech, paintFor: painting };
  try {
    switch (wish.kind) {
      case "help":
        terminal.output.write(printHelp(commands, wish.command, helpStyle(speaker, terminal.output)));
        return 0;
      case "nothing":
        terminal.errors.write(printHelp(commands, undefined, helpStyle(speaker, terminal.errors)));
        return 2;
      case "version":
        terminal.output.write(`${await terminal.readVersion()}\n`);
        return 0;
      case "wrong":
        complain(speaker, wish.complaint);
        return 2;
      case "run":
        return await runCommand(wish.command, { ...speaker, commands, arguments: wish.arguments });
    }
  } catch (error) {
    const { PROGRAMMHEFT_DEBUG: debug = "" } = terminal.environment;
    const message = error instanceof Error ? error.message : String(error);
    complain(speaker, { message: wording("crash.sorry", { message }), help: wording("crash.help") });
    if (debug !== "" && error instanceof Error) {
      terminal.errors.write(`${(error.stack ?? "").split("\n").map(visibleText).join("\n")}\n`);
    }
    return 2;
  }
}

/** Runs a command; for a program that asked for it, what the command did comes as JSON. */
async function runCommand(command: Command, call: CommandCall): Promise<ExitCode> {
  const { terminal } = call;
  if (!command.options.includes(accountFlag) || !hasFlag(call.arguments, accountFlag)) {
    return await command.run(call);
  }
  const account = newAccount();
  const code = await command.run({ ...call, account, terminal: terminalOf(account, terminal) });
  terminal.output.write(printJson(valueOfAccount(account, code)));
  return code;
}
