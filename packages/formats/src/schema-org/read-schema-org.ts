import type { ImportOptions } from "../exchange/import-options.ts";
import { notThisFormat } from "../exchange/import-problems.ts";
import type { Imported } from "../exchange/imported.ts";
import { collectProblems } from "../exchange/problem-collector.ts";
import { parseForeignJson } from "../json/parse-foreign-json.ts";
import { decodeBytes } from "../source/decode-bytes.ts";
import { encodeText } from "../source/encode-text.ts";
import { eventsOfJsonLd } from "./events-of-json-ld.ts";
import { jsonLdOfHtml } from "./json-ld-of-html.ts";

const start = { line: 1, column: 1, offset: 0, length: 0 };

/**
 * Reads events from JSON-LD in the words of schema.org: an object, a list or a graph, alone or in the script elements of a page. Events
 * within events become their sessions; an EventSeries becomes the series.
 */
export function readSchemaOrg(bytes: Uint8Array, options: ImportOptions = {}): Imported {
  const { text, problems: before } = decodeBytes(bytes);
  if (text === "" && before.length > 0) return { events: [], problems: before, text };
  const isPage = /^\uFEFF?\s*</u.test(text);
  const sources = isPage ? jsonLdOfHtml(text) : [text];
  const parsed = sources.map((source) => parseForeignJson(encodeText(source)));
  const unreadable = [...before, ...parsed.flatMap((one) => (isPage ? [] : one.problems))];
  const problems = collectProblems(unreadable, () => ({ place: start }));
  const { series, events } = eventsOfJsonLd(
    parsed.map(({ value }) => value),
    options,
    problems,
  );
  if (events.length === 0 && problems.all().length === 0) {
    problems.add(
      notThisFormat.create({
        format: "JSON-LD (schema.org)",
        reasonDe: "Es enthält keine Veranstaltung.",
        reasonEn: "It holds no event.",
      }),
    );
  }
  return { ...(series && { series }), events, problems: problems.all(), text };
}
