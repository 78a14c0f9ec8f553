import type { Command, CommandCall, ExitCode } from "../command/command.ts";
import { hasFlag, optionValue, optionValues } from "../command/command-arguments.ts";
import type { ValueOption } from "../command/option.ts";
import { seeHelp } from "../command/see-help.ts";
import { wording } from "../messages/speech.ts";
import { printCanonical } from "../programme/print-canonical.ts";
import { type EventSource, readEvent } from "../programme/read-event.ts";
import { standardInput } from "../programme/read-source.ts";
import { seriesFinder } from "../programme/series-finder.ts";
import { fromOption, seriesOption } from "../programme/source-options.ts";
import { complain } from "../report/complain.ts";
import type { Complaint } from "../report/complaint.ts";
import { refuseToRewrite } from "../result/refuse-to-rewrite.ts";
import { writeBack } from "../result/write-back.ts";
import {
  atOption,
  behindOption,
  dayOption,
  jsonFlag,
  keepEndFlag,
  protectOption,
  takeOption,
  writeFlag,
} from "./late-options.ts";
import type { PossibleWay } from "./late-ways.ts";

/** Tells what can be done when a programme runs late. */
export const lateCommand: Command = {
  name: "late",
  summary: {
    de: "zeigt, was zu tun ist, wenn die Zeit davonläuft",
    en: "shows what to do when the programme runs late",
  },
  about: {
    de: `Die Veranstaltung läuft, und sie ist im Rückstand: Hier stehen die Wege, die es gibt, die kleinste Änderung zuerst, und was dann für wen anders wird. Was vorbei ist, bleibt; was gerade läuft, behält seine Länge. Mit „--take“ wird aus einem Weg das neue Programm.
Rückgabewert für Skripte: 0, wenn es einen Weg gibt, 1, wenn nicht oder bei Fehlern im Programm, 2 bei falschem Aufruf.`,
    en: `The event is on, and it is behind: here are the ways that there are, the least change first, and what becomes different for whom. What is past stays; what is running keeps its length. “--take” makes the new programme of a way.
Exit code for scripts: 0 where there is a way, 1 where there is none or the programme has errors, 2 on wrong use.`,
  },
  operands: { placeholder: { de: "DATEI", en: "FILE" }, least: 1, most: 1 },
  options: [
    atOption,
    behindOption,
    keepEndFlag,
    protectOption,
    dayOption,
    takeOption,
    writeFlag,
    jsonFlag,
    seriesOption,
    fromOption,
  ],
  examples: [
    {
      line: {
        de: "programmheft late webinar.md --at 11:12 --behind 12m",
        en: "programmheft late webinar.md --at 11:12 --behind 12m",
      },
      about: {
        de: "Es ist 11:12 Uhr und 12 Minuten später als geplant: Was nun?",
        en: "It is 11:12 and 12 minutes later than planned: what now?",
      },
    },
    {
      line: {
        de: "programmheft late webinar.md --at 11:12 --behind 12m --keep-end --protect Podium,Grußwort",
        en: "programmheft late webinar.md --at 11:12 --behind 12m --keep-end --protect panel,welcome",
      },
      about: {
        de: "Der Tag soll enden wie geplant, und zwei Punkte behalten ihre Länge.",
        en: "The day is to end as planned, and two items keep their length.",
      },
    },
    {
      line: {
        de: "programmheft late webinar.md --at 11:12 --behind 12m --take 1 --write",
        en: "programmheft late webinar.md --at 11:12 --behind 12m --take 1 --write",
      },
      about: {
        de: "Nimmt den ersten Weg und schreibt das neue Programm in die Datei.",
        en: "Takes the first way and writes the new programme into the file.",
      },
    },
  ],
  run: async (call) => {
    const { arguments: given } = call;
    const [path = ""] = given.operands;
    const [at, behind] = [optionValue(given, atOption), optionValue(given, behindOption)];
    if (at === undefined) return refuse(call, optionNeeded(atOption));
    if (behind === undefined) return refuse(call, optionNeeded(behindOption));
    const wrong = wrongUse(call, path);
    if (wrong) return refuse(call, wrong);

    const finder = seriesFinder(call, optionValue(given, seriesOption));
    const source = await readEvent(call, path, finder);
    if (!source) return 2;
    const [
      { resolveTimes },
      { programmeReport },
      { reportFindings },
      { chooseDay },
      { chooseSessions },
      ways,
    ] = await Promise.all([
      import("@programmheft/core"),
      import("../programme/programme-report.ts"),
      import("../report/report-findings.ts"),
      import("./choose-day.ts"),
      import("./choose-sessions.ts"),
      import("./late-ways.ts"),
    ]);
    // Who runs late has no time for warnings.
    const hasErrors = reportFindings(call, [...finder.reports(), programmeReport(source)], "error");
    const { event } = source;
    if (!event) return 1;

    const { days, sessions } = resolveTimes(event);
    const day = chooseDay(days, optionValue(given, dayOption));
    if ("complaint" in day) return refuse(call, day.complaint);
    const protect = chooseSessions(
      sessions.filter((session) => session.day === day.chosen),
      optionValues(given, protectOption),
    );
    if ("complaint" in protect) return refuse(call, protect.complaint);
    const delay = { at, behind, protect: protect.chosen };
    const found = ways.lateWays(event, day.chosen, delay, hasFlag(given, keepEndFlag));

    const take = optionValue(given, takeOption);
    if (take !== undefined) return takeWay(call, source, found.possible, take, hasErrors);
    const { output } = call.terminal;
    if (hasFlag(given, jsonFlag)) {
      const { printLateJson } = await import("./print-late-json.ts");
      const { name } = day.chosen ?? {};
      output.write(printLateJson(event, { ...delay, ...(name !== undefined && { day: name }) }, found));
    } else {
      const { printLate } = await import("./print-late.ts");
      const style = { speech: call.speech, paint: call.paintFor(output), columns: output.columns ?? 100 };
      output.write(printLate(event, delay, found, style));
    }
    return hasErrors || found.possible.length === 0 ? 1 : 0;
  },
};

