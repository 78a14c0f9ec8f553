/**
 * The roles that elements of a table have anyway, said: on a narrow screen they are displayed as blocks, and browsers then forget what
 * they are.
 */
export const tableRoles = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnHead: { role: "columnheader" },
  rowHead: { role: "rowheader" },
  cell: { role: "cell" },
} as const;
