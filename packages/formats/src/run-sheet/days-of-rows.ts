import type { RunSheetRow } from "./run-sheet-rows.ts";

/** Rows that follow each other on one day. */
export function daysOfRows(
  rows: readonly RunSheetRow[],
): readonly { readonly day?: string; readonly rows: readonly RunSheetRow[] }[] {
  const days: { day?: string; rows: RunSheetRow[] }[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last !== undefined && last.day === row.day) last.rows.push(row);
    else days.push({ ...(row.day !== undefined && { day: row.day }), rows: [row] });
  }
  return days;
}
