import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { rejections } from "./judge.ts";

/**
 * Asks other people's validators about what the built command makes of the seed, of every known event of the series and of open
 * schedules, in each format for which there is a judge. Fails where one is rejected, or where nothing was made.
 */
const [shared = "../shared"] = process.argv.slice(2);
const judge = join(shared, "judges/judge");
const command = "packages/cli/dist/cli.js";
const content = "apps/docs/content/kommunen-innovativ";
const work = mkdtempSync(join(tmpdir(), "programmheft-judged-"));

/** Formats and who judges them; a piece of HTML is judged within a page. */
const judged: readonly {
  readonly format: string;
  readonly kinds: readonly string[];
  readonly isPiece?: true;
}[] = [
  { format: "icalendar", kinds: ["ics"] },
  { format: "pentabarf-xml", kinds: ["pentabarf-xml"] },
  { format: "pentabarf-json", kinds: ["schedule-json"] },
  { format: "pentabarf-json-2", kinds: ["schedule-json-2"] },
  { format: "schema-org", kinds: ["schema-org"] },
  { format: "atom", kinds: ["atom"] },
  { format: "html-fragment", kinds: ["html", "h-event"], isPiece: true },
  { format: "invitation-html", kinds: ["html"] },
  { format: "run-sheet-html", kinds: ["html"] },
];

const programmheft = (...line: readonly string[]) =>
  spawnSync(process.execPath, [command, ...line], { encoding: "utf8", maxBuffer: 256 * 1_024 * 1_024 });

const known = programmheft("convert", "--help").stdout;
const events = [
  ...globSync(join(shared, "data/seed/seed.txt")),
  ...globSync(join(content, "[0-9]*.md")).sort(),
  ...programmesOfSchedules(),
];
const addresses = ["--page-url", "https://example.org/{id}/", "--feed-url", "https://example.org/feed.atom"];

let rejected = 0;
for (const { format, kinds, isPiece = false } of judged) {
  if (!new RegExp(`^ {2}${format} `, "mu").test(known)) {
    console.log(`${format}: skipped, the command does not know it`);
    continue;
  }
  const files = [...events, join(content, "reihe.md")].flatMap((source, index) =>
    made(source, index, format, isPiece),
  );
  for (const kind of kinds) {
    const fitting = files.filter((file) => hasSubject(file, kind));
    rejected += await rejections(judge, kind, fitting, `files in the format ${format}`);
  }
}
rmSync(work, { recursive: true });
process.exitCode = rejected === 0 ? 0 : 1;

/**
 * Without a date there is no entry in a calendar and no h-event; a judge of those has nothing to judge then. An entry without an end is
 * left out too: RFC 5545 (3.6.1) allows it, one of the judges of calendars does not.
 */
function hasSubject(file: string, kind: string): boolean {
  const text = readFileSync(file, "utf8");
  if (kind === "h-event") return text.includes("h-event");
  if (kind !== "ics") return true;
  const entries = text.split("BEGIN:VEVENT").slice(1);
  return entries.length > 0 && entries.every((entry) => /^(?:DTEND|DURATION)/mu.test(entry));
}

/** The file that the command makes of a source. Where it holds no event of which one could be made, there is none. */
function made(source: string, index: number, format: string, isPiece: boolean): readonly string[] {
  const { stdout, status, stderr } = programmheft("convert", source, "--to", format, "--quiet", ...addresses);
  if (status === 2 && stdout === "") {
    // A series as a whole has no place in a format of one event.
    if (!source.endsWith("reihe.md")) console.log(`${format} ${source}: nothing was made\n${stderr}`);
    return [];
  }
  const file = join(work, `${index}-${basename(source)}.${format}${format.includes("html") ? ".html" : ""}`);
  writeFileSync(file, isPiece ? pageAround(stdout) : stdout);
  return [file];
}

/** Open schedules, made into a programme for each event that they hold. */
function programmesOfSchedules(): readonly string[] {
  const schedules = globSync(join(shared, "data/corpus/{schedule-xml,schedule-json}/*")).sort();
  return schedules.flatMap((schedule, index) => {
    const folder = join(work, `schedule-${index}`);
    mkdirSync(folder);
    programmheft("import", schedule, "--out", `${folder}/`);
    return globSync(join(folder, "*.md"))
      .filter((file) => basename(file) !== "reihe.md")
      .sort();
  });
}

function pageAround(piece: string): string {
  return `<!DOCTYPE html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Eine Seite</title>
</head>
<body>
<h1>Eine Seite</h1>
${piece}</body>
</html>
`;
}
