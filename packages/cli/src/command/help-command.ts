import { complain } from "../report/complain.ts";
import type { Command } from "./command.ts";
import { helpStyle, printHelp } from "./print-help.ts";
import { unknownCommand } from "./unknown-command.ts";

/** Shows what there is, or how one command is used. */
export const helpCommand: Command = {
  name: "help",
  summary: { de: "zeigt, wie ein Befehl benutzt wird", en: "shows how a command is used" },
  about: {
    de: "Zeigt alle Befehle oder, mit dem Namen eines Befehls, seine Optionen und Beispiele.",
    en: "Shows all commands or, with the name of a command, its options and examples.",
  },
  operands: { placeholder: { de: "[BEFEHL]", en: "[COMMAND]" }, least: 0, most: 1 },
  options: [],
  examples: [
    {
      line: { de: "programmheft help convert", en: "programmheft help convert" },
      about: { de: "Zeigt, wie „convert“ benutzt wird.", en: "Shows how “convert” is used." },
    },
  ],
  run: (call) => {
    const [name] = call.arguments.operands;
    const command = call.commands.find((known) => known.name === name);
    if (name !== undefined && !command) {
      complain(call, unknownCommand(name, call.commands));
      return Promise.resolve(2);
    }
    call.terminal.output.write(printHelp(call.commands, command, helpStyle(call, call.terminal.output)));
    return Promise.resolve(0);
  },
};
