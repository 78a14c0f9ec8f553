import fc from "fast-check";
import { vi } from "vitest";

/**
 * Laws are tried with the same values on every run, so that a change breaks a test, or nothing does. `LAW_SEED=random` tries values that
 * nobody has tried, `LAW_SEED=1234` those of an earlier run.
 */
const { LAW_SEED: wanted = "20201124" } = process.env;
if (wanted !== "random") fc.configureGlobal({ seed: Number(wanted) });

/** No test may depend on the day on which it runs: `TODAY=2027-03-28T00:30Z` stops the clock at that instant. */
const { TODAY: today } = process.env;
if (today !== undefined) {
  const instant = Date.parse(today);
  if (Number.isNaN(instant)) throw new Error(`TODAY=${today} is no date. Write it like 2027-03-28T00:30Z.`);
  vi.setSystemTime(instant);
}
