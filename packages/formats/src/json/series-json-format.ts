import type { Format } from "../format/format.ts";
import { sourceStart } from "../format/source-start.ts";
import { withoutPrivateAccess } from "../format/without-private-access.ts";
import type { PathPlaces } from "../source/path-places.ts";

export const seriesJsonFormat: Format = {
  name: "series-json",
  title: { de: "JSON einer Reihe", en: "JSON of a series" },
  about: {
    de: "die Reihe mit allen ihren Veranstaltungen; lässt sich wieder einlesen",
    en: "the series with all its events; it can be read again",
  },
  mediaType: "application/json",
  extension: "json",
  isLossless: true,
  writer: {
    takes: "events",
    canHoldJoinLink: true,
    write: async (publications, { joinLink = false } = {}) => {
      const { printSeriesJson } = await import("./print-series-json.ts");
      const { seriesOf } = await import("../format/series-of.ts");
      const open = publications.map(({ event }) =>
        joinLink ? { event, losses: [] } : withoutPrivateAccess(event),
      );
      const series = { ...seriesOf(publications), events: open.map(({ event }) => event) };
      return { output: printSeriesJson(series), losses: open.flatMap(({ losses }) => losses) };
    },
  },
  reader: {
    // An event has no list of organizers; a series always has one, near its beginning.
    recognizes: (_, bytes) => /^\uFEFF?\s*\{\s*"id"[^[{]*"organizers"\s*:\s*\[/u.test(sourceStart(bytes)),
    read: async (bytes) => {
      const { readSeriesJson } = await import("./read-series-json.ts");
      const { value, places, problems, text } = readSeriesJson(bytes);
      if (!value) return { events: [], problems, text };
      const { events, ...series } = value;
      return {
        series: { ...series, events: [] },
        events,
        problems,
        text,
        places: events.map((_, index) => placesBelow(places, `events/${index}`)),
      };
    },
  },
};

/** The places of one part, under paths that begin there. */
function placesBelow(places: PathPlaces, part: string): PathPlaces {
  const below = new Map<string, NonNullable<ReturnType<PathPlaces["get"]>>>();
  for (const [key, place] of places) {
    if (key === part) below.set("", place);
    else if (key.startsWith(`${part}/`)) below.set(key.slice(part.length + 1), place);
  }
  return below;
}
