import { packageBuild } from "../../tsup.base.ts";

export default packageBuild({ cli: "src/cli.ts" });
