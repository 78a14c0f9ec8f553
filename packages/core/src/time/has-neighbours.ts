/** Whether the days before and after a day can be written, too: the night of a day reaches into the next one. */
export function hasNeighbours(date: string): boolean {
  return "0001-01-01" <= date && date <= "9998-12-31";
}
