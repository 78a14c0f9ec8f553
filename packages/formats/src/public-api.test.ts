import { expect, it } from "vitest";
import * as icalendar from "./icalendar/index.ts";
import * as table from "./index.ts";
import * as json from "./json/index.ts";
import * as markdown from "./markdown/index.ts";
import * as pentabarf from "./pentabarf/index.ts";
import * as text from "./text/index.ts";

it.each([
  [".", table],
  ["icalendar", icalendar],
  ["json", json],
  ["markdown", markdown],
  ["pentabarf", pentabarf],
  ["text", text],
])("the door %s gives these and nothing else", (_, door) => {
  expect(Object.keys(door).sort()).toMatchSnapshot();
});
