import { Series } from "@programmheft/core";

/** Writes a series with its events as JSON: the fields in the order of the schema, indented by two blanks. */
export function printSeriesJson(series: Series): string {
  return `${JSON.stringify(Series.parse(series), null, 2)}\n`;
}
