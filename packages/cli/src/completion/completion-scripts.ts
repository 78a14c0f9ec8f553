import type { Command } from "../command/command.ts";
import { globalOptions } from "../command/global-options.ts";
import type { Option } from "../command/option.ts";
import type { Speech } from "../messages/speech.ts";

export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

type CompletionScript = (commands: readonly Command[], speech: Speech) => string;

/**
 * The script for each shell: commands first, then the options of the command that was typed; where neither fits, files. Names hold
 * letters and hyphens alone; descriptions are quoted.
 */
export const completionScripts: Readonly<Record<Shell, CompletionScript>> = {
  bash: (commands) => bash(commands),
  // zsh completes as bash does.
  zsh: (commands) => `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`,
  fish,
};

function optionsOf({ options }: Command): readonly Option[] {
  return [...options, ...globalOptions];
}

function valuesOf(option: Option): readonly string[] {
  return option.takes === "value" ? (option.values ?? []) : [];
}

function bash(commands: readonly Command[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const cases = commands.map((command) => {
    const words = optionsOf(command).map(({ name }) => `--${name}`);
    return `    ${command.name}) words="${words.join(" ")}" ;;`;
  });
  const values = new Map(
    commands.flatMap(optionsOf).flatMap((option) => {
      const known = valuesOf(option);
      return known.length === 0 ? [] : [[option.name, known.join(" ")] as const];
    }),
  );
  return `_programmheft() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[COMP_CWORD-1]}" in
${[...values].map(([name, known]) => `    --${name}) COMPREPLY=($(compgen -W "${known}" -- "$word")); return ;;`).join("\n")}
  esac
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _programmheft programmheft
`;
}

function fish(commands: readonly Command[], speech: Speech): string {
  const lines = commands.flatMap((command) => [
    `complete -c programmheft -n __fish_use_subcommand -f -a ${command.name} -d ${quoted(speech.choose(command.summary))}`,
    ...optionsOf(command).map((option) => {
      const values = valuesOf(option);
      const takes =
        option.takes === "nothing" ? "" : values.length > 0 ? ` -x -a ${quoted(values.join(" "))}` : " -r";
      return `complete -c programmheft -n '__fish_seen_subcommand_from ${command.name}' -l ${option.name}${takes} -d ${quoted(speech.choose(option.about))}`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
