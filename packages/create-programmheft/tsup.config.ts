import { packageBuild } from "../../tsup.base.ts";

export default packageBuild({ create: "src/create.ts" });
