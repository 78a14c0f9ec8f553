import { packageBuild } from "../../tsup.base.ts";

/** Fonts lie beside the style sheet once a site is built: their addresses stay as they are. */
export default packageBuild(
  { index: "src/index.ts", "assets/index": "src/assets/index.ts", site: "src/style/site.css" },
  ["*.woff2"],
);
