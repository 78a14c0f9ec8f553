import { expect, it } from "vitest";
import * as csv from "./csv/index.ts";
import * as feed from "./feed/index.ts";
import * as html from "./html/index.ts";
import * as icalendar from "./icalendar/index.ts";
import * as table from "./index.ts";
import * as json from "./json/index.ts";
import * as mail from "./mail/index.ts";
import * as markdown from "./markdown/index.ts";
import * as pentabarf from "./pentabarf/index.ts";
import * as runSheet from "./run-sheet/index.ts";
import * as schemaOrg from "./schema-org/index.ts";
import * as sessionize from "./sessionize/index.ts";
import * as text from "./text/index.ts";

it.each([
  [".", table],
  ["csv", csv],
  ["feed", feed],
  ["html", html],
  ["icalendar", icalendar],
  ["json", json],
  ["mail", mail],
  ["markdown", markdown],
  ["pentabarf", pentabarf],
  ["schema-org", schemaOrg],
  ["sessionize", sessionize],
  ["run-sheet", runSheet],
  ["text", text],
])("the door %s gives these and nothing else", (_, door) => {
  expect(Object.keys(door).sort()).toMatchSnapshot();
});
