import { checkSchedule, defineProblem, type Event, type Problem, type Series } from "@programmheft/core";
import { placeOfPath, readProgrammeText, readSeriesText } from "@programmheft/formats/text";
import type { ContentFile } from "./content-file.ts";

/** A problem with the file that it was found in. */
export interface ContentProblem {
  readonly file: ContentFile;
  readonly problem: Problem;
}

/** A series read from its texts, of whatever could be read, and everything that was found on the way. */
export interface SeriesReading {
  readonly series: Series;
  readonly problems: readonly ContentProblem[];
}

const noSeries = defineProblem({
  code: "site/series-missing",
  severity: "error",
  message: { de: "Die Reihe hat keinen eigenen Text.", en: "The series has no text of its own." },
  help: {
    de: "Legen Sie neben die Veranstaltungen eine Datei „{name}“, die mit „Titel: …“ zwischen zwei Zeilen „---“ beginnt.",
    en: "Put a file “{name}” beside the events that begins with “Title: …” between two lines “---”.",
  },
});

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

/** How the file with what belongs to all events of a series may be called. */
const seriesNames = ["reihe.md", "series.md"] as const;
const [seriesName] = seriesNames;

/** Whether a file is that of the series, by its name. */
function isSeriesFile({ name }: Pick<ContentFile, "name">): boolean {
  return seriesNames.some((known) => known === name.toLowerCase());
}

/** Reads a series from its own text and the texts of its events, in the order of their numbers, and checks every schedule. */
export function assembleSeries(files: readonly ContentFile[]): SeriesReading {
  const found = files.find(isSeriesFile);
  const seriesFile = found ?? { name: seriesName, source: "" };
  const reading = readSeriesText(seriesFile.source);
  const series = reading.value;
  const problems: ContentProblem[] = (
    found === undefined ? [noSeries.create({ name: seriesName })] : reading.problems
  ).map((problem) => ({ file: seriesFile, problem }));
  const filesById = new Map<string, ContentFile>();
  const events: Event[] = [];
  for (const file of files.filter((each) => each !== found)) {
    const {
      event,
      problems: read,
      places,
    } = readProgrammeText(file.source, {
      seriesId: series.id,
      timeZone: series.timeZone,
      language: series.language,
      projects: series.projects.map(({ name }) => name),
    });
    const mine = [...read];
    if (event.seriesId !== series.id)
      mine.push(
        otherSeries.create({ stated: event.seriesId ?? "", series: series.id }, { path: ["seriesId"] }),
      );
    const other = filesById.get(event.id);
    if (other !== undefined) mine.push(sameId.create({ id: event.id, other: other.name }, { path: ["id"] }));
    mine.push(...checkSchedule(event, { series }));
    for (const problem of mine) {
      const place = problem.place ?? placeOfPath(places, problem.path ?? []);
      problems.push({ file, problem: place === undefined ? problem : { ...problem, place } });
    }
    filesById.set(event.id, file);
    events.push(event);
  }
  const numberOf = ({ number = Number.MAX_SAFE_INTEGER }: Event) => number;
  return { series: { ...series, events: events.toSorted((a, b) => numberOf(a) - numberOf(b)) }, problems };
}
