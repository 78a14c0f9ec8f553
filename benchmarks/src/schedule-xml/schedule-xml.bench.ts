import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { readScheduleXml } from "@programmheft/formats/pentabarf";
import { inventedSchedule } from "../invented/invented-schedule.ts";
import { compare } from "../measuring/measure.ts";
import { printComparison } from "../measuring/print-table.ts";
import { bareXml } from "./bare-xml.ts";

/**
 * Reading schedule.xml beside what its XML parser alone needs for the same bytes: a schedule of 1,000 events, and the files that are
 * named.
 */
const sources = [
  { name: "1,000 events", bytes: new TextEncoder().encode(inventedSchedule(1_000)) },
  ...process.argv.slice(2).map((file) => ({ name: basename(file), bytes: readFileSync(file) })),
];
for (const { name, bytes } of sources) {
  printComparison(
    `schedule.xml, ${name}, ${Math.round(bytes.length / 1_000)} kB`,
    compare({ "saxes alone": () => bareXml(bytes), Programmheft: () => readScheduleXml(bytes) }),
  );
}
