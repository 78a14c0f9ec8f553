/** The style of the page: a table that is read at a glance, on a screen beside the event and on paper. */
export const runSheetStyle = `
:root { color-scheme: light dark; font: 1rem/1.4 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 75rem; padding: 1rem; overflow-wrap: break-word; hyphens: auto; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
p { margin: 0 0 .25rem; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: start; font-weight: bold; padding: .5rem 0; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid; }
tbody th { font-weight: normal; }
thead th { border-bottom-width: 2px; }
td.number { font-variant-numeric: tabular-nums; white-space: nowrap; }
.part { padding-inline-start: 1.8rem; }
.inferred { font-style: italic; }
.title { font-weight: bold; }
.cancelled .title { text-decoration: line-through; }
@media (max-width: 40rem) {
  thead { position: absolute; clip-path: inset(50%); }
  table, tbody, tr, th, td { display: block; }
  tr { padding: .5rem 0; border-bottom: 1px solid; }
  th, td { border: 0; padding: .1rem 0; }
  td[data-label]::before { content: attr(data-label) ": "; }
  td:empty { display: none; }
  .part { padding-inline-start: 1rem; }
}
@media print {
  @page { size: A4 landscape; margin: 12mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  tr { break-inside: avoid; }
}
`.trim();
