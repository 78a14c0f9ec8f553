import { checkSchedule, type Event, resolveTimes } from "@programmheft/core";
import { inventedConference } from "../invented/invented-conference.ts";
import { type Measurement, measure } from "../measuring/measure.ts";
import { printTable, withSpread } from "../measuring/print-table.ts";

/**
 * The curve of resolving and checking. If time grows no worse than n log n, nanoseconds for each n · log2 n rise no more than they do
 * for a plain sort of the same sessions, which takes n log n steps by nature: what it gains is memory that no cache holds any more.
 */
const sizes = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];

printTable(
  [
    "resolve and check, sessions",
    "resolve, ms",
    "check, ms",
    "together",
    "ns for each n · log2 n",
    "the same of one sort",
  ],
  sizes.map((size) => {
    const event = inventedConference(size);
    const times = resolveTimes(event);
    const resolve = measure(() => resolveTimes(event));
    const check = measure(() => checkSchedule(event, { times }));
    const together = resolve.median + check.median;
    const perStep = (milliseconds: number) => (milliseconds * 1e6) / (size * Math.log2(size));
    return [
      size.toLocaleString("en"),
      withSpread(resolve, 1),
      withSpread(check, 1),
      together.toFixed(1),
      perStep(together).toFixed(0),
      perStep(sortAlone(event).median).toFixed(1),
    ];
  }),
);

function sortAlone({ sessions }: Event): Measurement {
  return measure(() =>
    sessions
      .map((session) => ({ session, key: `${session.room} ${session.start}` }))
      .sort((one, other) => (one.key < other.key ? -1 : 1)),
  );
}
