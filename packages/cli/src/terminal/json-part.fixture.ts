/** What stands at a place in JSON: `jsonPart(output, "ways", 0, "event")`. */
export function jsonPart(json: string, ...path: readonly (string | number)[]): unknown {
  let part: unknown = JSON.parse(json);
  for (const key of path) {
    part = Object.entries(part ?? {}).find(([name]) => name === String(key))?.[1];
  }
  return part;
}
