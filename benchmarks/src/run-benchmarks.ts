import { checkSchedule, resolveTimes } from "@programmheft/core";
import { inventedConference } from "./invented-conference.ts";
import { measure } from "./measure.ts";

/**
 * The curve of resolving and checking: if time grows no worse than n log n, the last column does not rise.
 */
const sizes = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];

console.log("resolve + check   sessions   resolve ms     check ms   together ms   ns a session and log2(n)");
for (const size of sizes) {
  const event = inventedConference(size);
  const times = resolveTimes(event);
  const resolve = measure(() => resolveTimes(event));
  const check = measure(() => checkSchedule(event, { times }));
  const together = resolve.median + check.median;
  const perStep = (together * 1e6) / (size * Math.log2(size));
  const column = (text: string, width: number) => text.padStart(width);
  console.log(
    column(String(size), 26),
    column(`${resolve.median.toFixed(1)} ±${resolve.spread.toFixed(1)}`, 12),
    column(`${check.median.toFixed(1)} ±${check.spread.toFixed(1)}`, 12),
    column(together.toFixed(1), 13),
    column(perStep.toFixed(0), 26),
  );
}
