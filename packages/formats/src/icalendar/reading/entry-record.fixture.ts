import { type Component, readComponents } from "./component.ts";
import type { EntryRecord } from "./entry-record.ts";
import { logicalLines } from "./logical-lines.ts";
import { readEntry } from "./read-entry.ts";
import { zoneLookup } from "./zone-of-tzid.ts";

/** A component of these lines. */
export function componentOf(name: string, ...lines: readonly string[]): Component {
  const text = [`BEGIN:${name}`, ...lines, `END:${name}`].join("\r\n");
  const [component] = readComponents(logicalLines(text)).components;
  if (component === undefined) throw new Error(`No component begins in ${text}`);
  return component;
}

/** An entry of these lines, with times without a zone in Berlin. */
export function recordOf(...lines: readonly string[]): EntryRecord {
  return readEntry(
    componentOf("VEVENT", ...lines),
    {
      zoneOf: zoneLookup([]),
      shownIn: "UTC",
      floatingIn: "Europe/Berlin",
      floating: () => undefined,
      unknownZone: () => undefined,
    },
    () => undefined,
  );
}
