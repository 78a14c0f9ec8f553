import { readCanonicalForm } from "../canonical/read-canonical-form.ts";
import { htmlLines } from "./html-lines.ts";
import type { TextParsers } from "./text-parsers.ts";

/** All parsers, there from the start. */
export const everyParser: TextParsers = {
  canonical: readCanonicalForm,
  html: htmlLines,
};
