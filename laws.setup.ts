import fc from "fast-check";

/**
 * Laws are tried with the same values on every run, so that a change breaks a test, or nothing does. `LAW_SEED=random` tries values that
 * nobody has tried, `LAW_SEED=1234` those of an earlier run.
 */
const { LAW_SEED: wanted = "20201124" } = process.env;
if (wanted !== "random") fc.configureGlobal({ seed: Number(wanted) });
