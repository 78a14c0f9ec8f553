import type { Format } from "../format/format.ts";

export const feedFormat: Format = {
  name: "atom",
  title: { de: "Feed (Atom)", en: "feed (Atom)" },
  about: {
    de: "Neues, Änderungen, Absagen und Aufzeichnungen einer Reihe, zum Abonnieren",
    en: "what is new, changed, cancelled or recorded in a series, to subscribe to",
  },
  mediaType: "application/atom+xml",
  extension: "atom",
  writer: {
    takes: "events",
    canHoldJoinLink: false,
    write: async (publications, { language, addresses = {} } = {}) => {
      const [{ printFeed }, { seriesOf }] = await Promise.all([
        import("./print-feed.ts"),
        import("../format/series-of.ts"),
      ]);
      const series = seriesOf(publications);
      return printFeed(
        publications.map(({ agenda }) => agenda),
        addresses.series === undefined ? series : { ...series, url: addresses.series },
        { language, feedUrl: addresses.feed, pageOf: addresses.pageOf },
      );
    },
  },
};
