import type { SiteLink } from "@programmheft/site";
import { parsedOption } from "../command/option.ts";

/** Says where a site will stand. */
export const addressOption = parsedOption(
  "address",
  { de: "ADRESSE", en: "ADDRESS" },
  {
    parse: readAddress,
    expects: {
      de: "eine Adresse wie https://example.org/herbst/",
      en: "an address such as https://example.org/autumn/",
    },
  },
  {
    de: "Adresse, unter der die Site stehen wird; ohne sie gibt es keine Sitemap",
    en: "address at which the site will stand; without it there is no sitemap",
  },
);

/** Says which moment decides what is past. */
export const nowOption = parsedOption(
  "now",
  { de: "ZEITPUNKT", en: "INSTANT" },
  {
    parse: readInstant,
    expects: { de: "ein Zeitpunkt wie 2027-03-01T08:00:00Z", en: "an instant such as 2027-03-01T08:00:00Z" },
  },
  {
    de: "der Zeitpunkt, der Vergangenes von Kommendem trennt; ohne Angabe jetzt",
    en: "the instant that tells what is past from what is to come; unless told, now",
  },
);

/** Another part of the web place, for the navigation of a site. */
export const linkOption = parsedOption(
  "link",
  { de: "TITEL=ADRESSE", en: "TITLE=ADDRESS" },
  {
    parse: readLink,
    expects: {
      de: "ein Titel und eine Adresse wie Startseite=https://example.org/",
      en: "a title and an address such as Home=https://example.org/",
    },
  },
  {
    de: "weiterer Eintrag der Navigation; mehrfach möglich, englisch dahinter: Hilfe|Help=/hilfe/|/help/",
    en: "another entry of the navigation; may be repeated, English behind: Hilfe|Help=/hilfe/|/help/",
  },
);

function readLink(word: string): SiteLink | undefined {
  const [, german, english = german, href, englishHref = href] =
    /^([^|=]+)(?:\|([^=]+))?=([^|]+)(?:\|(.+))?$/u.exec(word) ?? [];
  if (german === undefined || english === undefined || !isHref(href) || !isHref(englishHref))
    return undefined;
  return { title: { de: german.trim(), en: english.trim() }, href: { de: href, en: englishHref } };
}

function isHref(word: string | undefined): word is string {
  return word !== undefined && /^(?:\/(?!\/)|https?:\/\/.)/u.test(word);
}

function readAddress(word: string): string | undefined {
  if (!/^https?:\/\//iu.test(word) || !URL.canParse(word)) return undefined;
  const { origin, pathname } = new URL(word);
  return `${origin}${pathname.endsWith("/") ? pathname : `${pathname}/`}`;
}

function readInstant(word: string): number | undefined {
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/u.test(word)
    ? Date.parse(word)
    : Number.NaN;
  return Number.isNaN(instant) ? undefined : instant;
}
