import type { Comparison, Measurement } from "./measure.ts";

/** Prints a table in Markdown that lines up in a terminal too. All columns but the first are numbers, and stand at the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, at) => Math.max(...[name, ...rows.map((row) => row[at] ?? "")].map(width)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((most, at) => padded(cells[at] ?? "", most, at === 0)).join(" | ")} |`;
  const rule = widths.map((most, at) => (at === 0 ? "-".repeat(most) : `${"-".repeat(most - 1)}:`));
  console.log(["", line(head), line(rule), ...rows.map(line)].join("\n"));
}

/** A comparison as a table, the last column in times of its first row; `rate` says how many of what a run of each gets through, if that tells something. */
export function printComparison(
  title: string,
  comparisons: readonly Comparison[],
  rate?: { readonly of: string; readonly count: number },
): void {
  printTable(
    [title, "ms", ...(rate ? [`${rate.of}/s`] : []), `× ${comparisons[0]?.name}`],
    comparisons.map(({ name, time, ratio }, at) => [
      name,
      withSpread(time, 1),
      ...(rate ? [Math.round((rate.count / time.median) * 1_000).toLocaleString("en")] : []),
      at === 0 ? "1" : withSpread(ratio, 2),
    ]),
  );
}

/** "12.3 ±0.4" */
export function withSpread({ median, spread }: Measurement, digits: number): string {
  return `${median.toFixed(digits)} ±${spread.toFixed(digits)}`;
}

const width = (text: string) => [...text].length;

function padded(text: string, most: number, atStart: boolean): string {
  const space = " ".repeat(Math.max(0, most - width(text)));
  return atStart ? text + space : space + text;
}
