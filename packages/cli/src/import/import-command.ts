import { readableFormats } from "@programmheft/formats";
import type { Command } from "../command/command.ts";
import { optionValue } from "../command/command-arguments.ts";
import { readEvent } from "../programme/read-event.ts";
import { seriesFinder } from "../programme/series-finder.ts";
import { fromOption, seriesOption } from "../programme/source-options.ts";
import { giveResult } from "../result/give-result.ts";
import { outOption } from "../result/out-option.ts";

/** Makes a programme text of whatever it can read, and explains every reading that is unsure. */
export const importCommand: Command = {
  name: "import",
  summary: {
    de: "macht aus eingefügtem Text oder einer fremden Datei einen Programmtext",
    en: "makes a programme text of a paste or a file of another kind",
  },
  about: {
    de: `Liest ein Programm, woher es auch kommt, und gibt den Programmtext in der einheitlichen Form aus. Danach erscheint alles, was dabei auffiel, auch unsichere Lesarten, jeweils mit der Zeile der Vorlage und wie es sich beheben lässt. Was nicht zu verstehen war, steht als Text im Ergebnis: Es geht nichts verloren.
Rückgabewert für Skripte: 0 in Ordnung, 1 mit Fehlern, 2 bei falschem Aufruf.`,
    en: `Reads a programme, wherever it comes from, and prints the programme text in its canonical form. Then follows everything that was found, unsure readings included, each with the line of the source and how to mend it. What could not be understood stands in the result as text: nothing is lost.
Exit code for scripts: 0 fine, 1 with errors, 2 on wrong use.`,
  },
  operands: { placeholder: { de: "DATEI", en: "FILE" }, least: 1, most: 1 },
  options: [outOption, fromOption, seriesOption],
  glossary: { title: { de: "Formate", en: "Formats" }, entries: readableFormats() },
  examples: [
    {
      line: {
        de: "programmheft import - --out webinar.md",
        en: "programmheft import - --out webinar.md",
      },
      about: {
        de: "Macht eine Datei aus dem Text, den Sie im Terminal einfügen; Strg+D schließt ihn ab.",
        en: "Makes a file of the text that you paste into the terminal; Ctrl+D ends it.",
      },
    },
    {
      line: {
        de: "programmheft import einladung.txt > webinar.md",
        en: "programmheft import invitation.txt > webinar.md",
      },
      about: {
        de: "Macht aus der Einladung einen Programmtext und zeigt, was zu prüfen ist.",
        en: "Makes a programme text of the invitation, and shows what to look at.",
      },
    },
    {
      line: {
        de: "programmheft import webinar.json --out webinar.md",
        en: "programmheft import webinar.json --out webinar.md",
      },
      about: {
        de: "Macht aus JSON wieder einen Programmtext.",
        en: "Makes a programme text of JSON again.",
      },
    },
  ],
  run: async (call) => {
    const { arguments: given } = call;
    const [path = ""] = given.operands;
    const finder = seriesFinder(call, optionValue(given, seriesOption));
    const source = await readEvent(call, path, finder);
    if (!source) return 2;
    const [{ printProgrammeText }, { programmeReport }, { reportFindings }] = await Promise.all([
      import("@programmheft/formats/text"),
      import("../programme/programme-report.ts"),
      import("../report/report-findings.ts"),
    ]);
    const { event } = source;
    const isGiven = !event || (await giveResult(call, printProgrammeText(event)));
    // Last, so that it is in view when the text has run through the terminal.
    const hasErrors = reportFindings(call, [...finder.reports(), programmeReport(source)], "hint");
    return !isGiven ? 2 : hasErrors ? 1 : 0;
  },
};
