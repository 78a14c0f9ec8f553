import type { Command } from "../command/command.ts";
import { optionValue } from "../command/command-arguments.ts";
import { seeHelp } from "../command/see-help.ts";
import { wording } from "../messages/speech.ts";
import { seriesFinder } from "../programme/series-finder.ts";
import { eventOption, fromOption, seriesOption } from "../programme/source-options.ts";
import { accountFlag } from "../report/account.ts";
import { complain } from "../report/complain.ts";
import { outOption } from "../result/out-option.ts";
import { chooseEvents } from "./choose-events.ts";
import {
  calendarOption,
  feedOption,
  joinLinkFlag,
  pageOption,
  quietFlag,
  toOption,
} from "./convert-options.ts";
import { outputFormats } from "./output-formats.ts";
import { pageWriter } from "./page-format.ts";

/** Turns a programme into something else. */
export const convertCommand: Command = {
  name: "convert",
  summary: {
    de: "macht aus Programmen Seiten, Kalender, E-Mails und anderes",
    en: "makes pages, calendars, mails and more of programmes",
  },
  about: {
    de: `Liest ein Programm und gibt es in einer anderen Form aus. Fehler und Warnungen erscheinen getrennt davon; was lesbar war, wird trotzdem ausgegeben. Dahinter steht, wofür das Format keinen Platz hat. Alle Hinweise zum Programm zeigt „programmheft check“.
Kalender und Feeds fassen mehrere Programme; die Datei der Reihe (reihe.md) steht für alle Programme in ihrem Ordner. Für andere Formate nennen Sie mit „--out ORDNER/“ einen Ordner, in dem jede Veranstaltung eine Datei bekommt.
Rückgabewert für Skripte: 0 in Ordnung, 1 mit Fehlern, 2 bei falschem Aufruf.`,
    en: `Reads a programme and prints it in another form. Errors and warnings appear apart from it; what could be read is printed all the same. Then follows what the format has no place for. “programmheft check” shows all findings of a programme.
Calendars and feeds hold several programmes; the file of a series (series.md) stands for all programmes in its folder. For other formats, name a folder with “--out FOLDER/”, in which every event gets a file.
Exit code for scripts: 0 fine, 1 with errors, 2 on wrong use.`,
  },
  operands: { placeholder: { de: "DATEI...", en: "FILE..." }, least: 1, most: Number.POSITIVE_INFINITY },
  options: [
    toOption,
    outOption,
    eventOption,
    joinLinkFlag,
    quietFlag,
    pageOption,
    calendarOption,
    feedOption,
    fromOption,
    seriesOption,
    accountFlag,
  ],
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
      line: {
        de: "programmheft convert herbst/reihe.md --to atom --out feed.xml",
        en: "programmheft convert autumn/series.md --to atom --out feed.xml",
      },
      about: {
        de: "Macht einen Feed aus allen Programmen der Reihe.",
        en: "Makes a feed of all programmes of the series.",
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
    if (!target) {
      const message = wording("usage.optionMissing", {
        option: `--${toOption.name}`,
        placeholder: toOption.placeholder,
        values: outputFormats.map(({ name }) => name).join(", "),
      });
      complain(call, { message, help: seeHelp(convertCommand) });
      return 2;
    }

    const { readPublications } = await import("./read-publications.ts");
    const finder = seriesFinder(call, optionValue(given, seriesOption));
    const read = await readPublications(call, given.operands, finder);
    if (!read) return 2;
    const [{ reportFindings }, { writePublications }] = await Promise.all([
      import("../report/report-findings.ts"),
      import("./write-publications.ts"),
    ]);
    const hasErrors = reportFindings(call, read.reports, "warning");
    const chosen = chooseEvents(read.publications, optionValue(given, eventOption));
    if ("complaint" in chosen) {
      complain(call, chosen.complaint);
      return 2;
    }
    if (chosen.publications.length === 0) return 1;
    const isGiven = await writePublications(call, chosen.publications, {
      ...target,
      writer: target.writer ?? pageWriter(terminal),
    });
    return !isGiven ? 2 : hasErrors ? 1 : 0;
  },
};
