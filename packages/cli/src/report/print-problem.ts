import type { Problem, Severity } from "@programmheft/core";
import type { Speech } from "../messages/speech.ts";
import type { Paint } from "../terminal/paint.ts";
import { visibleLine } from "../terminal/visible-text.ts";
import { excerptOf } from "./excerpt.ts";
import type { SourceReport } from "./source-report.ts";

/** How to print: in which language, with which colours, and how wide. */
export interface PrintStyle {
  readonly speech: Speech;
  readonly paint: Paint;
  readonly columns: number;
}

const color = { error: "red", warning: "yellow", hint: "cyan" } as const satisfies Record<
  Severity,
  keyof Paint
>;

/**
 * A problem as a good compiler tells it: place, what is wrong, the line with the place underlined, and how to mend it.
 * ```
 * webinar.md:12:3: Fehler: „25:70“ ist keine Uhrzeit. [text/time-out-of-range]
 *   12 | - 25:70 Begrüßung
 *      |   ^^^^^
 *   Hilfe: Schreiben Sie eine Uhrzeit von 00:00 bis 23:59.
 * ```
 */
export function printProblem(
  { file, text }: Pick<SourceReport, "file" | "text">,
  { code, severity, message, help, place, mends = [] }: Problem,
  { speech, paint, columns }: PrintStyle,
): string {
  const inColor = paint[color[severity]];
  const where = [visibleLine(file), ...(place ? [place.line, place.column] : [])].join(":");
  const what = visibleLine(speech.choose(message));
  const lines = [
    `${paint.bold(where)}: ${inColor(paint.bold(speech.say(`severity.${severity}`)))}: ${paint.bold(what)} ${paint.dim(`[${code}]`)}`,
  ];
  if (place) {
    const number = `  ${place.line}`;
    const blank = " ".repeat(number.length);
    const excerpt = excerptOf(text, place, Math.max(20, columns - number.length - " | ".length));
    if (excerpt) {
      const mark = inColor("^".repeat(excerpt.markedColumns));
      lines.push(
        `${paint.dim(`${number} |`)} ${excerpt.text}`,
        `${paint.dim(`${blank} |`)} ${" ".repeat(excerpt.markedFrom)}${mark}`,
      );
    }
  }
  lines.push(`  ${paint.cyan(speech.say("help"))}: ${visibleLine(speech.choose(help))}`);
  for (const { title } of mends) {
    lines.push(`  ${paint.cyan(speech.say("mend"))}: ${visibleLine(speech.choose(title))}`);
  }
  return `${lines.join("\n")}\n`;
}
