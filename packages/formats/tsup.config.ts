import { packageBuild } from "../../tsup.base.ts";

/** One entry for each door of package.json's "exports". */
export default packageBuild({
  index: "src/index.ts",
  "text/index": "src/text/index.ts",
  "json/index": "src/json/index.ts",
  "icalendar/index": "src/icalendar/index.ts",
  "markdown/index": "src/markdown/index.ts",
  "pentabarf/index": "src/pentabarf/index.ts",
  "schema-org/index": "src/schema-org/index.ts",
  "sessionize/index": "src/sessionize/index.ts",
  "csv/index": "src/csv/index.ts",
  "feed/index": "src/feed/index.ts",
  "html/index": "src/html/index.ts",
  "mail/index": "src/mail/index.ts",
  "run-sheet/index": "src/run-sheet/index.ts",
});
