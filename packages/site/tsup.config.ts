import { packageBuild } from "../../tsup.base.ts";

export default packageBuild({
  index: "src/index.ts",
  "assets/index": "src/assets/index.ts",
  site: "src/style/site.css",
});
