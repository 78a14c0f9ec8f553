import type { Command } from "../command/command.ts";
import { choiceOption } from "../command/option.ts";
import { completionScripts, type Shell, shells } from "./completion-scripts.ts";

const shellOption = choiceOption<Shell>("shell", { de: "SHELL", en: "SHELL" }, shells, {
  de: `für welche Shell: ${shells.join(", ")} (Vorgabe: die in SHELL genannte)`,
  en: `for which shell: ${shells.join(", ")} (default: the one named in SHELL)`,
});

/** Prints what a shell needs to complete commands and options. */
export const completionCommand: Command = {
  name: "completion",
  summary: {
    de: "gibt aus, was die Shell zum Ergänzen von Befehlen braucht",
    en: "prints what a shell needs to complete commands",
  },
  about: {
    de: "Mit dem ausgegebenen Skript ergänzt die Shell Befehle und Optionen auf Druck der Tabulatortaste.",
    en: "With the script that is printed, the shell completes commands and options when you press Tab.",
  },
  operands: { placeholder: { de: "", en: "" }, least: 0, most: 0 },
  options: [shellOption],
  examples: [
    {
      line: {
        de: "programmheft completion --shell bash >> ~/.bashrc",
        en: "programmheft completion --shell bash >> ~/.bashrc",
      },
      about: {
        de: "Für bash; für zsh entsprechend mit ~/.zshrc.",
        en: "For bash; for zsh likewise, with ~/.zshrc.",
      },
    },
    {
      line: {
        de: "programmheft completion --shell fish > ~/.config/fish/completions/programmheft.fish",
        en: "programmheft completion --shell fish > ~/.config/fish/completions/programmheft.fish",
      },
      about: { de: "Für fish.", en: "For fish." },
    },
  ],
  run: ({ terminal, commands, arguments: given, speech }) => {
    const named = given.options.get(shellOption.name)?.at(-1);
    const own = (terminal.environment.SHELL ?? "").split("/").at(-1);
    const shell = shells.find((known) => known === (named ?? own)) ?? "bash";
    terminal.output.write(completionScripts[shell](commands, speech));
    return Promise.resolve(0);
  },
};
