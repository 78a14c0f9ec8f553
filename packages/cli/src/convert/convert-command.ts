import type { Command } from "../command/command.ts";
import { optionValue } from "../command/command-arguments.ts";
import { choiceOption, wordOption } from "../command/option.ts";
import { seeHelp } from "../command/see-help.ts";
import { wording } from "../messages/speech.ts";
import { inputFormatOf } from "../programme/input-formats.ts";
import { readSource } from "../programme/read-source.ts";
import { seriesFinder } from "../programme/series-finder.ts";
import { seriesOfEvent } from "../programme/series-of-event.ts";
import { fromOption, seriesOption } from "../programme/source-options.ts";
import { complain } from "../report/complain.ts";
import { fileComplaint } from "../report/complaint.ts";
import { outputFormats } from "./output-formats.ts";

const formatNames = outputFormats.map(({ name }) => name);

const toOption = choiceOption("to", { de: "FORMAT", en: "FORMAT" }, formatNames, {
  de: `was entstehen soll: ${formatNames.join(", ")}`,
  en: `what to make: ${formatNames.join(", ")}`,
});

const outOption = wordOption(
  "out",
  { de: "DATEI", en: "FILE" },
  {
    de: "Datei, in die geschrieben wird; ohne Angabe erscheint das Ergebnis im Terminal",
    en: "file to write to; unless told, the result is printed",
  },
);

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
    const source = await readSource(call, path);
    const known = source && (await finder.find(path));
    if (!source || !known) return 2;
    const { file, bytes } = source;
    const reading = await inputFormatOf(path, bytes, optionValue(given, fromOption)).read(
      bytes,
      known.series,
    );
    const [{ buildAgenda }, { programmeProblems }, { reportTrouble }] = await Promise.all([
      import("@programmheft/core"),
      import("../programme/programme-problems.ts"),
      import("../report/report-trouble.ts"),
    ]);
    const problems = programmeProblems(reading, known.series);
    const hasErrors = reportTrouble(call, [...finder.reports(), { file, text: reading.text, problems }]);
    const { event } = reading;
    if (!event) return 1;

    const agenda = buildAgenda(event, seriesOfEvent(event, known.series));
    const output = await target.print({ event, agenda, readStyleSheet: terminal.readStyleSheet });
    const out = optionValue(given, outOption);
    if (out === undefined || out === "-") {
      terminal.output.write(output);
      return hasErrors ? 1 : 0;
    }
    const failure = await terminal.writeFile(out, output);
    if (failure) {
      complain(call, fileComplaint(out, failure, "write"));
      return 2;
    }
    return hasErrors ? 1 : 0;
  },
};
