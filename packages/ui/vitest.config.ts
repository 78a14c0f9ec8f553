import { inBrowser, testsOf } from "../../vitest.base.ts";

export default testsOf("ui", { include: ["{src,tests}/**/*.test.{ts,tsx}"], ...inBrowser });
