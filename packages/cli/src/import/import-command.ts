import type { Event } from "@programmheft/core";
import { readableFormats } from "@programmheft/formats";
import type { Command } from "../command/command.ts";
import { optionValue } from "../command/command-arguments.ts";
import { wording } from "../messages/speech.ts";
import { idList } from "../programme/id-list.ts";
import { readProgrammes } from "../programme/read-programmes.ts";
import { seriesFinder } from "../programme/series-finder.ts";
import { eventOption, fromOption, seriesOption } from "../programme/source-options.ts";
import { unknownEvent } from "../programme/unknown-event.ts";
import { accountFlag } from "../report/account.ts";
import { complain } from "../report/complain.ts";
import type { Complaint } from "../report/complaint.ts";
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
Enthält die Datei mehrere Veranstaltungen, wählt „--event“ eine aus, und „--out ORDNER/“ macht aus jeder eine Datei.
Rückgabewert für Skripte: 0 in Ordnung, 1 mit Fehlern, 2 bei falschem Aufruf.`,
    en: `Reads a programme, wherever it comes from, and prints the programme text in its canonical form. Then follows everything that was found, unsure readings included, each with the line of the source and how to mend it. What could not be understood stands in the result as text: nothing is lost.
Where a file has several events, “--event” takes one of them, and “--out FOLDER/” makes a file of each.
Exit code for scripts: 0 fine, 1 with errors, 2 on wrong use.`,
  },
  operands: { placeholder: { de: "DATEI", en: "FILE" }, least: 1, most: 1 },
  options: [outOption, eventOption, fromOption, seriesOption, accountFlag],
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
    const source = await readProgrammes(call, path, finder);
    if (!source) return 2;
    const [{ printProgrammeText }, { programmeReport }, { reportFindings }, { writeProgrammes }] =
      await Promise.all([
        import("@programmheft/formats/text"),
        import("../programme/programme-report.ts"),
        import("../report/report-findings.ts"),
        import("./write-programmes.ts"),
      ]);
    const id = optionValue(given, eventOption);
    const { events } = source.reading;
    const [event, another] = id === undefined ? events : events.filter((one) => one.id === id);
    const out = optionValue(given, outOption);
    let isGiven = true;
    if (id === undefined && out !== undefined && /[\\/]$/u.test(out)) {
      isGiven = await writeProgrammes(call, source, out);
    } else if (another && id === undefined) {
      complain(call, severalEvents(source.file, events));
      isGiven = false;
    } else if (event) {
      isGiven = await giveResult(call, printProgrammeText(event));
    } else if (events.length > 0) {
      complain(call, unknownEvent(id ?? "", events));
      isGiven = false;
    }
    // Last, so that it is in view when the text has run through the terminal.
    const hasErrors = reportFindings(call, [...finder.reports(), programmeReport(source)], "hint");
    return !isGiven ? 2 : hasErrors ? 1 : 0;
  },
};

function severalEvents(file: string, events: readonly Event[]): Complaint {
  const ids = idList(events.map(({ id }) => id));
  const message = wording("events.several", { count: String(events.length) });
  return { file, message, help: wording("events.chooseOne", { ids }) };
}
