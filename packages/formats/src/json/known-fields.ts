import type { ProblemPath } from "@programmheft/core";
import { z } from "zod";

/** The names of the fields that a schema knows at a path. */
export function knownFields(schema: z.ZodType, path: ProblemPath): readonly string[] {
  let current: unknown = schema;
  for (const part of path) {
    const inner = unwrap(current);
    if (inner instanceof z.ZodObject) current = inner.shape[String(part)];
    else if (inner instanceof z.ZodArray) current = inner.element;
    else return [];
  }
  const found = unwrap(current);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap();
  return inner;
}
