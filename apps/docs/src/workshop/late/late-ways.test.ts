import { describe, expect, it } from "vitest";
import { analyseProgramme } from "../programme/analyse-programme.ts";
import { lateWays } from "./late-ways.ts";
import { readLateness } from "./read-lateness.ts";
import { timeInZone } from "./time-in-zone.ts";

const text = `---
Titel: Ein Beispiel
Datum: 2020-11-24
Zeitzone: Europe/Berlin
Sprache: de
---

## Programm

- 10:00 Begrüßung
- 10:20 Vortrag: Stadt
- 11:00 Pause
- 11:30 Vortrag: Land
- 12:30 Ende
`;

describe("the ways to go on", () => {
  const found = lateWays({ text, at: "10:32", behind: 12, protect: [] }, "de", undefined);

  it("each come with words and with the text that they lead to, the least change first", async () => {
    const ways = await found;
    const [first] = ways;
    expect(first).toMatchObject({
      endsLater: expect.any(Number),
      notes: expect.arrayContaining([expect.any(String)]),
    });
    for (const way of ways) {
      if (!("text" in way)) continue;
      const { problems, agenda } = await analyseProgramme(way.text, undefined);
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(agenda.sessions.find(({ title }) => title === "Vortrag: Stadt")?.startTime).toBe("10:32");
    }
  });

  it("say why they lead nowhere, and what to do instead", async () => {
    const ways = await found;
    const impossible = ways.filter((way) => "why" in way);
    expect(impossible.length).toBeGreaterThan(0);
    for (const way of impossible) expect([way.why, way.help]).not.toContain("");
  });

  it("leave alone what is to keep its length", async () => {
    const ways = await found;
    const all = (await analyseProgramme(text, undefined)).agenda.sessions.map(({ id }) => id);
    const kept = await lateWays({ text, at: "10:32", behind: 12, protect: all }, "en", undefined);
    const kinds = kept.filter((way) => "text" in way).map(({ kind }) => kind);
    expect(ways.filter((way) => "text" in way).map(({ kind }) => kind)).toContain("compress");
    expect(kinds).toContain("shift-all");
    expect(kinds).not.toContain("compress");
  });
});

it.each([
  ["11:12", "12", { at: "11:12", behind: 12 }],
  ["11:12", "0", undefined],
  ["11:12", "1.5", undefined],
  ["11:12", "bald", undefined],
  ["11:12", "601", undefined],
  ["24:00", "5", undefined],
  ["", "5", undefined],
])("at “%s” and %s minutes behind are read as %o", (at, behind, expected) => {
  expect(readLateness(at, behind)).toEqual(expected);
});

it.each([
  ["Europe/Berlin", "11:05"],
  ["Europe/London", "10:05"],
  ["Nirgends/Wo", "11:05"],
])("the time on the wall is that of the event's zone: %s", (zone, time) => {
  expect(timeInZone(Date.UTC(2020, 10, 24, 10, 5), zone)).toBe(time);
});
