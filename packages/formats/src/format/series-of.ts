import { idFromText, Series } from "@programmheft/core";
import type { Publication } from "./publication.ts";

/**
 * The series of what is given out together: that of the events, without its events. Where they have none, one is made up that
 * bears the title of the first.
 */
export function seriesOf(publications: readonly Publication[]): Series {
  const [first] = publications;
  const series = publications.find((publication) => publication.series)?.series;
  if (series) return { ...series, events: [] };
  const title = first?.event.title ?? "Programm";
  const { language, timeZone } = first?.event ?? {};
  return Series.parse({ id: idFromText(title), title, language, timeZone });
}
