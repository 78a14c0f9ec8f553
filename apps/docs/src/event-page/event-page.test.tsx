import type { Series } from "@programmheft/core";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { assembleSeries } from "../series/assemble-series.ts";
import { EventPage } from "./event-page.tsx";

const seriesFile = { name: "reihe.md", source: "---\nTitel: Beispielreihe\nKennung: beispiel\n---\n" };
const programme = `---
Reihe: beispiel
Nummer: 1
Titel: Ein Beispiel
Datum: 2020-11-24
Beginn: 10:00
Ende: 12:30
---

## Programm

- 10:00 Begrüßung
- 10:20 Vortrag
- 11:30 Blick von außen
- 11:40 Podium
- 12:30 Ende
`;

const assembled = (source: string) => assembleSeries([seriesFile, { name: "1.md", source }]);
const textOf = (series: Series) => {
  const [event] = series.events;
  if (event === undefined) throw new Error("The example was not read");
  return renderToStaticMarkup(<EventPage event={event} series={series} />).replace(/<[^>]*>/gu, " ");
};
const lengthsIn = (text: string) => [...text.matchAll(/(\d+) Min\./gu)].map(([, minutes]) => Number(minutes));

describe("EventPage", () => {
  it("shows the stated starts and the lengths that follow from them", () => {
    const { series, problems } = assembled(programme);
    expect(lengthsIn(textOf(series))).toEqual([20, 70, 10, 50]);
    expect(problems.filter(({ problem }) => problem.severity !== "hint")).toEqual([]);
  });

  it("follows a start that was changed in the text, and so do the lengths around it", () => {
    const text = textOf(assembled(programme.replace("11:30", "11:15")).series);
    expect(text).toContain("11:15");
    expect(text).not.toContain("11:30");
    expect(lengthsIn(text)).toEqual([20, 55, 25, 50]);
  });

  it("comes with a problem at its line where the changed start cannot be right", () => {
    const { problems } = assembled(programme.replace("11:30", "12:45"));
    const lines = problems
      .filter(({ problem }) => problem.severity !== "hint")
      .map(({ problem }) => problem.place?.line);
    expect(lines).toContain(15);
  });
});
