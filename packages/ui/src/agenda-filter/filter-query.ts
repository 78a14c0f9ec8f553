import type { AgendaFilter } from "@programmheft/core";

/** What a reader can filter by, by the names that stand in the address: `?track=…&person=…`. */
export const filterKeys = ["text", "day", "track", "room", "project", "person"] as const;
export type FilterKey = (typeof filterKeys)[number];

/** What has a name of its own in the domain. */
const fields: Readonly<Record<FilterKey, keyof AgendaFilter>> = {
  text: "text",
  day: "day",
  track: "track",
  room: "room",
  project: "project",
  person: "personId",
};

/** Longer than any name, and short enough to be looked for. */
export const longestValue = 200;

/**
 * Reads a filter from the query of an address or the entries of a form. What is empty, unknown or said twice is left out; nothing
 * is taken on trust but as text to look for.
 * @param prefix stands before each name in the address, where the page has parameters of its own
 * @example readFilter(new URLSearchParams("track=Verkehr&person=jan-abt")) // → { track: "Verkehr", personId: "jan-abt" }
 */
export function readFilter(query: URLSearchParams, prefix = ""): AgendaFilter {
  const filter: { -readonly [Field in keyof AgendaFilter]: AgendaFilter[Field] } = {};
  for (const key of filterKeys) {
    const value = query
      .get(prefix + key)
      ?.trim()
      .slice(0, longestValue);
    if (value) filter[fields[key]] = value;
  }
  return filter;
}

/** Puts a filter into a query, in a fixed order, and leaves all else in it alone. */
export function writeFilter(filter: AgendaFilter, query: URLSearchParams, prefix = ""): URLSearchParams {
  const written = new URLSearchParams(query);
  for (const key of filterKeys) {
    const value = filter[fields[key]];
    if (value === undefined) written.delete(prefix + key);
    else written.set(prefix + key, value);
  }
  return written;
}

/** What the filter asks of one key. */
export function filterValue(filter: AgendaFilter, key: FilterKey): string {
  return filter[fields[key]] ?? "";
}
