import type { Speech } from "../messages/speech.ts";
import type { Paint } from "../terminal/paint.ts";
import type { Output } from "../terminal/terminal.ts";
import { wrapText } from "../terminal/wrap-text.ts";
import type { Command, Speaker } from "./command.ts";
import { globalOptions } from "./global-options.ts";
import type { Option } from "./option.ts";

/** How help is printed: in which language, with which colours, and how wide. */
export interface HelpStyle {
  readonly speech: Speech;
  readonly paint: Paint;
  readonly columns: number;
}

/** How to print help for whoever reads a stream. */
export function helpStyle({ speech, paintFor }: Speaker, output: Output): HelpStyle {
  return { speech, paint: paintFor(output), columns: Math.min(output.columns ?? 80, 100) };
}

type Row = readonly [name: string, about: string];
type Section = (title: string, lines: readonly string[]) => string;

/** The help for one command, or for all of them. */
export function printHelp(
  commands: readonly Command[],
  command: Command | undefined,
  style: HelpStyle,
): string {
  return `${(command ? commandHelp(command, style) : overview(commands, style)).join("\n\n")}\n`;
}

function overview(commands: readonly Command[], style: HelpStyle): readonly string[] {
  const { speech } = style;
  const section = sections(style);
  const names = commands.map(
    ({ name, operands, summary }): Row => [
      `${name} ${speech.choose(operands.placeholder)}`,
      speech.choose(summary),
    ],
  );
  return [
    paragraph(speech.say("help.about"), style),
    usage(speech.say("help.command"), style),
    section(speech.say("help.commands"), rows(names, style)),
    section(speech.say("help.options"), rows(globalOptions.map(optionRow(speech)), style)),
    section(
      speech.say("help.examples"),
      examples(
        commands.flatMap((command) => command.examples.slice(0, 1)),
        style,
      ),
    ),
    paragraph(speech.say("help.more"), style),
  ];
}

function commandHelp(command: Command, style: HelpStyle): readonly string[] {
  const { speech } = style;
  const { name, about, operands, options, glossary } = command;
  const section = sections(style);
  return [
    paragraph(speech.choose(about), style),
    usage(`${name} ${speech.choose(operands.placeholder)}`, style),
    ...(options.length === 0
      ? []
      : [section(speech.say("help.options"), rows(options.map(optionRow(speech)), style))]),
    section(speech.say("help.everywhere"), rows(globalOptions.map(optionRow(speech)), style)),
    ...(glossary
      ? [
          section(
            speech.choose(glossary.title),
            rows(
              glossary.entries.map((entry) => [entry.name, speech.choose(entry.about)]),
              style,
            ),
          ),
        ]
      : []),
    section(speech.say("help.examples"), examples(command.examples, style)),
  ];
}

function sections({ paint }: HelpStyle): Section {
  return (title, lines) => [paint.bold(`${title}:`), ...lines].join("\n");
}

function paragraph(text: string, { columns }: HelpStyle): string {
  return wrapText(text, columns).join("\n");
}

function usage(what: string, { speech, paint }: HelpStyle): string {
  return `${paint.bold(`${speech.say("help.usage")}:`)} programmheft ${what} ${speech.say("help.optionsToken")}`;
}

function rows(entries: readonly Row[], { paint, columns }: HelpStyle): readonly string[] {
  const width = Math.max(0, ...entries.map(([name]) => name.length));
  const lead = width + 4;
  return entries.flatMap(([name, about]) =>
    wrapText(about, Math.max(20, columns - lead)).map((line, at) =>
      at === 0 ? `  ${paint.cyan(name.padEnd(width))}  ${line}` : `${" ".repeat(lead)}${line}`,
    ),
  );
}

function optionRow(speech: Speech): (option: Option) => Row {
  return (option) => [
    `--${option.name}${option.takes === "value" ? ` ${speech.choose(option.placeholder)}` : ""}`,
    speech.choose(option.about),
  ];
}

function examples(list: Command["examples"], { speech, paint }: HelpStyle): readonly string[] {
  return list.flatMap(({ line, about }) => [
    `  ${paint.cyan(speech.choose(line))}`,
    `      ${speech.choose(about)}`,
  ]);
}
