export { printAgendaMarkdown } from "./print-agenda-markdown.ts";
