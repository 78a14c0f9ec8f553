import type { Series } from "@programmheft/core";

/** The first and the last day of a series, as far as its dates are known. */
export function seriesDates({ events }: Series): { readonly date?: string; readonly endDate?: string } {
  const days = events
    .flatMap(({ date, endDate = date }) => [date, endDate].filter((day) => day !== undefined))
    .sort();
  const [date] = days;
  const endDate = days.at(-1);
  return { ...(date !== undefined && { date }), ...(endDate !== undefined && { endDate }) };
}
