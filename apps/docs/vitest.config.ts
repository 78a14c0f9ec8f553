import { inBrowser, testsOf } from "../../vitest.base.ts";

/** Tests of the site as it was built: apps/docs/dist has to be there. */
export default testsOf("docs", {
  include: ["tests/**/*.test.ts", "src/**/*.test.{ts,tsx}"],
  ...inBrowser,
  expect: { poll: { timeout: 15_000 } },
});
