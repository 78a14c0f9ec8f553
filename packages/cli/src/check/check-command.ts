import type { Command } from "../command/command.ts";
import { hasFlag, optionValue } from "../command/command-arguments.ts";
import { flag } from "../command/option.ts";
import { readProgrammes } from "../programme/read-programmes.ts";
import { isSeriesFile, seriesFinder } from "../programme/series-finder.ts";
import { fromOption, seriesOption } from "../programme/source-options.ts";
import type { SourceReport } from "../report/source-report.ts";

const jsonFlag = flag("json", {
  de: "gibt die Hinweise als JSON aus, für andere Programme",
  en: "prints the findings as JSON, for other programs",
});

/** Finds what is wrong with programmes. */
export const checkCommand: Command = {
  name: "check",
  summary: {
    de: "prüft Programme und zeigt, was zu beheben ist",
    en: "checks programmes and shows what to mend",
  },
  about: {
    de: `Prüft, ob ein Programm verstanden wird und ob sein Zeitplan aufgeht. Zu jedem Hinweis stehen Zeile und Spalte und wie man ihn behebt. Ist alles in Ordnung, erscheint nichts.
„Fehler“ müssen behoben werden, „Warnungen“ sollten Sie ansehen, „Hinweise“ nennen unsichere Lesarten.
Rückgabewert für Skripte: 0 ohne Fehler und Warnungen, 1 mit solchen, 2 bei falschem Aufruf.`,
    en: `Checks whether a programme is understood and its schedule works out. Each finding comes with line and column and how to mend it. Where all is well, nothing is printed.
“Errors” must be mended, “warnings” should be looked at, “hints” name readings that are unsure.
Exit code for scripts: 0 without errors and warnings, 1 with them, 2 on wrong use.`,
  },
  operands: { placeholder: { de: "DATEI...", en: "FILE..." }, least: 1, most: Number.POSITIVE_INFINITY },
  options: [seriesOption, fromOption, jsonFlag],
  examples: [
    {
      line: { de: "programmheft check webinar.md", en: "programmheft check webinar.md" },
      about: { de: "Prüft das Programm in webinar.md.", en: "Checks the programme in webinar.md." },
    },
    {
      line: { de: "programmheft check herbst/*.md", en: "programmheft check autumn/*.md" },
      about: { de: "Prüft alle Programme eines Ordners.", en: "Checks all programmes of a folder." },
    },
    {
      line: { de: "programmheft check -", en: "programmheft check -" },
      about: {
        de: "Prüft Text, den Sie im Terminal einfügen; Strg+D schließt ihn ab.",
        en: "Checks text that you paste into the terminal; Ctrl+D ends it.",
      },
    },
  ],
  run: async (call) => {
    const { terminal, speech, arguments: given } = call;
    const [{ programmeReport }, { printReport }, { printReportJson }] = await Promise.all([
      import("../programme/programme-report.ts"),
      import("../report/print-report.ts"),
      import("../report/print-report-json.ts"),
    ]);
    const finder = seriesFinder(call, optionValue(given, seriesOption));
    const events: SourceReport[] = [];
    let isComplete = true;
    for (const path of given.operands) {
      const isRead = isSeriesFile(path) ? (await finder.read(path)) !== undefined : await checkEvents(path);
      isComplete &&= isRead;
    }

    async function checkEvents(path: string): Promise<boolean> {
      const source = await readProgrammes(call, path, finder);
      if (!source) return false;
      events.push(programmeReport(source));
      return true;
    }

    const reports = [...finder.reports(), ...events];
    const { output } = terminal;
    output.write(
      hasFlag(given, jsonFlag)
        ? printReportJson(reports)
        : printReport(reports, { speech, paint: call.paintFor(output), columns: output.columns ?? 100 }),
    );
    const isFine = reports.every(({ problems }) => problems.every(({ severity }) => severity === "hint"));
    return !isComplete ? 2 : isFine ? 0 : 1;
  },
};
