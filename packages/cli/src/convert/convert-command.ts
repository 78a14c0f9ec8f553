import type { Command } from "../command/command.ts";
import { optionValue } from "../command/command-arguments.ts";
import { choiceOption } from "../command/option.ts";
import { seeHelp } from "../command/see-help.ts";
import { wording } from "../messages/speech.ts";
import { readEvent } from "../programme/read-event.ts";
import { seriesFinder } from "../programme/series-finder.ts";
import { seriesOfEvent } from "../programme/series-of-event.ts";
import { fromOption, seriesOption } from "../programme/source-options.ts";
import { complain } from "../report/complain.ts";
import { giveResult } from "../result/give-result.ts";
import { outOption } from "../result/out-option.ts";
import { outputFormats } from "./output-formats.ts";
import { pageWriter } from "./page-format.ts";

const formatNames = outputFormats.map(({ name }) => name);

const toOption = choiceOption("to", { de: "FORMAT", en: "FORMAT" }, formatNames, {
  de: `was entstehen soll: ${formatNames.join(", ")}`,
  en: `what to make: ${formatNames.join(", ")}`,
});

/** Turns a programme into something else. */
export const convertCommand: Command = {
  name: "convert",
  summary: {
    de: "macht aus einem Programm eine Seite, Markdown oder JSON",
    en: "makes a page, Markdown or JSON of a programme",
  },
  about: {
    de: `Liest ein Programm und gibt es in einer anderen Form aus. Fehler und Warnungen erscheinen getrennt davon; was lesbar war, wird trotzdem ausgegeben. Alle Hinweise zeigt „programmheft check“.
Rückgabewert für Skripte: 0 in Ordnung, 1 mit Fehlern, 2 bei falschem Aufruf.`,
    en: `Reads a programme and prints it in another form. Errors and warnings appear apart from it; what could be read is printed all the same. “programmheft check” shows all findings.
Exit code for scripts: 0 fine, 1 with errors, 2 on wrong use.`,
  },
  operands: { placeholder: { de: "DATEI", en: "FILE" }, least: 1, most: 1 },
  options: [toOption, outOption, fromOption, seriesOption],
  glossary: { title: { de: "Formate", en: "Formats" }, entries: outputFormats },
  examples: [
    {
      line: {
        de: "programmheft convert webinar.md --to html --out webinar.html",
        en: "programmheft convert webinar.md --to html --out webinar.html",
      },
      about: {
        de: "Macht eine Seite, die sich im Browser öffnen und drucken lässt.",
        en: "Makes a page to open in a browser and to print.",
      },
    },
    {
      line: {
        de: "programmheft convert programm.txt --to text --out webinar.md",
        en: "programmheft convert programme.txt --to text --out webinar.md",
      },
      about: {
        de: "Macht aus eingefügtem Text eine Datei in der einheitlichen Form.",
        en: "Makes a file in canonical form of a pasted text.",
      },
    },
    {
      line: { de: "programmheft convert - --to agenda", en: "programmheft convert - --to agenda" },
      about: {
        de: "Liest von der Eingabe und gibt die Agenda als JSON aus.",
        en: "Reads the input and prints the agenda as JSON.",
      },
    },
  ],
  run: async (call) => {
    const { terminal, arguments: given } = call;
    const to = optionValue(given, toOption);
    const target = outputFormats.find(({ name }) => name === to);
    const [path] = given.operands;
    if (!target || path === undefined) {
      const message = wording("usage.optionMissing", {
        option: `--${toOption.name}`,
        placeholder: toOption.placeholder,
        values: formatNames.join(", "),
      });
      complain(call, { message, help: seeHelp(convertCommand) });
      return 2;
    }

    const finder = seriesFinder(call, optionValue(given, seriesOption));
    const source = await readEvent(call, path, finder);
    if (!source) return 2;
    const [{ publicationOf }, { programmeReport }, { reportFindings }] = await Promise.all([
      import("@programmheft/formats"),
      import("../programme/programme-report.ts"),
      import("../report/report-findings.ts"),
    ]);
    const hasErrors = reportFindings(call, [...finder.reports(), programmeReport(source)], "warning");
    const { event } = source;
    if (!event) return 1;

    const writer = target.writer ?? pageWriter(terminal);
    const publication = publicationOf(event, seriesOfEvent(event, source.series));
    const { output } = await (writer.takes === "event"
      ? writer.write(publication)
      : writer.write([publication]));
    const isGiven = await giveResult(call, output);
    return !isGiven ? 2 : hasErrors ? 1 : 0;
  },
};
