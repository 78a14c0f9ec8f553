import { relative, resolve } from "node:path";
import type { Command, CommandCall, ExitCode } from "../command/command.ts";
import { optionValue } from "../command/command-arguments.ts";
import { wordOption } from "../command/option.ts";
import { wording } from "../messages/speech.ts";
import { accountFlag } from "../report/account.ts";
import { complain } from "../report/complain.ts";
import { addressOption, linkOption, nowOption } from "./site-flags.ts";

const siteOption = wordOption(
  "out",
  { de: "ORDNER", en: "FOLDER" },
  {
    de: "Ordner, in den die Site geschrieben wird; ohne Angabe „site“ neben dem der Texte",
    en: "folder to write the site to; unless told, “site” beside that of the texts",
  },
);

const memoryOption = wordOption(
  "memory",
  { de: "DATEI", en: "FILE" },
  {
    de: "Datei, in der sich die Site merkt, was sie mitgeteilt hat; ohne Angabe „gedaechtnis.json“ in der Site",
    en: "file in which the site remembers what it has told; unless told, “gedaechtnis.json” in the site",
  },
);

/** Builds the static site of a series. */
export const buildCommand: Command = {
  name: "build",
  summary: {
    de: "baut aus dem Ordner einer Reihe die ganze Site",
    en: "builds the whole site from the folder of a series",
  },
  about: {
    de: `Liest alle Programme eines Ordners und schreibt die fertige Site: Seiten für die Reihe, für jede Veranstaltung, jede Person und jedes Projekt, dazu Kalender und Feeds. Sie braucht keinen besonderen Server: Laden Sie den Ordner hoch.
Im Ordner liegen „reihe.md“, eine Datei je Veranstaltung und in „seiten“ Impressum und Ähnliches. Was sich nicht geändert hat, wird nicht neu geschrieben; was es nicht mehr gibt, verschwindet; fremde Dateien bleiben.
Rückgabewert für Skripte: 0 gebaut, 1 nicht gebaut, weil Texte Fehler haben, 2 bei falschem Aufruf.`,
    en: `Reads all programmes of a folder and writes the finished site: pages for the series, for each event, person and project, with calendars and feeds. It needs no server of a special kind: upload the folder.
In the folder lie “series.md”, one file for each event, and in “pages” the imprint and the like. What has not changed is not written anew; what is no longer there vanishes; other people's files stay.
Exit code for scripts: 0 built, 1 not built because texts have errors, 2 on wrong use.`,
  },
  operands: { placeholder: { de: "ORDNER", en: "FOLDER" }, least: 1, most: 1 },
  options: [siteOption, addressOption, linkOption, memoryOption, nowOption, accountFlag],
  examples: [
    {
      line: {
        de: "programmheft build herbst --out public",
        en: "programmheft build autumn --out public",
      },
      about: {
        de: "Baut die Reihe im Ordner herbst nach public.",
        en: "Builds the series in the folder autumn into public.",
      },
    },
    {
      line: {
        de: "programmheft build herbst --address https://example.org/herbst/",
        en: "programmheft build autumn --address https://example.org/autumn/",
      },
      about: {
        de: "Nennt die Adresse, unter der die Site stehen wird: für Feeds, Suchmaschinen und Vorschaubilder.",
        en: "Names the address at which the site will stand: for feeds, search engines and previews.",
      },
    },
  ],
  run: buildSite,
};

async function buildSite(call: CommandCall): Promise<ExitCode> {
  const { terminal, speech, arguments: given } = call;
  const [folder = "."] = given.operands;
  const out = optionValue(given, siteOption) ?? `${folder.replace(/[\\/]+$/u, "")}/../site`;
  if (relative(resolve(folder), resolve(out)) === "") {
    complain(call, {
      message: wording("build.intoSource"),
      help: wording("build.intoSource.help", { folder: "site" }),
    });
    return 2;
  }
  const progress = (words: string) => {
    if (terminal.errors.isTerminal) terminal.errors.write(`${words}\n`);
  };
  progress(speech.say("build.reading", { folder }));
  const [{ plannedSite }, { writeSite }, { keepMemory, usualMemory }, { printSiteMemory }] =
    await Promise.all([
      import("./planned-site.ts"),
      import("./write-site.ts"),
      import("./site-memory-file.ts"),
      import("@programmheft/site"),
    ]);
  const memoryFile = optionValue(given, memoryOption) ?? usualMemory(out);
  const planned = await plannedSite(call, folder, memoryFile);
  if (planned === undefined) return 2;
  if (planned.plan === undefined) {
    complain(call, { message: wording("build.hasErrors"), help: wording("build.hasErrors.help") });
    return 1;
  }
  const { files, pictures, memory } = planned.plan;
  progress(speech.say("build.writing", { files: speech.count(files.length + pictures.length, "file") }));
  const written = await writeSite(call, out, { files, pictures, paint: planned.paint });
  if (written === undefined || !(await keepMemory(call, memoryFile, printSiteMemory(memory)))) return 2;
  progress(
    speech.say("build.done", {
      folder: out,
      files: speech.count(written.files, "file"),
      changed: speech.say("build.changed", { count: String(written.changed) }),
    }),
  );
  return 0;
}
