import { checkSchedule, resolveTimes } from "@programmheft/core";
import { inventedConference } from "../invented/invented-conference.ts";
import { measure } from "../measuring/measure.ts";
import { printTable, withSpread } from "../measuring/print-table.ts";

/** The curve of resolving and checking: if time grows no worse than n log n, the last column does not rise. */
const sizes = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];

printTable(
  ["resolve and check, sessions", "resolve, ms", "check, ms", "together", "ns for each n · log2 n"],
  sizes.map((size) => {
    const event = inventedConference(size);
    const times = resolveTimes(event);
    const resolve = measure(() => resolveTimes(event));
    const check = measure(() => checkSchedule(event, { times }));
    const together = resolve.median + check.median;
    return [
      size.toLocaleString("en"),
      withSpread(resolve, 1),
      withSpread(check, 1),
      together.toFixed(1),
      ((together * 1e6) / (size * Math.log2(size))).toFixed(0),
    ];
  }),
);
