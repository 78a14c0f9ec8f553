import { join } from "node:path";
import { Event } from "@programmheft/core";
import { expect, it } from "vitest";
import { readingInLines } from "../text/reading-in-lines.fixture.ts";
import { read } from "./calendar-text.fixture.ts";
import { exampleCalendars } from "./example-calendars.fixture.ts";

it.each(exampleCalendars)("the calendar of $name is read as has been approved", async ({ name, text }) => {
  const { series, events, problems } = read(text);
  for (const event of events) expect(Event.parse(event)).toEqual(event);
  const told = problems.map(({ severity, code, message, place }) => {
    const line = place === undefined ? "" : ` in line ${place.line}`;
    return `${severity} ${code}${line}: ${message.en}`;
  });
  await expect(readingInLines({ ...(series && { series }), events, problems: told })).toMatchFileSnapshot(
    join(import.meta.dirname, "__snapshots__/readings", `${name}.json`),
  );
});
