import { readFileSync } from "node:fs";
import { Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { placeOfPath } from "../source/path-places.ts";
import { printProgrammeText } from "./print-programme-text.ts";
import { readProgrammeText } from "./read-programme-text.ts";

const pasted = readFileSync(
  new URL("../../../../examples/kommunen-innovativ/allianzen-bilden.pasted.txt", import.meta.url),
  "utf8",
);

describe("the programme of 24 November 2020, as it was pasted", () => {
  const { event, problems, places } = readProgrammeText(pasted);
  const [technical, welcome, results, outside, panel, end] = event.sessions;

  it("is an event that core accepts, and leaves nothing to complain about", () => {
    expect(Event.parse(event)).toEqual(event);
    expect(problems).toEqual([]);
  });

  it("has its title, date and description", () => {
    expect(event.title).toBe("Den Handlungsspielraum der Kommunen mit neuen Partnern erweitern");
    expect(event.date).toBe("2020-11-24");
    expect(event.language).toBe("de");
    expect(event.description).toMatch(/^Kommunen können die Folgen .* den Menschen vor Ort\.$/u);
    expect(event.start).toBeUndefined();
  });

  it("takes place online, because its end says so, not because something is missing “vor Ort”", () => {
    expect(event.attendance).toBe("online");
  });

  it("has six sessions with the times that are stated", () => {
    expect(event.sessions.map(({ start, end, title, kind }) => [start, end, kind, title])).toEqual([
      ["09:50", undefined, "technical", "Technische Einführung"],
      ["10:00", undefined, "welcome", "Begrüßung und inhaltliche Einführung"],
      [
        "10:20",
        undefined,
        "block",
        "Allianzen mit unterschiedlichen Akteuren: Ergebnisse aus „Kommunen innovativ“",
      ],
      ["11:30", undefined, "talk", "Blick von außen"],
      ["11:40", undefined, "panel", "Wie können wir Allianzen bilden? Vielfältige Perspektiven"],
      ["12:30", undefined, "end", "Ende der Onlineveranstaltung"],
    ]);
    expect(event.sessions.map(({ optional }) => optional)).toEqual([true, ...Array(5).fill(undefined)]);
    expect(end?.participants).toEqual([]);
  });

  it("names a project as the one who introduces the technique", () => {
    expect(technical?.participants).toEqual([
      { name: "Begleitvorhaben KomKomIn", kind: "project", id: "begleitvorhaben-komkomin", role: "speaker" },
    ]);
  });

  it("has two people share an affiliation and a project", () => {
    const shared = {
      kind: "person",
      role: "speaker",
      affiliation: "Deutsches Institut für Urbanistik",
      project: "KomKomIn",
    };
    expect(welcome?.participants).toEqual([
      { ...shared, name: "Dr. Stephanie Bock", id: "stephanie-bock" },
      { ...shared, name: "Jan Abt", id: "jan-abt" },
    ]);
  });

  it("tells the project of a contribution from an abbreviation, and one organisation from two people", () => {
    expect(results?.participants).toEqual([]);
    expect(results?.contributions).toMatchObject([
      {
        title:
          "Allianzen mit der engagierten Bürgerschaft: Genossenschaften als zukunftsweisendes Kooperationsformat",
        project: "KoDa_eG",
        participants: [
          {
            name: "Prof. Dr. Thomas Klie",
            affiliation: "Zentrum für zivilgesellschaftliche Entwicklung (zze)",
          },
        ],
      },
      {
        title: "Allianzen mit Jugendlichen: Bewährte und neue Formate der Kooperation",
        project: "LAZIKN2030",
        participants: [{ name: "Birgit Böhm", affiliation: "mensch und region" }],
      },
    ]);
  });

  it("has five panelists, one with an office", () => {
    expect(
      panel?.participants.map(({ name, role, position, affiliation, project }) => [
        name,
        role,
        position,
        affiliation,
        project,
      ]),
    ).toEqual([
      ["Birgit Böhm", "panelist", undefined, "mensch und region", "LAZIKN2030"],
      [
        "Anita Burkhardt",
        "panelist",
        undefined,
        "Miteinander und Füreinander in der Gemeinde Neuweiler e.V.",
        "KoDa_eG",
      ],
      ["Andi Grabner", "panelist", "Bürgermeister", "Gemeinde Sandesdorf-Brehna", "LAZIKN2030"],
      [
        "Prof. Dr. Thomas Klie",
        "panelist",
        undefined,
        "Zentrum für zivilgesellschaftliche Entwicklung (zze)",
        "KoDa_eG",
      ],
      ["Eva Nemela", "panelist", undefined, "Körper-Stiftung", undefined],
    ]);
  });

  it("keeps those who appear more than once one person each", () => {
    const ids = [...event.sessions, ...event.sessions.flatMap(({ contributions }) => contributions)].flatMap(
      ({ participants }) => participants.map(({ id }) => id),
    );
    const count = (id: string) => ids.filter((one) => one === id).length;
    expect(["birgit-boehm", "thomas-klie", "eva-nemela"].map(count)).toEqual([2, 2, 2]);
    expect(outside?.participants[0]?.id).toBe("eva-nemela");
    expect(event.moderators[0]?.id).toBe(welcome?.participants[0]?.id);
  });

  it("reads the moderation that stands below", () => {
    expect(event.moderators).toEqual([
      {
        name: "Dr. Stephanie Bock",
        kind: "person",
        id: "stephanie-bock",
        role: "moderator",
        affiliation: "Deutsches Institut für Urbanistik",
      },
    ]);
    expect(event.notes).toBeUndefined();
  });

  it("points at the lines that its parts were read from", () => {
    expect(placeOfPath(places, ["sessions", 1, "start"])?.line).toBe(17);
    expect(placeOfPath(places, ["sessions", 2, "contributions", 1, "end"])?.line).toBe(22);
    expect(placeOfPath(places, ["date"])).toMatchObject({ line: 5, column: 1, length: 27 });
  });

  it("is equal when its canonical form is read, and that form is the same bytes when printed again", () => {
    const canonical = printProgrammeText(event);
    expect(readProgrammeText(canonical)).toMatchObject({ event, problems: [] });
    expect(printProgrammeText(readProgrammeText(canonical).event)).toBe(canonical);
  });
});

const codesOf = (text: string) => readProgrammeText(text).problems.map(({ code }) => code);

describe("bad input", () => {
  it("gives an event for an empty text, and says that it is empty", () => {
    expect(readProgrammeText("\n \n")).toMatchObject({
      event: { title: "Ohne Titel", sessions: [] },
      problems: [{ code: "text/empty", severity: "error" }],
    });
  });

  it("says that date and programme are missing", () => {
    expect(codesOf("Ein Titel\n\nEin Satz, der vom Programm erzählt.")).toEqual([
      "text/no-date",
      "text/no-programme",
    ]);
  });

  it("reads the rest where a time is none", () => {
    const { event, problems } = readProgrammeText(
      "24. November 2020\n\n10:00 Anfang\n25:70 Kaffee\n11:00 Ende",
    );
    expect(event.sessions.map(({ start, title }) => [start, title])).toEqual([
      ["10:00", "Anfang"],
      [undefined, "25:70 Kaffee"],
      ["11:00", "Ende"],
    ]);
    expect(problems.filter(({ code }) => code === "text/time-out-of-range")).toMatchObject([
      { place: { line: 4, column: 1, length: 5 }, params: { time: "25:70" } },
    ]);
  });

  it("keeps an impossible time in the canonical form", () => {
    const text = "---\nTitel: Treffen\nDatum: 2020-11-24\n---\n\n## Programm\n\n- 25:70 Kaffee\n";
    const { event, problems } = readProgrammeText(text);
    expect(event.sessions[0]).toMatchObject({ title: "25:70 Kaffee" });
    expect(problems).toMatchObject([{ code: "text/time-out-of-range", place: { line: 8 } }]);
    expect(printProgrammeText(event)).toContain("- 25:70 Kaffee");
  });

  it.each([
    ["Titl: Treffen", "text/misspelt-key", "Titl", "Titel"],
    ["Farbe: blau", "text/unknown-key", "Farbe", undefined],
    ["Titel: Treffen\nTitel: Anderes", "text/duplicate-key", "Titel", undefined],
    ["Datum: [1, 2]", "text/wrong-value", "Datum", undefined],
    ["Datum: morgen", "text/wrong-value", "Datum", undefined],
    ["Beginn: 25:70", "text/wrong-value", "Beginn", undefined],
    ["Zeitzone: Europa/Berlin", "text/wrong-value", "Zeitzone", undefined],
  ])("keeps the entry %j as a note and reports %s", (entries, code, key, suggestion) => {
    const { event, problems } = readProgrammeText(`---\n${entries}\nStatus: Entwurf\n---\n`);
    const [problem] = problems.filter((one) => one.code === code);
    expect(problem).toMatchObject({ code, params: { key }, place: { line: entries.includes("\n") ? 3 : 2 } });
    expect(event.notes).toBe(entries.split("\n").at(-1));
    expect(problem?.mends?.[0]?.edits[0]?.text).toBe(suggestion);
  });

  it("reads a value with a colon as it is meant, and offers the quotation marks", () => {
    const text = "---\nTitel: Teil 1: Anfang\nDatum: 2020-11-24\n---\n";
    const { event, problems } = readProgrammeText(text);
    expect(event).toMatchObject({ title: "Teil 1: Anfang", date: "2020-11-24" });
    const [edit] = problems[0]?.mends?.[0]?.edits ?? [];
    expect(problems.map(({ code }) => code)).toEqual(["text/unquoted-colon"]);
    expect(
      edit &&
        text.slice(0, edit.place.offset) + edit.text + text.slice(edit.place.offset + edit.place.length),
    ).toBe(text.replace("Teil 1: Anfang", '"Teil 1: Anfang"'));
  });

  it("reports broken YAML with its line and reads the other entries", () => {
    const { event, problems } = readProgrammeText(
      '---\nTitel: Treffen\nThema: "offen\n---\n\n## Programm\n\n- 10:00 Anfang\n',
    );
    expect(problems.map(({ code }) => code)).toContain("text/front-matter-syntax");
    expect(event.title).toBe("Treffen");
    expect(event.sessions).toHaveLength(1);
  });

  it("does not follow references in the front matter", () => {
    const bomb = [
      "a: &a [x,x]",
      ...Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [*a,*a]`),
    ].join("\n");
    expect(codesOf(`---\n${bomb}\n---\n`)).toContain("text/front-matter-reference");
    expect(codesOf(`---\nTitel: ${"[".repeat(100_000)}\n---\n`)).toContain("text/front-matter-too-large");
  });

  it("says where the front matter should end", () => {
    expect(readProgrammeText("---\nTitel: Treffen\n\n10:00 Anfang\n")).toMatchObject({
      event: { title: "Treffen", sessions: [{ start: "10:00" }] },
      problems: [{ code: "text/no-date" }, { code: "text/front-matter-not-closed" }],
    });
  });

  it("reports attributes that it does not know and leaves them in the text", () => {
    const { event, problems } = readProgrammeText(
      "---\nTitel: T\nStatus: Entwurf\n---\n\n## Programm\n\n- Anfang {farbe=blau}\n",
    );
    expect(problems.map(({ code }) => code)).toEqual(["text/unknown-attribute"]);
    expect(event.sessions[0]?.title).toBe("Anfang {farbe=blau}");
  });

  it("offers to read as a person what looks like one", () => {
    const text =
      "---\nTitel: T\nStatus: Entwurf\n---\n\n## Programm\n\n- 10:00 Anfang\n  - Dr. Eva Muster, Institut\n";
    const { problems } = readProgrammeText(text);
    const [edit] = problems[0]?.mends?.[0]?.edits ?? [];
    expect(problems.map(({ code }) => code)).toEqual(["text/perhaps-person"]);
    const mended =
      edit &&
      text.slice(0, edit.place.offset) + edit.text + text.slice(edit.place.offset + edit.place.length);
    expect(readProgrammeText(mended ?? "").event.sessions[0]?.participants).toMatchObject([
      { name: "Dr. Eva Muster" },
    ]);
  });

  it("keeps a line that is too long for a title in the description", () => {
    const { event, problems } = readProgrammeText(`24. November 2020\n10:00 ${"sehr ".repeat(2_000)}lang\n`);
    expect(event.sessions[0]?.title.length).toBeLessThanOrEqual(2_000);
    expect(event.sessions[0]?.description).toHaveLength("sehr ".length * 2_000 + 4);
    expect(problems.map(({ code }) => code)).toContain("text/line-too-long");
  });
});

describe("what is known beforehand", () => {
  it("counts where the text states nothing else", () => {
    const options = { timeZone: "Europe/Vienna", language: "de-AT", seriesId: "reihe" };
    expect(readProgrammeText("10:00 Anfang", options).event).toMatchObject(options);
    expect(readProgrammeText("---\nZeitzone: UTC\nReihe: andere\n---\n", options).event).toMatchObject({
      timeZone: "UTC",
      seriesId: "andere",
    });
  });

  it("lets known projects be recognised in round brackets", () => {
    const text = "10:00 Anfang\nEva Muster, Institut (ABC)";
    expect(readProgrammeText(text).event.sessions[0]?.participants).toMatchObject([
      { affiliation: "Institut (ABC)" },
    ]);
    expect(readProgrammeText(text, { projects: ["ABC"] }).event.sessions[0]?.participants).toMatchObject([
      { affiliation: "Institut", project: "ABC" },
    ]);
  });
});
