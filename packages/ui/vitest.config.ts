import { unitTests } from "../../vitest.base.ts";

export default unitTests("ui", { include: ["{src,tests}/**/*.test.{ts,tsx}"] });
