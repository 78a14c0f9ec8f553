import { type Agenda, type Language, languageFor } from "@programmheft/core";
import type { Exported } from "../exchange/exported.ts";
import { agendaMarkup } from "./agenda-markup.ts";
import { fragmentStyle } from "./fragment-style.ts";
import { element, joined } from "./markup.ts";

/** How a fragment is written. */
export interface HtmlOptions {
  /** The language of the words around the agenda; unless told, that of the programme. */
  readonly language?: Language | undefined;
  /** The level of the heading that the title becomes, 2 unless told: pages have an `h1` of their own. */
  readonly headingLevel?: number;
  /** The page of the event, to which the title leads. */
  readonly pageUrl?: string | undefined;
  /** Whether the fragment brings its small style along. */
  readonly hasStyle?: boolean;
}

/**
 * Writes an agenda as a piece of HTML to put into any page: semantic elements, classes of their own, an h-event of microformats
 * (https://microformats.org/wiki/h-event), the times with their offsets in `<time>`. No script, no style attribute, nothing that is
 * loaded. The style comes along in a link to a data address, which HTML allows within a body. Everything that can be read in the
 * agenda can be read here: there are no losses.
 */
export function printAgendaHtml(agenda: Agenda, options: HtmlOptions = {}): Exported {
  const { language = languageFor(agenda.language), headingLevel = 2, pageUrl, hasStyle = true } = options;
  const article = agendaMarkup(agenda, { language, headingLevel, pageUrl });
  const style = element("link", {
    rel: "stylesheet",
    href: `data:text/css,${encodeURIComponent(fragmentStyle)}`,
  });
  return { output: `${joined([hasStyle && style, article], "\n")}\n`, losses: [] };
}
