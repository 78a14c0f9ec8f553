import { Agenda, Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { runProgrammheft } from "../run-programmheft.ts";
import { type MemoryTerminalOptions, memoryTerminal } from "../terminal/memory-terminal.fixture.ts";
import { outputFormats } from "./output-formats.ts";

async function convert(line: string, options: MemoryTerminalOptions = {}) {
  const terminal = memoryTerminal({ ...options, files: { "a.md": programme, ...options.files } });
  const code = await runProgrammheft(["convert", ...line.split(" ")], terminal);
  return { code, output: terminal.printed(), errors: terminal.complained(), files: terminal.files };
}

const programme = `---
Titel: Ein Beispiel
Datum: 2020-11-24
Zeitzone: Europe/Berlin
Sprache: de
---

## Programm

- 10:00 Begrüßung
- 10:20 Vortrag
  - » Eva Beispiel
- 11:00 Ende

## Moderation

- » Mona Beispiel
`;

describe("convert", () => {
  it("makes an agenda of which every time is resolved", async () => {
    const { code, output, errors } = await convert("a.md --to agenda");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(Agenda.parse(JSON.parse(output))).toMatchObject({
      title: "Ein Beispiel",
      sessions: [{ title: "Begrüßung", endTime: "10:20", endIs: "inferred" }, {}, {}],
    });
  });

  it("makes JSON that it reads again", async () => {
    const { output } = await convert("a.md --to json");
    expect(Event.parse(JSON.parse(output))).toMatchObject({ title: "Ein Beispiel" });
    const again = await convert("a.json --to text", { files: { "a.json": output } });
    expect(again).toMatchObject({ code: 0, output: programme, errors: "" });
    expect((await convert("- --to text", { standardInput: output })).output).toBe(programme);
    expect((await convert("a.txt --from json --to text", { files: { "a.txt": output } })).output).toBe(
      programme,
    );
  });

  it.each(["text", "markdown", "html"])("makes %s", async (format) => {
    const { code, output, errors } = await convert(`a.md --to ${format}`);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toContain("Eva Beispiel");
    expect(output.endsWith("\n")).toBe(true);
  });

  it("gives the same bytes for the same input", async () => {
    for (const format of ["agenda", "json", "text", "markdown", "html"]) {
      expect((await convert(`a.md --to ${format}`)).output).toBe(
        (await convert(`a.md --to ${format}`)).output,
      );
    }
  });

  it("writes to a file where one is named", async () => {
    const { output, files } = await convert("a.md --to text --out b.md");
    expect(output).toBe("");
    expect(files.get("b.md")).toBe(programme);
  });

  it.each([
    ["folder-missing", "Den Ordner dafür gibt es nicht.", "Legen Sie den Ordner an"],
    ["is-folder", "Das ist ein Ordner, keine Datei.", "herbst/b.md/programm.md"],
    ["forbidden", "dürfen Sie nicht öffnen oder ändern", "Zugriffsrechte"],
    ["no-space", "Der Datenträger ist voll.", "Schaffen Sie Platz"],
    ["unknown", "ETEST", "Versuchen Sie es noch einmal"],
  ] as const)("says why the file cannot be written: %s", async (reason, message, help) => {
    const { code, errors } = await convert("a.md --to text --out herbst/b.md", {
      failures: { "herbst/b.md": reason },
    });
    expect(code).toBe(2);
    expect(errors).toMatch(/^herbst\/b\.md: Fehler: /u);
    expect(errors).toContain(message);
    expect(errors).toContain(help);
  });

  it.each([
    ["a time that there is not", programme.replace("10:20", "25:70")],
    ["nothing", ""],
    ["noise", Uint8Array.from({ length: 300 }, (_, index) => (index * 7_919) % 256)],
  ])("prints the agenda of what could be read of %s, and the errors apart", async (_, content) => {
    const { code, output, errors } = await convert("b.md --to agenda", { files: { "b.md": content } });
    expect(code).toBe(1);
    expect(Agenda.safeParse(JSON.parse(output)).success).toBe(true);
    expect(errors).toMatch(/^b\.md:\d+:\d+: Fehler: /u);
  });

  it("shows errors and warnings, but no hints, and exits with 1 for errors alone", async () => {
    const { code, errors } = await convert("b.md --to agenda", {
      files: { "b.md": programme.replace("10:20", "09:20").replace(/## Mod.*/su, "") },
    });
    expect(code).toBe(0);
    expect(errors).toContain("Warnung: ");
    expect(errors).not.toContain("Hinweis");
  });

  it("prints nothing of JSON that cannot be read", async () => {
    const { code, output, errors } = await convert("b.json --to agenda", { files: { "b.json": "{" } });
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(/^b\.json:1:\d+: Fehler: /u);
  });

  it("asks for the format where none is named", async () => {
    expect(await convert("a.md")).toMatchObject({ code: 2, output: "" });
    expect((await convert("a.md")).errors).toMatch(
      /^Fehler: Es fehlt die Angabe „--to FORMAT“\. Möglich sind: text, json, .*, html\.\n {2}Hilfe: programmheft help convert\n$/u,
    );
  });
});

describe("convert with a series", () => {
  const series = "---\nTitel: Eine Reihe\nAnmeldeschluss: 7 Tage vorher\nKennung: reihe\n---\n";

  it("takes title and rules from the file beside the event", async () => {
    const { output } = await convert("herbst/a.md --to agenda", {
      files: { "herbst/a.md": programme, "herbst/reihe.md": series },
    });
    expect(JSON.parse(output)).toMatchObject({
      series: { id: "reihe", title: "Eine Reihe" },
      registration: { closes: "2020-11-17" },
    });
  });

  it("takes the file that is named", async () => {
    const { output } = await convert("a.md --to agenda --series reihe-herbst.md", {
      files: { "reihe-herbst.md": series },
    });
    expect(JSON.parse(output)).toMatchObject({ series: { id: "reihe" } });
  });

  it("leaves out a series to which the event does not belong", async () => {
    const { output } = await convert("b.md --to agenda", {
      files: { "b.md": programme.replace("Titel:", "Reihe: andere\nTitel:"), "reihe.md": series },
    });
    expect(JSON.parse(output)).not.toHaveProperty("series");
  });
});

describe("convert with several programmes", () => {
  const files = {
    "herbst/reihe.md": "---\nTitel: Eine Reihe\nKennung: reihe\n---\n",
    "herbst/2-zweites.md": programme.replace("Ein Beispiel", "Zweites"),
    "herbst/1-erstes.md": programme.replace("Ein Beispiel", "Erstes"),
    "herbst/notiz.txt": "Nicht gemeint",
  };

  it("writes each into a file of its own in a folder", async () => {
    const {
      code,
      errors,
      files: after,
    } = await convert("herbst/1-erstes.md herbst/2-zweites.md --to markdown --out aus/", { files });
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(after.get("aus/erstes.md")).toContain("# Erstes");
    expect(after.get("aus/zweites.md")).toContain("# Zweites");
  });

  it("takes the file of a series for all programmes beside it, in the order of their names", async () => {
    const { code, files: after } = await convert("herbst/reihe.md --to agenda --out aus/", { files });
    expect(code).toBe(0);
    const agendas = [...after].filter(([path]) => path.startsWith("aus/"));
    expect(agendas.map(([path]) => path)).toEqual(["aus/erstes.agenda.json", "aus/zweites.agenda.json"]);
    expect(JSON.parse(String(agendas[0]?.[1]))).toMatchObject({ series: { id: "reihe", eventCount: 2 } });
  });

  it("takes one of them", async () => {
    const { code, output } = await convert("herbst/reihe.md --to text --event zweites", { files });
    expect(code).toBe(0);
    expect(output).toContain("Titel: Zweites");
    const none = await convert("herbst/reihe.md --to text --event drittes", { files });
    expect(none).toMatchObject({ code: 2, output: "" });
    expect(none.errors).toContain("Es gibt: erstes, zweites.");
  });

  it("never overwrites one with another", async () => {
    const { files: after } = await convert("a.md b.md --to text --out aus/", {
      files: { "b.md": programme },
    });
    expect([...after.keys()].filter((path) => path.startsWith("aus/"))).toEqual([
      "aus/ein-beispiel.md",
      "aus/ein-beispiel-2.md",
    ]);
  });

  it("says that a format holds one", async () => {
    const { code, output, errors } = await convert("herbst/reihe.md --to markdown", { files });
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatchInlineSnapshot(`
      "Fehler: Das sind 2 Veranstaltungen; „markdown“ fasst eine.
        Hilfe: Nennen Sie mit „--out ORDNER/“ einen Ordner, in dem jede eine Datei bekommt, oder mit „--event“ eine: erstes, zweites.
      "
    `);
  });
});

describe("the private link to join", () => {
  const files = {
    "a.md": programme.replace("Sprache: de", "Sprache: de\nZugang:\n  Adresse: https://example.org/geheim"),
  };

  it("is in nothing that convert makes", async () => {
    for (const { name } of outputFormats) {
      const { output } = await convert(`a.md --to ${name}`, { files });
      expect(output).not.toBe("");
      expect(output, name).not.toContain("geheim");
    }
  });

  it("is left out of the programme text with a word, unless that is unwanted", async () => {
    expect((await convert("a.md --to text", { files })).errors).toBe(
      "Hinweis: Der private Zugangslink ist nicht dabei; „--join-link“ nimmt ihn auf.\n",
    );
    expect((await convert("a.md --to text --quiet", { files })).errors).toBe("");
  });

  it("is there when it is asked for by name, with a warning", async () => {
    const { output, errors } = await convert("a.md --to json --join-link", { files });
    expect(JSON.parse(output)).toMatchObject({ onlineAccess: { joinUrl: "https://example.org/geheim" } });
    expect(errors).toBe(
      "Warnung: Das Ergebnis enthält den privaten Zugangslink. Veröffentlichen Sie es nicht.\n",
    );
  });

  it("is said to have no place, or not to be there", async () => {
    const noPlace = await convert("a.md --to agenda --join-link", { files });
    expect(noPlace.output).not.toContain("geheim");
    expect(noPlace.errors).toBe("Warnung: Für den Zugangslink hat „agenda“ keinen Platz.\n");
    expect((await convert("a.md --to text --join-link")).errors).toBe(
      "Warnung: Im Programm steht kein Zugangslink.\n",
    );
  });
});

describe("a page that stands alone", () => {
  it("is one file without scripts, requests or references to other files", async () => {
    const { output } = await convert("a.md --to html");
    expect(output).toMatch(/^<!DOCTYPE html>\n<html lang="de">/u);
    expect(output).toContain("<title>Ein Beispiel</title>");
    expect(output).not.toMatch(/<script|<img|src=|@import|url\(|href="(?!data:text\/css;)/u);
  });

  it("holds the styles of the components, and its own", async () => {
    const { output } = await convert("a.md --to html");
    const [, encoded = ""] = /href="data:text\/css;base64,([^"]*)"/u.exec(output) ?? [];
    const styles = Buffer.from(encoded, "base64").toString();
    expect(styles).toContain(".ph { color: CanvasText }");
    expect(styles).toContain("@page");
  });

  it("is written as HTML, not as React writes it", async () => {
    const { output } = await convert("a.md --to html");
    expect(output).toContain('datetime="2020-11-24T10:00:00+01:00"');
    expect(output).not.toMatch(/dateTime=|\/>/u);
  });

  it("speaks the language of its programme", async () => {
    const { output } = await convert("b.md --to html", {
      files: { "b.md": programme.replace("Sprache: de", "Sprache: en") },
    });
    expect(output).toContain('<html lang="en">');
  });

  it("shows markup in titles as text", async () => {
    const { output } = await convert("b.md --to html", {
      files: { "b.md": programme.replace("Ein Beispiel", "</title><script>alert(1)</script>") },
    });
    expect(output).not.toContain("<script");
    expect(output).toContain("<title>&lt;/title&gt;&lt;script&gt;");
  });
});
