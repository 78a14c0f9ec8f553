import { addressOption, linkOption, nowOption } from "../build/site-flags.ts";
import type { Command, CommandCall, ExitCode } from "../command/command.ts";
import { optionValue } from "../command/command-arguments.ts";
import { parsedOption } from "../command/option.ts";
import { wording } from "../messages/speech.ts";
import { complain } from "../report/complain.ts";
import { noPaint } from "../terminal/paint.ts";
import { errorPage, type Preview, previewAnswer } from "./preview-answer.ts";

const usualPort = 4322;

const portOption = parsedOption(
  "port",
  { de: "ZAHL", en: "NUMBER" },
  {
    parse: (word) => (/^\d{1,5}$/u.test(word) && Number(word) < 65_536 ? Number(word) : undefined),
    expects: { de: "eine Zahl wie 8080", en: "a number such as 8080" },
  },
  { de: `Anschluss des Servers (Vorgabe ${usualPort})`, en: `port of the server (default ${usualPort})` },
);

/** Shows the site of a series in the browser and follows its texts. */
export const previewCommand: Command = {
  name: "preview",
  summary: {
    de: "zeigt die Site im Browser, während Sie schreiben",
    en: "shows the site in the browser while you write",
  },
  about: {
    de: `Baut die Site einer Reihe, ohne sie zu schreiben, und zeigt sie auf diesem Rechner im Browser. Wird ein Text gespeichert, erscheint die Seite neu. Hat er Fehler, steht dort, welche.`,
    en: `Builds the site of a series without writing it, and shows it in the browser of this computer. When a text is saved, the page appears anew. Where it has errors, the page says which.`,
  },
  operands: { placeholder: { de: "ORDNER", en: "FOLDER" }, least: 1, most: 1 },
  options: [portOption, addressOption, linkOption, nowOption],
  examples: [
    {
      line: { de: "programmheft preview herbst", en: "programmheft preview autumn" },
      about: { de: "Zeigt die Reihe im Ordner herbst.", en: "Shows the series in the folder autumn." },
    },
  ],
  run: preview,
};

async function preview(call: CommandCall): Promise<ExitCode> {
  const { terminal, speech, arguments: given } = call;
  const [folder = "."] = given.operands;
  const first = await previewOf(call, folder);
  if (first === undefined) return 2;
  let shown = first;
  const port = optionValue(given, portOption) ?? usualPort;
  const answer = (path: string) => previewAnswer(shown, path);
  const server = await terminal.serve(port, answer);
  if (server === undefined) {
    complain(call, {
      message: wording("preview.portTaken", { port: String(port) }),
      help: wording("preview.portTaken.help", { other: String(port + 1) }),
    });
    return 2;
  }
  terminal.output.write(`${speech.say("preview.at", { address: server.address, folder })}\n`);
  for await (const _ of terminal.watchFolder(folder)) {
    shown = (await previewOf(call, folder)) ?? shown;
    server.announce();
  }
  server.close();
  return 0;
}

/** The files and pictures of the site, or a page that says what is wrong. */
async function previewOf(call: CommandCall, folder: string): Promise<Preview | undefined> {
  const { speech } = call;
  const [{ plannedSite }, { printReport }] = await Promise.all([
    import("../build/planned-site.ts"),
    import("../report/print-report.ts"),
  ]);
  const planned = await plannedSite(call, folder, undefined);
  if (planned === undefined) return undefined;
  const { plan, paint, reports } = planned;
  const report = () => printReport(reports, { speech, paint: noPaint, columns: 100 });
  const files = plan?.files ?? [errorPage(report(), speech.say("preview.broken"), speech.language)];
  const drawings = new Map(plan?.pictures.map(({ path, svg }) => [path, svg]));
  return {
    files: new Map(files.map((file) => [file.path, file])),
    picture: (path) => {
      const svg = drawings.get(path);
      return svg === undefined ? undefined : paint?.(svg);
    },
  };
}
