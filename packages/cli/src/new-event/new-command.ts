import { basename, dirname, join } from "node:path";
import { draftNextEvent, type Event, Line, type Series } from "@programmheft/core";
import type { Command, CommandCall, ExitCode } from "../command/command.ts";
import { optionValue } from "../command/command-arguments.ts";
import { seeHelp } from "../command/see-help.ts";
import { wording } from "../messages/speech.ts";
import { standardInput } from "../programme/read-source.ts";
import { isSeriesFile, seriesFileNames } from "../programme/series-finder.ts";
import { accountFlag } from "../report/account.ts";
import { complain } from "../report/complain.ts";
import { fileComplaint } from "../report/complaint.ts";
import { outOption } from "../result/out-option.ts";
import { readDay } from "./read-day.ts";

/** Drafts the next event of a series. */
export const newCommand: Command = {
  name: "new",
  summary: {
    de: "legt die nächste Veranstaltung einer Reihe an",
    en: "makes the next event of a series",
  },
  about: {
    de: `Legt im Ordner der Reihe die Datei der nächsten Veranstaltung an, nach dem Muster der letzten: gleiche Uhrzeiten, gleiche Art der Punkte, gleiche Moderation. Titel und Mitwirkende tragen Sie ein. Die Zeile „Status: Entwurf“ löschen Sie, wenn alles feststeht.
Eine Datei, die es schon gibt, wird nicht überschrieben.`,
    en: `Makes the file of the next event in the folder of the series, after the pattern of the last one: the same times, the same kinds of items, the same moderation. Titles and people are yours to fill in. Delete the line “Status: draft” when all is settled.
A file that exists already is not overwritten.`,
  },
  operands: { placeholder: { de: "REIHE DATUM TITEL", en: "SERIES DATE TITLE" }, least: 3, most: 3 },
  options: [outOption, accountFlag],
  examples: [
    {
      line: {
        de: 'programmheft new herbst 9.3.2027 "Innen entwickeln!"',
        en: 'programmheft new autumn 2027-03-09 "Growing inwards"',
      },
      about: {
        de: "Legt die nächste Veranstaltung der Reihe im Ordner herbst an.",
        en: "Makes the next event of the series in the folder autumn.",
      },
    },
    {
      line: {
        de: 'programmheft new herbst 9.3.2027 "Innen entwickeln!" --out -',
        en: 'programmheft new autumn 2027-03-09 "Growing inwards" --out -',
      },
      about: { de: "Zeigt sie nur an.", en: "Only prints it." },
    },
  ],
  run: makeEvent,
};

async function makeEvent(call: CommandCall): Promise<ExitCode> {
  const { terminal, speech, arguments: given } = call;
  const [place = "", day = "", words = ""] = given.operands;
  const date = readDay(day);
  const title = Line.safeParse(words.trim()).data;
  if (date === undefined || title === undefined) {
    const message = date === undefined ? wording("new.date", { typed: day }) : wording("new.title");
    complain(call, { message, help: seeHelp(newCommand) });
    return 2;
  }
  const series = await seriesIn(call, place);
  if (!series) return 2;
  const [{ printProgrammeText }, { withFirstProgramme }] = await Promise.all([
    import("@programmheft/formats/text"),
    import("./first-programme.ts"),
  ]);
  const event = withFirstProgramme(draftNextEvent(series.series, { date, title }));
  const text = printProgrammeText(event);
  const out = optionValue(given, outOption) ?? join(series.folder, fileNameOf(event));
  if (out === standardInput) {
    terminal.output.write(text);
    return 0;
  }
  if (await terminal.isFile(out)) {
    complain(call, { file: out, message: wording("new.exists"), help: wording("new.exists.help") });
    return 2;
  }
  const failure = await terminal.writeFile(out, text);
  if (failure) {
    complain(call, fileComplaint(out, failure, "write"));
    return 2;
  }
  terminal.output.write(`${speech.say("new.written", { file: out })}\n`);
  return 0;
}

/** "5-allianzen-bilden.md": the number keeps the files of a series in its order. */
function fileNameOf({ id, number }: Event): string {
  return `${number === undefined ? "" : `${number}-`}${id}.md`;
}

/** The series in a folder, or that of its file, with all its events. Where there is none, that is said, and nothing returned. */
async function seriesIn(
  call: CommandCall,
  place: string,
): Promise<{ readonly folder: string; readonly series: Series } | undefined> {
  const folder = isSeriesFile(place) ? dirname(place) : place;
  const names = isSeriesFile(place) ? [basename(place)] : seriesFileNames;
  const found = await Promise.all(names.map((name) => call.terminal.isFile(join(folder, name))));
  if (!found.includes(true)) {
    complain(call, { file: place, message: wording("new.noSeries"), help: wording("new.noSeries.help") });
    return undefined;
  }
  const { readSeriesFolder } = await import("../build/series-folder.ts");
  const read = await readSeriesFolder(call, folder);
  return read && { folder, series: read.series };
}
