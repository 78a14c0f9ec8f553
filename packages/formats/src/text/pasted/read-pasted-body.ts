import type { BodyReading } from "../body-reading.ts";
import type { ProgrammeTextOptions } from "../programme-text.ts";
import type { SourceText } from "../source/source-text.ts";

export function readPastedBody(
  _source: SourceText,
  _bodyFrom: number,
  _options: ProgrammeTextOptions,
): BodyReading {
  return { fields: {}, items: [], moderators: [], materials: [], problems: [], places: new Map() };
}
