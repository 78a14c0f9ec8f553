import { basename, join, resolve } from "node:path";
import { type Language, Line } from "@programmheft/core";
import type { Command, CommandCall, ExitCode } from "../command/command.ts";
import { optionValue } from "../command/command-arguments.ts";
import { choiceOption, wordOption } from "../command/option.ts";
import { wording } from "../messages/speech.ts";
import { seriesFileNames } from "../programme/series-finder.ts";
import { accountFlag } from "../report/account.ts";
import { complain } from "../report/complain.ts";
import { fileComplaint } from "../report/complaint.ts";
import type { Terminal } from "../terminal/terminal.ts";

const titleOption = wordOption(
  "title",
  { de: "TITEL", en: "TITLE" },
  {
    de: "Titel der Reihe; ohne Angabe der Name des Ordners",
    en: "title of the series; unless told, the name of the folder",
  },
);

const languageOption = choiceOption<Language>("language", { de: "SPRACHE", en: "LANGUAGE" }, ["de", "en"], {
  de: "Sprache der Reihe: de (Vorgabe) oder en",
  en: "language of the series: de (default) or en",
});

/** Begins a series in a folder of its own. */
export const startCommand: Command = {
  name: "start",
  summary: { de: "legt den Ordner für eine neue Reihe an", en: "makes the folder for a new series" },
  about: {
    de: `Legt einen Ordner mit der Datei der Reihe an und mit den Seiten, die jede Site braucht: Impressum, Datenschutz und Erklärung zur Barrierefreiheit, als Vorlagen mit markierten Lücken.
Was in dem Ordner schon liegt, bleibt; liegt dort schon eine Reihe, geschieht nichts.`,
    en: `Makes a folder with the file of the series and the pages that every site needs: imprint, privacy and accessibility statement, as templates with their blanks marked.
What lies in the folder stays; where there is a series already, nothing is done.`,
  },
  operands: { placeholder: { de: "ORDNER", en: "FOLDER" }, least: 1, most: 1 },
  options: [titleOption, languageOption, accountFlag],
  examples: [
    {
      line: {
        de: 'programmheft start herbst --title "Herbst-Konferenz"',
        en: 'programmheft start autumn --title "Autumn conference" --language en',
      },
      about: { de: "Beginnt eine Reihe im Ordner herbst.", en: "Begins a series in the folder autumn." },
    },
  ],
  run: startSeries,
};

async function startSeries(call: CommandCall): Promise<ExitCode> {
  const { terminal, speech, arguments: given } = call;
  const [folder = "."] = given.operands;
  for (const name of seriesFileNames) {
    if (!(await terminal.isFile(join(folder, name)))) continue;
    complain(call, {
      file: folder,
      message: wording("start.exists"),
      help: wording("start.exists.help", { folder }),
    });
    return 2;
  }
  const title = Line.safeParse(optionValue(given, titleOption)?.trim() || basename(resolve(folder))).data;
  if (title === undefined) {
    complain(call, { message: wording("new.title") });
    return 2;
  }
  const { seriesFiles } = await import("./series-files.ts");
  for (const { name, text } of seriesFiles(title, optionValue(given, languageOption) ?? "de")) {
    const path = join(folder, name);
    if (await terminal.isFile(path)) continue;
    const failure = (await terminal.createFolder(join(path, ".."))) ?? (await terminal.writeFile(path, text));
    if (failure) {
      complain(call, fileComplaint(path, failure, "write"));
      return 2;
    }
  }
  const command = nameOfCommand(terminal.environment);
  terminal.output.write(`${speech.say("start.done", { folder })}
  ${command} new ${folder} ${speech.say("start.operands")}
  ${command} preview ${folder}
  ${command} build ${folder} --out site
`);
  return 0;
}

/** How the command is called where this one was: by npm alone, who fetched it for the moment (`npm create`, `npx`), or by its name. */
function nameOfCommand({ npm_command: by }: Terminal["environment"]): string {
  return by === "init" || by === "exec" ? "npx programmheft" : "programmheft";
}
