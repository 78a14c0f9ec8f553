import { describe, expect, it } from "vitest";
import { readProgrammeText } from "../read-programme-text.ts";

/** Start, title, people and room of each session, as one line. */
const sessionsOf = (text: string) =>
  readProgrammeText(text).event.sessions.map(({ start, end, title, room, day, participants }) =>
    [
      day,
      [start, end].filter(Boolean).join("–"),
      title,
      room && `@${room}`,
      ...participants.map(({ name }) => name),
    ]
      .filter(Boolean)
      .join(" | "),
  );

describe("the layouts of pasted programmes", () => {
  it.each([
    [
      "rows of a table that copying broke into lines",
      "| 9:00-9:25 |\nWelcome - Ann Sample |\n| 9:30-10:00 |\nCoffee |",
      ["09:00–09:25 | Welcome | Ann Sample", "09:30–10:00 | Coffee"],
    ],
    [
      "a table below the front matter of a page",
      "---\nlayout: default\n---\n\n| Time | Session |\n|---|---|\n| 09.00 - 09.10 | Intro |\n| 09.10 - 10.00 | Talk |\n",
      ["09:00–09:10 | Intro", "09:10–10:00 | Talk"],
    ],
    [
      "times glued to titles",
      "9:45-10:00Opening\n10:00-10:50Katalin Sample (Szeged)\nRandom walks\n",
      ["09:45–10:00 | Opening", "10:00–10:50 | Random walks | Katalin Sample"],
    ],
    [
      "titles above their times",
      "Modul 1: Grundlagen\n3. Februar 2026, 10:00 – 11:30 Uhr\n\nModul 2: Vergabe\n17. Februar 2026, 10:00 – 11:30 Uhr\n",
      ["2026-02-03 | 10:00–11:30 | Modul 1: Grundlagen", "2026-02-17 | 10:00–11:30 | Modul 2: Vergabe"],
    ],
    [
      "places on the line below the time",
      "9 Uhr\nFestsaal, Markt 3\nCheck-in\n\n10 Uhr\nFestsaal, Markt 3\nVersammlung\n",
      ["09:00 | Check-in | @Festsaal, Markt 3", "10:00 | Versammlung | @Festsaal, Markt 3"],
    ],
    [
      "rooms behind a gap",
      "8:30 – 8:45 a.m.    Welcome          Ballroom A\n9:45 – 10:00 a.m.   Break\n",
      ["08:30–08:45 | Welcome | @Ballroom A", "09:45–10:00 | Break"],
    ],
    [
      "starts that repeat",
      "10.30, 12.30 und 14.30 Uhr: Führung\n",
      ["10:30 | Führung", "12:30 | Führung", "14:30 | Führung"],
    ],
    [
      "words in the place of a time",
      "18:00 Uhr Vortrag\ndanach: Empfang\n20:00 Uhr Konzert\n",
      ["18:00 | Vortrag", "Empfang", "20:00 | Konzert"],
    ],
    [
      "the common time of a series in a table of dates",
      "jeweils mittwochs, 16:30 Uhr\n\n| Datum | Thema |\n|---|---|\n| 14.01.2026 | Herz |\n| 11.02.2026 | Lunge |\n",
      ["2026-01-14 | 16:30 | Herz", "2026-02-11 | 16:30 | Lunge"],
    ],
    [
      "points of an agenda without times",
      "TOP 1: Begrüßung\nTOP 2: Bericht\nTOP 3: Wahlen\n",
      ["Begrüßung", "Bericht", "Wahlen"],
    ],
    [
      "organisations before their people",
      "11:00 Aus der Praxis\nLandkreis Probe: Mirjam Muster\nStadt Muster: Thies Probe\n12:00 Ende\n",
      ["11:00 | Aus der Praxis | Mirjam Muster | Thies Probe", "12:00 | Ende"],
    ],
    [
      "small pictures before times",
      "<p>🕘 9:00 – Ankommen<br>🕙 9:30 – Einstieg</p>",
      ["09:00 | Ankommen", "09:30 | Einstieg"],
    ],
  ])("%s", (_, text, expected) => {
    expect(sessionsOf(text)).toEqual(expected);
  });
});

describe("a line in a block that only names a place", () => {
  const blockOf = (line: string) => {
    const [block] = readProgrammeText(
      `11:00 – 12:00 | Raum: Aula\nSession II: Wirkung\n\n${line}\n13:00 Ende\n`,
    ).event.sessions;
    return {
      room: block?.room,
      description: block?.description,
      parts: block?.contributions.map(({ title }) => title),
    };
  };

  it("is kept as it stands where the block has its room already, and is no part", () => {
    expect(blockOf("Ort: Haus am Markt")).toEqual({
      room: "Aula",
      description: "Ort: Haus am Markt",
      parts: [],
    });
  });

  it("is called by its own words where it is too long for a place", () => {
    const line = `Ort: Haus ${"der Begegnung ".repeat(8).trim()}`;
    expect(blockOf(line).parts).toEqual([line]);
  });
});
