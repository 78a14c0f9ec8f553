import { Series } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { analyseProgramme } from "./analyse-programme.ts";
import { formatProgramme } from "./format-programme.ts";
import { readClipboard } from "./read-clipboard.ts";

const series = Series.parse({ id: "reihe", title: "Eine Reihe", registrationClosesDaysBefore: 7 });

describe("what the workshop finds in a text", () => {
  it("has a place in the text for whatever means an item", async () => {
    const { problems } = await analyseProgramme("24. November 2020\n\n10:00 Vortrag\n09:00 Ende", undefined);
    const ofItems = problems.filter(({ path }) => path?.[0] === "sessions");
    expect(ofItems.length).toBeGreaterThan(0);
    for (const problem of ofItems) expect(problem.place?.line).toBeGreaterThan(2);
  });

  it("does not say twice that the date is missing", async () => {
    const codes = (await analyseProgramme("10:00 Vortrag\n11:00 Ende", undefined)).problems.map(
      ({ code }) => code,
    );
    expect(codes.filter((code) => code.endsWith("no-date") || code.endsWith("date-missing"))).toEqual([
      "text/no-date",
    ]);
  });

  it("takes over of the series what an event of it has from it, and of no other event", async () => {
    const text = "---\nReihe: reihe\nTitel: A\nDatum: 2020-11-24\n---\n\n## Programm\n\n- 10:00 B\n";
    expect((await analyseProgramme(text, series)).agenda).toMatchObject({
      series: { title: "Eine Reihe" },
      registration: { closes: "2020-11-17" },
    });
    expect((await analyseProgramme(text.replace("Reihe: reihe\n", ""), series)).agenda).not.toHaveProperty(
      "series",
    );
  });

  it("names the days where there are several", async () => {
    const text =
      "---\nTitel: A\nDatum: 2020-11-24\nLetzter Tag: 2020-11-25\n---\n\n## Programm\n\n### Dienstag, 24. November 2020\n\n- 10:00 B\n\n### Mittwoch, 25. November 2020\n\n- 10:00 C\n";
    expect((await analyseProgramme(text, undefined)).days.map(({ date }) => date)).toEqual([
      "2020-11-24",
      "2020-11-25",
    ]);
    expect((await analyseProgramme("10:00 A\n11:00 B", undefined)).days).toEqual([]);
  });
});

it("the canonical form of the canonical form is itself", async () => {
  const once = await formatProgramme("Titel\n24.11.2020\n10 Uhr Begrüßung\n11 Uhr Ende", undefined);
  expect(once).toMatch(/^---\nTitel: Titel\n/u);
  expect(await formatProgramme(once, undefined)).toBe(once);
});

describe("what was copied from a document", () => {
  const table =
    "<table><tr><th>Zeit</th><th>Thema</th></tr><tr><td>10:00</td><td>Begrüßung</td></tr><tr><td>11:00</td><td>Ende</td></tr></table>";

  it("is read as a programme where it is one", async () => {
    expect(await readClipboard({ html: table, plain: "" }, undefined)).toMatch(
      /- 10:00 Begrüßung\n- 11:00 Ende/u,
    );
  });

  it.each([
    ["it is no programme", { html: "<p>Ein <b>Wort</b></p>", plain: "Ein Wort" }],
    ["it is programme text already", { html: table, plain: "---\nTitel: A\n---\n" }],
  ])("stays plain text where %s", async (_, content) => {
    expect(await readClipboard(content, undefined)).toBeUndefined();
  });
});
