/** Where a cell of a row between pipes begins and ends in its line, without the blanks around it. */
export interface CellSpan {
  readonly from: number;
  readonly to: number;
}

/** The cells of a row, from `at` on. A pipe behind a backslash is a sign of its cell; the outer pipes may be missing. */
export function cellsOfRow(line: string, at: number): readonly CellSpan[] {
  const cells: CellSpan[] = [];
  let from = line[at] === "|" ? at + 1 : at;
  for (let index = from; index < line.length; index += 1) {
    if (line[index] === "\\" && /[\\|]/u.test(line[index + 1] ?? "")) index += 1;
    else if (line[index] === "|") {
      cells.push(withoutBlanks(line, from, index));
      from = index + 1;
    }
  }
  const last = withoutBlanks(line, from, line.length);
  return last.from < last.to ? [...cells, last] : cells;
}

/** Whether a line divides the head of a table of so many columns from its body: "| --- | :-: |". */
export function dividesTable(line: string, at: number, columns: number): boolean {
  if (!/^[\s|:-]+$/u.test(line.slice(at)) || !/[|:]/u.test(line)) return false;
  const cells = cellsOfRow(line, at);
  return cells.length === columns && cells.every(({ from, to }) => /^:?-+:?$/u.test(line.slice(from, to)));
}

function withoutBlanks(line: string, from: number, to: number): CellSpan {
  const text = line.slice(from, to);
  const lead = text.length - text.trimStart().length;
  return { from: from + lead, to: from + Math.max(lead, text.trimEnd().length) };
}
