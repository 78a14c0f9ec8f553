import { checkSchedule, defineProblem, type Event, type Problem, type Series } from "@programmheft/core";
import { placeOfPath, readProgrammeText, readSeriesText } from "@programmheft/formats/text";
import type { ContentFile } from "./content-file.ts";

/** A problem with the file that it was found in. */
export interface ContentProblem {
  readonly file: ContentFile;
  readonly problem: Problem;
}

/** A series read from its texts: the value where the texts gave one, and everything that was found on the way. */
export interface SeriesReading {
  readonly series?: Series;
  readonly problems: readonly ContentProblem[];
}

const otherSeries = defineProblem({
  code: "site/other-series",
  severity: "error",
  message: {
    de: "Die Datei nennt die Reihe „{stated}“, sie liegt aber bei „{series}“.",
    en: "The file names the series “{stated}”, but lies with “{series}”.",
  },
  help: {
    de: "Schreiben Sie im Kopf der Datei „Reihe: {series}“, oder legen Sie sie zur anderen Reihe.",
    en: "Write “Series: {series}” into the head of the file, or move it to the other series.",
  },
});

const sameId = defineProblem({
  code: "site/same-id",
  severity: "error",
  message: {
    de: "Die Kennung „{id}“ hat schon eine andere Veranstaltung: {other}.",
    en: "Another event has the id “{id}” already: {other}.",
  },
  help: {
    de: "Geben Sie einer der beiden im Kopf der Datei eine eigene, zum Beispiel „Kennung: {id}-2“.",
    en: "Give one of them an id of its own in the head of the file, for example “Id: {id}-2”.",
  },
});

/** Reads a series from its own text and the texts of its events, in the order of their numbers, and checks every schedule. */
export function assembleSeries(seriesFile: ContentFile, eventFiles: readonly ContentFile[]): SeriesReading {
  const reading = readSeriesText(seriesFile.source);
  const problems = reading.problems.map((problem): ContentProblem => ({ file: seriesFile, problem }));
  if (reading.value === undefined) return { problems };
  const series = reading.value;
  const files = new Map<string, ContentFile>();
  const events: Event[] = [];
  for (const file of eventFiles) {
    const {
      event,
      problems: found,
      places,
    } = readProgrammeText(file.source, {
      seriesId: series.id,
      timeZone: series.timeZone,
      language: series.language,
      projects: series.projects.map(({ name }) => name),
    });
    const placed = (problem: Problem): Problem => {
      const place = problem.place ?? placeOfPath(places, problem.path ?? []);
      return place === undefined ? problem : { ...problem, place };
    };
    const mine = [...found];
    if (event.seriesId !== undefined && event.seriesId !== series.id)
      mine.push(otherSeries.create({ stated: event.seriesId, series: series.id }, { path: ["seriesId"] }));
    const other = files.get(event.id);
    if (other !== undefined) mine.push(sameId.create({ id: event.id, other: other.name }, { path: ["id"] }));
    mine.push(...checkSchedule(event, { series }));
    problems.push(...mine.map((problem) => ({ file, problem: placed(problem) })));
    files.set(event.id, file);
    events.push(event);
  }
  const inOrder = events.toSorted(
    (a, b) => (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) || 0,
  );
  return { series: { ...series, events: inOrder }, problems };
}
