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
