import { Event } from "@programmheft/core";
import { expect, it } from "vitest";
import { publicationOf } from "./publication.ts";
import { inventedSeries } from "./publications.fixture.ts";

const event = Event.parse({ id: "werkstatt", title: "Werkstatt (Beispiel)" });

it("an event is given out with its agenda and the series that it belongs to", () => {
  const { agenda, ...stated } = publicationOf(event, inventedSeries);
  expect(stated).toEqual({ event, series: inventedSeries });
  expect(agenda.series?.title).toBe(inventedSeries.title);
});

it("an event of no series is given out without one", () => {
  expect(Object.keys(publicationOf(event))).toEqual(["event", "agenda"]);
});