/** Prints the programme as it becomes in one of the ways, or writes it. */
async function takeWay(
  call: CommandCall,
  { file, format }: EventSource,
  ways: readonly PossibleWay[],
  take: number,
  hasErrors: boolean,
): Promise<ExitCode> {
  const way = ways.find(({ number }) => number === take);
  if (!way) {
    const count = call.speech.count(ways.length, "way");
    return refuse(call, { message: wording("late.noSuchWay", { number: String(take), count }) });
  }
  const text = await printCanonical(format, way.event);
  if (hasFlag(call.arguments, writeFlag) && !format.isLossless) return refuseToRewrite(call, file);
  if (hasFlag(call.arguments, writeFlag)) return writeBack(call, file, text, hasErrors);
  call.terminal.output.write(text);
  return hasErrors ? 1 : 0;
}

function refuse(call: CommandCall, { message, help = seeHelp(lateCommand) }: Complaint): ExitCode {
  complain(call, { message, help });
  return 2;
}

function optionNeeded({ name, expects = { de: "", en: "" } }: ValueOption): Complaint {
  return { message: wording("usage.optionNeeded", { option: `--${name}`, expects }) };
}

/** What is wrong with this way of calling, if anything. */
function wrongUse({ arguments: given }: CommandCall, path: string): Complaint | undefined {
  const takes = optionValue(given, takeOption) !== undefined;
  if (takes && hasFlag(given, jsonFlag)) {
    return { message: wording("usage.notBoth", { first: "--take", second: "--json" }) };
  }
  if (!hasFlag(given, writeFlag)) return undefined;
  if (!takes) return { message: wording("usage.needsOther", { option: "--write", other: "--take" }) };
  return path === standardInput ? { message: wording("usage.writeInput") } : undefined;
}
