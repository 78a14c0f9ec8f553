import { describe, expect, it } from "vitest";
import { assembleSeries } from "./assemble-series.ts";

const seriesFile = {
  name: "reihe.md",
  source: "---\nTitel: Beispielreihe\nAnmeldeschluss: 7 Tage vorher\nKennung: beispiel\n---\n",
};
const event = (name: string, head: string, programme = "- 10:00 Begrüßung\n- 11:00 Ende") => ({
  name,
  source: `---\n${head}\n---\n\n## Programm\n\n${programme}\n`,
});
const codesOf = (...events: readonly ReturnType<typeof event>[]) =>
  assembleSeries([seriesFile, ...events]).problems.map(({ file, problem }) => `${file.name} ${problem.code}`);

describe("assembleSeries", () => {
  it("puts the events in the order of their numbers, those without one last", () => {
    const { series } = assembleSeries([
      seriesFile,
      event("a.md", "Titel: Ohne\nDatum: 2020-11-01"),
      event("b.md", "Nummer: 10\nTitel: Zehn\nDatum: 2020-11-01"),
      event("c.md", "Nummer: 9\nTitel: Neun\nDatum: 2020-11-01"),
    ]);
    expect(series.events.map(({ title }) => title)).toEqual(["Neun", "Zehn", "Ohne"]);
  });

  it("refuses an event of another series", () => {
    expect(codesOf(event("a.md", "Reihe: andere\nTitel: A\nDatum: 2020-11-01"))).toContain(
      "a.md site/other-series",
    );
  });

  it("refuses two events with one id, and names the file of the other", () => {
    const { problems } = assembleSeries([
      seriesFile,
      event("a.md", "Titel: Gleich\nDatum: 2020-11-01"),
      event("b.md", "Titel: Gleich\nDatum: 2020-11-02"),
    ]);
    const found = problems.find(({ problem }) => problem.code === "site/same-id");
    expect(found?.file.name).toBe("b.md");
    expect(found?.problem.message.de).toContain("a.md");
  });

  it("checks every schedule and says where in the text its problems stand", () => {
    const { problems } = assembleSeries([
      seriesFile,
      event("a.md", "Titel: A\nDatum: 2020-11-01", "- 10:00 Begrüßung\n- 09:00 Vortrag\n- 11:00 Ende"),
    ]);
    const found = problems.find(({ problem }) => problem.code.startsWith("schedule/"));
    expect(found?.problem.place?.line).toBe(9);
  });

  it("asks for the text of the series where it is missing", () => {
    const { problems } = assembleSeries([]);
    expect(problems.map(({ file, problem }) => `${file.name} ${problem.severity} ${problem.code}`)).toEqual([
      "reihe.md error site/series-missing",
    ]);
  });
});
