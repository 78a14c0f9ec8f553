import type { Command } from "../command/command.ts";
import { hasFlag, optionValue } from "../command/command-arguments.ts";
import { choiceOption, flag } from "../command/option.ts";
import { readEvent } from "../programme/read-event.ts";
import { standardInput } from "../programme/read-source.ts";
import { seriesFinder } from "../programme/series-finder.ts";
import { seriesOfEvent } from "../programme/series-of-event.ts";
import { fromOption, seriesOption } from "../programme/source-options.ts";
import { giveResult } from "../result/give-result.ts";
import { outOption } from "../result/out-option.ts";
import { noticeFormats } from "./notice-formats.ts";

const formatNames = noticeFormats.map(({ name }) => name);

const toOption = choiceOption("to", { de: "FORMAT", en: "FORMAT" }, formatNames, {
  de: `Form der Mitteilung: ${formatNames.join(", ")} (Vorgabe: text)`,
  en: `form of the notice: ${formatNames.join(", ")} (default: text)`,
});

const jsonFlag = flag("json", {
  de: "dasselbe wie „--to json“",
  en: "the same as “--to json”",
});

const exitCodeFlag = flag("exit-code", {
  de: "Rückgabewert 1, wenn sich etwas geändert hat",
  en: "exit code 1 where something has changed",
});

/** Tells what has changed between two versions of a programme. */
export const diffCommand: Command = {
  name: "diff",
  summary: {
    de: "sagt in Sätzen, was sich an einem Programm geändert hat",
    en: "says in sentences what has changed in a programme",
  },
  about: {
    de: `Vergleicht zwei Fassungen eines Programms und gibt eine Mitteilung aus, die Sie so verschicken können: das Wichtigste zuerst. Wie der Text gesetzt ist, spielt keine Rolle. Hat sich nichts geändert, erscheint nichts.
Rückgabewert für Skripte: 0 in Ordnung, 1 bei Fehlern im Programm (mit „--exit-code“ auch bei Änderungen), 2 bei falschem Aufruf.`,
    en: `Compares two versions of a programme and prints a notice that you can send as it is, the most important first. How the text is laid out does not matter. Where nothing has changed, nothing is printed.
Exit code for scripts: 0 fine, 1 where a programme has errors (with “--exit-code” also where something has changed), 2 on wrong use.`,
  },
  operands: { placeholder: { de: "ALT NEU", en: "OLD NEW" }, least: 2, most: 2 },
  options: [toOption, jsonFlag, outOption, exitCodeFlag, seriesOption, fromOption],
  glossary: { title: { de: "Formate", en: "Formats" }, entries: noticeFormats },
  examples: [
    {
      line: {
        de: "programmheft diff webinar-alt.md webinar.md",
        en: "programmheft diff webinar-old.md webinar.md",
      },
      about: {
        de: "Zeigt, was sich seit der alten Fassung geändert hat.",
        en: "Shows what has changed since the old version.",
      },
    },
    {
      line: {
        de: "programmheft diff webinar-alt.md webinar.md --to markdown --lang en",
        en: "programmheft diff webinar-old.md webinar.md --to markdown --lang de",
      },
      about: {
        de: "Gibt die Mitteilung auf Englisch aus, als Markdown.",
        en: "Prints the notice in German, as Markdown.",
      },
    },
    {
      line: {
        de: "programmheft diff - webinar.md --exit-code",
        en: "programmheft diff - webinar.md --exit-code",
      },
      about: {
        de: "Liest die alte Fassung von der Eingabe, etwa aus „git show HEAD:webinar.md“.",
        en: "Reads the old version from the input, say from “git show HEAD:webinar.md”.",
      },
    },
  ],
  run: async (call) => {
    const { terminal, speech, arguments: given } = call;
    const [oldPath = "", newPath = ""] = given.operands;
    const finder = seriesFinder(call, optionValue(given, seriesOption));
    // A version from the standard input belongs to the series of the other one.
    const besideOr = (path: string, other: string) => (path === standardInput ? other : path);
    const before = await readEvent(call, oldPath, finder, besideOr(oldPath, newPath));
    const after = await readEvent(call, newPath, finder, besideOr(newPath, oldPath));
    if (!before || !after) return 2;
    const [{ diffEvents }, { programmeReport }, { reportFindings }] = await Promise.all([
      import("@programmheft/core"),
      import("../programme/programme-report.ts"),
      import("../report/report-findings.ts"),
    ]);
    const reports = [...finder.reports(), programmeReport(before), programmeReport(after)];
    const hasErrors = reportFindings(call, reports, "error");
    if (!before.event || !after.event) return 1;

    const versions = {
      before: before.event,
      after: after.event,
      language: speech.language,
      series: seriesOfEvent(after.event, after.series),
    };
    const to = hasFlag(given, jsonFlag) ? "json" : optionValue(given, toOption);
    const format = noticeFormats.find(({ name }) => name === to) ?? noticeFormats[0];
    const notice = (await format?.print(versions)) ?? "";
    const isGiven = notice === "" || (await giveResult(call, notice));
    const isChanged = diffEvents(versions.before, versions.after).length > 0;
    // Silence is for scripts; a person may wonder whether anything happened.
    if (notice === "" && terminal.errors.isTerminal) {
      terminal.errors.write(`${speech.say(isChanged ? "diff.nothingToTell" : "diff.nothing")}\n`);
    }
    return !isGiven ? 2 : hasErrors || (isChanged && hasFlag(given, exitCodeFlag)) ? 1 : 0;
  },
};
