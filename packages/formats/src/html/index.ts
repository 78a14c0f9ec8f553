export { type HtmlOptions, printAgendaHtml } from "./print-agenda-html.ts";
