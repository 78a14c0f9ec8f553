import { jsonRecord, jsonText } from "../source/json-values.ts";

/** The name of a node, which may be a plain text. */
export function nameOf(value: unknown): string | undefined {
  return (
    jsonText(value) ??
    jsonText(jsonRecord(value)?.name) ??
    jsonText(jsonRecord(jsonRecord(value)?.name)?.["@value"])
  );
}
