import { type Language, languageFor } from "@programmheft/core";
import type { SourceText } from "../../source/source-text.ts";
import type { BodyReading } from "../body-reading.ts";
import type { FrontMatterLines } from "../front-matter/find-front-matter.ts";
import { parseFrontMatter } from "../front-matter/parse-front-matter.ts";
import { type EventFieldsReading, readEventFields } from "../front-matter/read-event-fields.ts";
import { type AttributeReaders, attributeReaders } from "./attribute-readers.ts";
import { readCanonicalBody } from "./read-body.ts";

/** What stands in a text with a front matter. */
export interface CanonicalForm {
  readonly front: EventFieldsReading;
  /** Absent where the text behind the front matter is not in the canonical form. */
  readonly body?: BodyReading;
  /** For the lines of a text that is not. */
  readonly attributes?: AttributeReaders;
}

/** Reads a text in the canonical form: its front matter, and what follows it. */
export function readCanonicalForm(
  source: SourceText,
  lines: FrontMatterLines,
  usual: Language,
): CanonicalForm {
  const parsed = parseFrontMatter(source, lines);
  const reading = readEventFields(parsed.map);
  const { language } = reading.fields;
  const body = readCanonicalBody(
    source,
    lines.bodyFrom,
    language === undefined ? usual : languageFor(language),
  );
  return {
    front: { ...reading, problems: [...parsed.problems, ...reading.problems] },
    ...(body ? { body } : { attributes: attributeReaders }),
  };
}
