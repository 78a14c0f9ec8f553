import { moduleBuild } from "../../tsup.base.ts";

export default moduleBuild({ index: "src/index.ts" });
