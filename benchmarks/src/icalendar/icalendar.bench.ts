import { printCalendar, readCalendar } from "@programmheft/formats/icalendar";
import { inventedCalendar } from "../invented/invented-calendar.ts";
import { compare } from "../measuring/measure.ts";
import { printComparison } from "../measuring/print-table.ts";
import { readPeers } from "./read-peers.ts";
import { writePeers } from "./write-peers.ts";

/** Writing and reading calendars beside other libraries. */
const tooSlow = new Set(["ts-ics"]);
for (const size of [1_000, 10_000]) {
  const { agendas, entries } = inventedCalendar(size);
  const text = printCalendar(agendas).output;
  const bytes = new TextEncoder().encode(text);
  const rate = { of: "entries", count: size };
  printComparison(
    `writing ${size.toLocaleString("en")} entries`,
    compare({
      Programmheft: () => printCalendar(agendas).output,
      "Programmheft, with losses": () => {
        const { output, losses } = printCalendar(agendas);
        return [output, losses];
      },
      ...Object.fromEntries(
        Object.entries(writePeers).map(([name, write]) => [name, () => write(entries)] as const),
      ),
    }),
    rate,
  );
  printComparison(
    `reading ${size.toLocaleString("en")} entries`,
    compare({
      Programmheft: () => expectAll(readCalendar(bytes).events.length, size),
      ...Object.fromEntries(
        Object.entries(readPeers)
          // What takes seconds for a thousand entries would take hours for ten thousand, measured again and again.
          .filter(([name]) => size === 1_000 || !tooSlow.has(name))
          .map(([name, find]) => [name, () => expectAll(find(text), size)] as const),
      ),
    }),
    rate,
  );
}

function expectAll(found: number, size: number): void {
  if (found !== size) throw new Error(`${found} of ${size} entries were read.`);
}
