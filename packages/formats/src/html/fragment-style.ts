/**
 * The style of a fragment. Every rule is bound to the class of the fragment, and takes font and colour from the page around it.
 */
export const fragmentStyle = `
.phf{max-width:46rem;line-height:1.5;overflow-wrap:break-word;hyphens:auto}
.phf .phf-quiet,.phf .phf-inferred{opacity:.75}
.phf .phf-status{font-weight:bold}
.phf ol.phf-sessions,.phf ol.phf-parts,.phf ul.phf-list{list-style:none;margin:0;padding:0}
.phf ol.phf-sessions>li{display:grid;grid-template-columns:8.5em 1fr;gap:0 1.25em;padding:.6em 0;border-top:1px solid rgba(127,127,127,.4);break-inside:avoid}
.phf ol.phf-parts{grid-column:2;padding-top:.4em}
.phf .phf-time{font-variant-numeric:tabular-nums}
.phf .phf-time span,.phf .phf-time time{display:block}
.phf .phf-body{grid-column:2}
.phf ol.phf-parts>li{padding:.25em 0 .25em 1em;border-left:2px solid rgba(127,127,127,.4)}
.phf .phf-title{font-weight:bold}
.phf .phf-cancelled .phf-title{text-decoration:line-through}
.phf p{margin:.15em 0}
@media (max-width:30em){.phf ol.phf-sessions>li{display:block}}
`
  .trim()
  .replace(/\n/gu, "");
