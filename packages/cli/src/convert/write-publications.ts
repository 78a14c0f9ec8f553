import { join } from "node:path";
import { uniqueIds } from "@programmheft/core";
import type { Exported, Format, FormatWriter, Publication, WriteOptions } from "@programmheft/formats";
import type { CommandCall } from "../command/command.ts";
import { hasFlag, optionValue } from "../command/command-arguments.ts";
import { wording } from "../messages/speech.ts";
import { idList } from "../programme/id-list.ts";
import { complain } from "../report/complain.ts";
import { remark } from "../report/remark.ts";
import { giveResult } from "../result/give-result.ts";
import { outOption } from "../result/out-option.ts";
import { progressOf } from "../terminal/progress.ts";
import { calendarOption, feedOption, joinLinkFlag, pageOption, quietFlag } from "./convert-options.ts";
import { reportLosses } from "./report-losses.ts";

type Target = Format & { readonly writer: FormatWriter };

/**
 * Writes events in a format: where it holds one, each into a file of its own. Losses are told, and what became of the private
 * link. Returns whether all went well; else it has been said.
 */
export async function writePublications(
  call: CommandCall,
  publications: readonly Publication[],
  target: Target,
): Promise<boolean> {
  const { writer, name } = target;
  const options = writeOptions(call);
  tellOfJoinLink(call, publications, target);
  if (writer.takes === "events") {
    return give(
      call,
      name,
      await writer.write(publications, options),
      optionValue(call.arguments, outOption),
    );
  }
  const out = optionValue(call.arguments, outOption);
  const isFolder = out !== undefined && /[\\/]$/u.test(out);
  if (publications.length > 1 && !isFolder) {
    const ids = idList(publications.map(({ event }) => event.id));
    complain(call, {
      message: wording("events.oneFormat", { count: String(publications.length), format: name }),
      help: wording("events.chooseOne", { ids }),
    });
    return false;
  }
  const names = uniqueIds(publications.map(({ event }) => event.id));
  const step = progressOf(call.terminal, publications.length, (done) =>
    call.speech.say("build.written", {
      done: String(done),
      all: call.speech.count(publications.length, "file"),
    }),
  );
  for (const [index, publication] of publications.entries()) {
    step();
    const path = isFolder ? join(out, `${names[index]}.${target.extension}`) : out;
    if (!(await give(call, name, await writer.write(publication, options), path))) return false;
  }
  return true;
}

async function give(
  call: CommandCall,
  format: string,
  { output, losses }: Exported,
  path: string | undefined,
): Promise<boolean> {
  if (!(await giveResult(call, output, path))) return false;
  // That the private link is left out is told apart from what the format has no place for.
  const told = losses.filter(({ field }) => field !== "joinLink");
  if (!hasFlag(call.arguments, quietFlag)) reportLosses(call, path ?? format, told);
  return true;
}

function writeOptions({ arguments: given }: CommandCall): WriteOptions {
  const page = optionValue(given, pageOption);
  const calendar = optionValue(given, calendarOption);
  const feed = optionValue(given, feedOption);
  return {
    joinLink: hasFlag(given, joinLinkFlag),
    addresses: {
      ...(page !== undefined && { pageOf: (id) => page.replaceAll("{id}", encodeURIComponent(id)) }),
      ...(calendar !== undefined && { calendar }),
      ...(feed !== undefined && { feed }),
    },
  };
}

function tellOfJoinLink(
  call: CommandCall,
  publications: readonly Publication[],
  { writer, name, isLossless }: Target,
): void {
  const isThere = publications.some(({ event }) => event.onlineAccess?.joinUrl !== undefined);
  if (hasFlag(call.arguments, joinLinkFlag)) {
    if (!writer.canHoldJoinLink) remark(call, "warning", wording("joinLink.noPlace", { format: name }));
    else remark(call, "warning", wording(isThere ? "joinLink.given" : "joinLink.none"));
  } else if (isThere && isLossless && !hasFlag(call.arguments, quietFlag)) {
    remark(call, "hint", wording("joinLink.left"));
  }
}
