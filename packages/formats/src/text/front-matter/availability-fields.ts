import { type Language, StatedAvailability } from "@programmheft/core";
import { withoutAbsent } from "../without-absent.ts";
import { availabilityFieldNames } from "./field-names.ts";
import { namedEntries } from "./named-entries.ts";
import type { YamlRecord } from "./print-yaml.ts";
import { type Leftovers, recordReader, type ValueReader } from "./record-reader.ts";
import { printStatedHours, readStatedHours } from "./stated-hours.ts";
import { listReader, readTimeZone } from "./value-readers.ts";

/** Writes when someone or something can be had, one stretch a line. */
export function availabilityEntries(
  { timeZone, free, busy }: StatedAvailability,
  language: Language,
): YamlRecord {
  return namedEntries(availabilityFieldNames, language, {
    free: free?.map((hours) => printStatedHours(hours, language)),
    busy: busy?.map((hours) => printStatedHours(hours, language)),
    timeZone: timeZone === "Europe/Berlin" ? undefined : timeZone,
  });
}

/** Reads when someone or something can be had. A text or a list alone says when they can. */
export function availabilityReader(leftovers: Leftovers): ValueReader<StatedAvailability> {
  const readHours = listReader(readStatedHours);
  return (value) => {
    if (value.kind !== "map") {
      const free = readHours(value);
      return free && StatedAvailability.safeParse({ free }).data;
    }
    const reader = recordReader(value, availabilityFieldNames, leftovers);
    const fields = withoutAbsent({
      timeZone: reader.field("timeZone", "timeZone", readTimeZone),
      free: reader.field("free", "hours", readHours),
      busy: reader.field("busy", "hours", readHours),
    });
    return StatedAvailability.safeParse(fields).data;
  };
}
