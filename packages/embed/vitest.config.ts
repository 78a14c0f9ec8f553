import { testsOf } from "../../vitest.base.ts";

export default testsOf("embed", {
  include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
  testTimeout: 60_000,
  // A browser on a busy machine takes its time to start.
  hookTimeout: 60_000,
});
