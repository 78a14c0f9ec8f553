import { printCalendar, readCalendar } from "@programmheft/formats/icalendar";
import { type Measurement, measure } from "../measure.ts";
import { calendarSample } from "./calendar-sample.ts";
import { readPeers } from "./read-peers.ts";
import { writePeers } from "./write-peers.ts";

/** Writing and reading calendars beside other libraries, in one run: only ratios tell something. */
const tooSlow = new Set(["ts-ics"]);
for (const size of [1_000, 10_000]) {
  const { agendas, entries } = calendarSample(size);
  const text = printCalendar(agendas).output;
  const bytes = new TextEncoder().encode(text);
  report(`writing ${size} entries`, size, {
    Programmheft: measure(() => printCalendar(agendas).output),
    "Programmheft, with losses": measure(() => {
      const { output, losses } = printCalendar(agendas);
      return [output, losses];
    }),
    ...Object.fromEntries(
      Object.entries(writePeers).map(([name, write]) => [name, measure(() => write(entries))]),
    ),
  });
  const found = Object.entries(readPeers)
    // What takes seconds for a thousand entries would take hours for ten thousand, measured again and again.
    .filter(([name]) => size === 1_000 || !tooSlow.has(name))
    .map(([name, read]) => [name, measure(() => expectAll(read(text), size))]);
  report(`reading ${size} entries`, size, {
    Programmheft: measure(() => expectAll(readCalendar(bytes).events.length, size)),
    ...Object.fromEntries(found),
  });
}

function expectAll(found: number, size: number): void {
  if (found !== size) throw new Error(`${found} of ${size} entries were read.`);
}

function report(title: string, size: number, measurements: Readonly<Record<string, Measurement>>): void {
  const ours = measurements.Programmheft?.median ?? 1;
  console.log(`\n${title.padEnd(26)} entries/s        ms    ours is faster by`);
  for (const [name, { median, spread }] of Object.entries(measurements)) {
    const rate = String(Math.round((size / median) * 1_000));
    console.log(
      `  ${name.padEnd(24)}${rate.padStart(9)}  ${median.toFixed(0).padStart(6)} ±${spread.toFixed(0).padEnd(5)} ${(median / ours).toFixed(2).padStart(8)}`,
    );
  }
}
