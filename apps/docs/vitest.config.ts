import { testsOf } from "../../vitest.base.ts";

/** Tests of the site as it was built: apps/docs/dist has to be there. */
export default testsOf("docs", {
  include: ["tests/**/*.test.ts", "src/**/*.test.{ts,tsx}"],
  testTimeout: 60_000,
  // A browser on a busy machine takes its time to start.
  hookTimeout: 60_000,
  expect: { poll: { timeout: 15_000 } },
});
