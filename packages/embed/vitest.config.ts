import { inBrowser, testsOf } from "../../vitest.base.ts";

export default testsOf("embed", {
  include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
  ...inBrowser,
});
