import {
  type Delay,
  describeChanges,
  type Event,
  type LateOptionKind,
  minutesOfTime,
  timeOfMinutes,
} from "@programmheft/core";
import type { Speech } from "../messages/speech.ts";
import type { WordKey } from "../messages/words.ts";
import type { PrintStyle } from "../report/print-problem.ts";
import { visibleLine } from "../terminal/visible-text.ts";
import { wrapText } from "../terminal/wrap-text.ts";
import type { LateWays, PossibleWay } from "./late-ways.ts";

const nameOfKind = {
  "shift-all": "late.shiftAll",
  "shorten-breaks": "late.shortenBreaks",
  "drop-optional": "late.dropOptional",
  compress: "late.compress",
  combine: "late.combine",
} as const satisfies Record<LateOptionKind, WordKey>;

/**
 * The ways to go on, for people in a hurry: a numbered list with what changes for whom, then what cannot be done and why.
 * ```
 * 1. Alles verschieben: Ende um 12:42 Uhr, 12 Minuten später als geplant
 *    - Alle Programmpunkte ab 11:30 Uhr verschieben sich um 12 Minuten.
 * ```
 */
export function printLate(
  event: Event,
  { at, behind }: Pick<Delay, "at" | "behind">,
  { possible, impossible }: LateWays,
  style: PrintStyle,
): string {
  const { speech, paint, columns } = style;
  const planned = timeOfMinutes(minutesOfTime(at) - behind);
  const delay = lengthOf(behind, speech);
  const paragraphs = [
    wrapText(speech.say(possible.length > 0 ? "late.ways" : "late.noWay", { at, delay, planned }), columns),
    ...possible.map((way) => printWay(event, way, style)),
  ];
  if (impossible.length > 0) {
    const reasons = impossible.flatMap(({ kind, why }) =>
      item("- ", `${speech.say(nameOfKind[kind])}: ${visibleLine(speech.choose(why.message))}`, columns),
    );
    const help = [...new Set(impossible.map(({ why }) => visibleLine(speech.choose(why.help))))].flatMap(
      (text) => item("  ", `${paint.cyan(speech.say("help"))}: ${text}`, columns),
    );
    paragraphs.push([paint.bold(speech.say("late.impossible")), ...reasons, ...help]);
  }
  if (possible.length > 0) paragraphs.push(wrapText(speech.say("late.howToTake"), columns));
  return `${paragraphs.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function printWay(event: Event, way: PossibleWay, { speech, paint, columns }: PrintStyle): readonly string[] {
  const lead = `${way.number}. `;
  const indent = " ".repeat(lead.length);
  const title = `${paint.bold(speech.say(nameOfKind[way.kind]))}: ${endOf(way, speech)}`;
  const notes = describeChanges(event, way.event, speech.language);
  return [
    ...item(lead, title, columns),
    ...notes.flatMap(({ text }) => item(`${indent}- `, visibleLine(text), columns)),
  ];
}

function endOf({ end, endsLater }: PossibleWay, speech: Speech): string {
  const compared =
    endsLater === 0
      ? speech.say("late.asPlanned")
      : speech.say("late.later", { delay: lengthOf(endsLater, speech) });
  return end === undefined
    ? speech.say("late.endUnknown", { compared })
    : speech.say("late.end", { end, compared });
}

function lengthOf(minutes: number, speech: Speech): string {
  const hours = Math.floor(minutes / 60);
  const parts = [
    ...(hours > 0 ? [speech.count(hours, "hour")] : []),
    ...(minutes % 60 > 0 ? [speech.count(minutes % 60, "minute")] : []),
  ];
  return parts.join(` ${speech.say("and")} `);
}

/** An entry of a list; what does not fit its first line stands below it. */
function item(lead: string, text: string, columns: number): readonly string[] {
  const [first = "", ...rest] = wrapText(text, Math.max(20, columns - lead.length));
  return [`${lead}${first}`, ...rest.map((line) => `${" ".repeat(lead.length)}${line}`)];
}
