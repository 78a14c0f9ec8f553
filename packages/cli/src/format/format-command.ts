import type { LocalizedText } from "@programmheft/core";
import type { Command, CommandCall, ExitCode } from "../command/command.ts";
import { hasFlag, optionValue } from "../command/command-arguments.ts";
import { flag } from "../command/option.ts";
import { seeHelp } from "../command/see-help.ts";
import { wording } from "../messages/speech.ts";
import { standardInput } from "../programme/read-source.ts";
import { seriesFinder } from "../programme/series-finder.ts";
import { fromOption, seriesOption } from "../programme/source-options.ts";
import { accountFlag } from "../report/account.ts";
import { complain } from "../report/complain.ts";
import { formatFile, type Way } from "./format-file.ts";

const writeFlag = flag("write", {
  de: "schreibt die einheitliche Form in die Datei selbst",
  en: "writes the canonical form into the file itself",
});

const checkFlag = flag("check", {
  de: "prüft nur, ob die Datei schon die einheitliche Form hat",
  en: "only checks whether the file has the canonical form already",
});

/** Prints programmes in their one canonical form. */
export const formatCommand: Command = {
  name: "format",
  summary: {
    de: "bringt ein Programm in die einheitliche Form",
    en: "brings a programme into its canonical form",
  },
  about: {
    de: `Liest ein Programm, wie man es schreibt oder einfügt, und gibt es in der einen einheitlichen Form aus, in der es sich gut weiterbearbeiten lässt. Ohne „--write“ bleibt die Datei, wie sie ist. Geschrieben wird nur, wenn nichts verloren geht.
Rückgabewert für Skripte: 0 in Ordnung, 1 mit Fehlern (oder, bei „--check“, andere Form), 2 bei falschem Aufruf.`,
    en: `Reads a programme as one writes or pastes it, and prints it in the one canonical form that is easy to work on.
Without “--write” the file stays as it is. It is written only where nothing is lost.
Exit code for scripts: 0 fine, 1 with errors (or, with “--check”, another form), 2 on wrong use.`,
  },
  operands: { placeholder: { de: "DATEI...", en: "FILE..." }, least: 1, most: Number.POSITIVE_INFINITY },
  options: [writeFlag, checkFlag, seriesOption, fromOption, accountFlag],
  examples: [
    {
      line: { de: "programmheft format webinar.md --write", en: "programmheft format webinar.md --write" },
      about: {
        de: "Schreibt webinar.md in der einheitlichen Form neu.",
        en: "Writes webinar.md anew in its canonical form.",
      },
    },
    {
      line: {
        de: "programmheft format programm.txt > webinar.md",
        en: "programmheft format programme.txt > webinar.md",
      },
      about: {
        de: "Macht aus einem eingefügten Text eine neue Datei.",
        en: "Makes a new file of a pasted text.",
      },
    },
    {
      line: { de: "programmheft format --check herbst/*.md", en: "programmheft format --check autumn/*.md" },
      about: {
        de: "Nennt die Dateien, die eine andere Form haben.",
        en: "Names the files that have another form.",
      },
    },
  ],
  run: async (call) => {
    const { arguments: given } = call;
    const way = hasFlag(given, writeFlag) ? "write" : hasFlag(given, checkFlag) ? "check" : "print";
    const wrong = wrongUse(call, way);
    if (wrong) {
      complain(call, { message: wrong, help: seeHelp(formatCommand) });
      return 2;
    }
    const finder = seriesFinder(call, optionValue(given, seriesOption));
    let worst: ExitCode = 0;
    for (const path of given.operands) {
      const code = await formatFile(call, path, way, finder);
      if (code > worst) worst = code;
    }
    return worst;
  },
};

/** What is wrong with this way of calling, if anything. */
function wrongUse({ arguments: given }: CommandCall, way: Way): LocalizedText | undefined {
  const { operands } = given;
  if (way === "write" && hasFlag(given, checkFlag)) {
    return wording("usage.notBoth", { first: "--write", second: "--check" });
  }
  if (way === "print" && operands.length > 1) return wording("usage.severalPrinted");
  return way === "write" && operands.includes(standardInput) ? wording("usage.writeInput") : undefined;
}
