import { type Agenda, type Language, languageFor, type Series } from "@programmheft/core";
import type { Exported } from "../exchange/exported.ts";
import { agendaMarkup } from "../html/agenda-markup.ts";
import { element, joined } from "../html/markup.ts";
import { safeAddress } from "../html/safe-address.ts";
import { whenInWords } from "../words/head-facts.ts";
import { shownLine } from "../words/shown-text.ts";
import { feedLosses } from "./feed-losses.ts";
import type { FeedMemory, FeedNews } from "./feed-memory.ts";
import { feedWords } from "./feed-words.ts";
import { newsWithoutMemory } from "./news-without-memory.ts";
import { xmlText } from "./xml-text.ts";

/** How a feed is written. */
export interface FeedOptions {
  /** The language of the words around the programme; unless told, that of the series. */
  readonly language?: Language | undefined;
  /** What `planFeed` gave: it knows when what was published, and what has changed. */
  readonly memory?: FeedMemory | undefined;
  /** Where the feed stands. */
  readonly feedUrl?: string | undefined;
  readonly pageOf?: ((eventId: string) => string) | undefined;
  /** How many entries there are at most, the newest first: 50 unless told. */
  readonly mostEntries?: number;
}

/**
 * Writes the feed of a series as Atom (RFC 4287): new events with their programme, changes in sentences, cancellations, recordings.
 * The ids of entries are tag URIs (RFC 4151) of series, event and number, which no edit changes. No clock is asked: an entry is dated
 * by the memory, or without one by its event.
 */
export function printFeed(agendas: readonly Agenda[], series: Series, options: FeedOptions = {}): Exported {
  const { language = languageFor(series.language), memory, mostEntries = 50 } = options;
  const byId = new Map(
    agendas.filter(({ status }) => status !== "draft").map((agenda) => [agenda.id, agenda]),
  );
  const all = [...(memory?.news ?? newsWithoutMemory([...byId.values()]))]
    .filter(({ eventId }) => byId.has(eventId))
    .sort(newestFirst);
  const told = all.slice(0, mostEntries);
  const authority = `tag:${hostOf(options.feedUrl) ?? hostOf(series.url) ?? "programmheft.invalid"},2020:${series.id}`;
  const [feedUrl, seriesUrl] = [safeAddress(options.feedUrl), safeAddress(series.url)];
  const authors = series.organizers.length > 0 ? series.organizers : [series.title];
  const lines = [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(series.language)}">`,
    `<id>${xmlText(authority)}</id>`,
    `<title>${xmlText(shownLine(series.title))}</title>`,
    ...(series.subtitle === undefined ? [] : [`<subtitle>${xmlText(shownLine(series.subtitle))}</subtitle>`]),
    `<updated>${all[0]?.at ?? "1970-01-01T00:00:00Z"}</updated>`,
    ...authors.map((name) => `<author><name>${xmlText(shownLine(name))}</name></author>`),
    ...(feedUrl === undefined
      ? []
      : [`<link rel="self" type="application/atom+xml" href="${xmlText(feedUrl)}"/>`]),
    ...(seriesUrl === undefined ? [] : [`<link rel="alternate" href="${xmlText(seriesUrl)}"/>`]),
    ...told.flatMap((news) => {
      const agenda = byId.get(news.eventId);
      return agenda ? entryLines(news, agenda) : [];
    }),
    `</feed>`,
  ];
  return { output: `${lines.join("\n")}\n`, losses: feedLosses(agendas, told) };

  function entryLines(news: FeedNews, agenda: Agenda): readonly string[] {
    const pageUrl = safeAddress(options.pageOf?.(agenda.id));
    const title = `${feedWords[language][news.kind]}: ${shownLine(agenda.title)}`;
    return [
      `<entry>`,
      `<id>${xmlText(`${authority}/${agenda.id}/${news.number}`)}</id>`,
      `<title>${xmlText(title)}</title>`,
      `<published>${news.at}</published>`,
      `<updated>${news.at}</updated>`,
      `<category term="${news.kind}" label="${xmlText(feedWords[language][news.kind])}"/>`,
      ...(pageUrl === undefined ? [] : [`<link rel="alternate" href="${xmlText(pageUrl)}"/>`]),
      `<summary>${xmlText(summaryOf(news, agenda))}</summary>`,
      `<content type="html">${xmlText(contentOf(news, agenda, pageUrl))}</content>`,
      `</entry>`,
    ];
  }

  function summaryOf({ notes }: FeedNews, agenda: Agenda): string {
    const sentences = notes.map((note) => shownLine(note[language]));
    return sentences.length > 0
      ? sentences.join(" ")
      : [shownLine(agenda.title), whenInWords(agenda, language)].filter((part) => part !== "").join(", ");
  }

  function contentOf({ notes }: FeedNews, agenda: Agenda, pageUrl: string | undefined): string {
    const list =
      notes.length > 0 && element("ul", {}, ...notes.map((note) => element("li", {}, note[language])));
    return String(joined([list, agendaMarkup(agenda, { language, headingLevel: 2, pageUrl })]));
  }
}

function newestFirst(a: FeedNews, b: FeedNews): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  if (a.eventId !== b.eventId) return a.eventId < b.eventId ? -1 : 1;
  return b.number - a.number;
}

/** The name of the host in an address. */
function hostOf(address: string | undefined): string | undefined {
  return /^https?:\/\/(?:[^/?#@]*@)?([a-z0-9.-]+)/iu.exec(address ?? "")?.[1]?.toLowerCase();
}
