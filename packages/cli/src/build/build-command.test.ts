import { describe, expect, it } from "vitest";
import { runProgrammheft } from "../run-programmheft.ts";
import {
  type MemoryTerminal,
  type MemoryTerminalOptions,
  memoryTerminal,
} from "../terminal/memory-terminal.fixture.ts";
import { manifestFile } from "./site-manifest.ts";

const event = `---
Reihe: beispiel
Titel: Auftakt
Datum: 2020-11-24
---

## Programm

- 10:00 Vortrag
  - » Eva Beispiel
- 11:00 Ende

## Moderation

- » Mona Beispiel
`;
const folder = {
  "herbst/reihe.md": "---\nTitel: Beispielreihe\nKennung: beispiel\n---\n",
  "herbst/1.md": event,
  "herbst/seiten/impressum.md": "# Impressum\n\nAngaben nach § 5 DDG.\n",
};

async function build(line: string, terminal: MemoryTerminal = memoryTerminal({ files: folder })) {
  const code = await runProgrammheft(["build", ...line.split(" ")], terminal);
  return { code, output: terminal.printed(), errors: terminal.complained(), terminal };
}
const built = (terminal: MemoryTerminal) =>
  [...terminal.files.keys()].filter((name) => name.startsWith("site/")).sort();
const withFiles = (files: NonNullable<MemoryTerminalOptions["files"]>) =>
  memoryTerminal({ files: { ...folder, ...files } });

describe("build", () => {
  it("writes the whole site without a word", async () => {
    const { code, output, errors, terminal } = await build("herbst --out site");
    expect({ code, output, errors }).toEqual({ code: 0, output: "", errors: "" });
    expect(built(terminal)).toMatchSnapshot();
    expect(String(terminal.files.get("site/impressum/index.html"))).toContain("Angaben nach §\u00a05 DDG.");
  });

  it("says what it does to somebody who looks", async () => {
    const { errors } = await build(
      "herbst --out site",
      memoryTerminal({ files: folder, isTerminal: true, environment: { NO_COLOR: "1" } }),
    );
    expect(errors).toMatch(
      /^herbst wird gelesen …\n\d+ Dateien werden geschrieben …\nsite: \d+ Dateien, davon \d+ neu oder geändert\.\n$/u,
    );
  });

  it("builds a site whose imprint is a template, and says what is to be filled in", async () => {
    const { code, errors } = await build(
      "herbst --out site",
      withFiles({ "herbst/seiten/impressum.md": "# Impressum\n\nTelefon: **[Nummer]**\n" }),
    );
    expect(code).toBe(0);
    expect(errors).toContain("herbst/seiten/impressum.md:3:10: Warnung: Noch auszufüllen ist");
  });

  it("writes the same bytes again, and then nothing", async () => {
    const { terminal } = await build("herbst --out site");
    const before = new Map(terminal.files);
    const written: string[] = [];
    const watched = {
      ...terminal,
      writeFile: (path: string) => {
        written.push(path);
        return Promise.resolve(undefined);
      },
    };
    expect((await build("herbst --out site", watched)).code).toBe(0);
    expect(written).toEqual(["site/gedaechtnis.json"]);
    expect(terminal.files).toEqual(before);
  });

  it("removes what it wrote earlier and no longer has, and nothing else", async () => {
    const { terminal } = await build("herbst --out site");
    terminal.files.set("site/foto.jpg", "");
    terminal.files.set("herbst/1.md", event.replace("» Eva Beispiel", "» Ada Beispiel"));
    await build("herbst --out site", terminal);
    expect(terminal.files.has("site/personen/ada-beispiel/index.html")).toBe(true);
    expect(terminal.files.has("site/personen/eva-beispiel/index.html")).toBe(false);
    expect(terminal.files.has("site/foto.jpg")).toBe(true);
  });

  it.each(["kein JSON", '{"files": ["../herbst/1.md", "/etc/passwd"]}', '{"files": 3}'])(
    "takes nothing for its own from the manifest %s",
    async (manifest) => {
      const { code, terminal } = await build(
        "herbst --out site",
        withFiles({ [`site/${manifestFile}`]: manifest }),
      );
      expect(code).toBe(0);
      expect(terminal.files.has("herbst/1.md")).toBe(true);
    },
  );

  it("builds nothing while a text has an error, and says where", async () => {
    const { code, errors, terminal } = await build(
      "herbst --out site",
      withFiles({ "herbst/1.md": event.replace("10:00", "25:70") }),
    );
    expect(code).toBe(1);
    expect(errors).toContain("herbst/1.md:9:1");
    expect(errors).toContain("Die Site wurde nicht gebaut");
    expect(built(terminal)).toEqual([]);
  });

  it("tells what is past by the clock, or by the moment that is given", async () => {
    const another = event.replace("Auftakt", "Abschluss").replace("2020-11-24", "2021-11-24");
    const startPage = async (line: string) => {
      const { terminal } = await build(line, withFiles({ "herbst/2.md": another }));
      return String(terminal.files.get("site/index.html"));
    };
    expect(await startPage("herbst --out site")).not.toContain("Vergangene Veranstaltungen");
    expect(await startPage("herbst --out site --now 2021-01-01T00:00:00Z")).toContain(
      "Vergangene Veranstaltungen",
    );
  });

  it("remembers what the calendar has said, and tells subscribers of changes alone", async () => {
    const { terminal } = await build("herbst --out site");
    const first = terminal.files.get("site/kalender.ics");
    await build("herbst --out site --now 2020-11-20T08:00:00Z", terminal);
    expect(terminal.files.get("site/kalender.ics")).toBe(first);
    terminal.files.set("herbst/1.md", event.replace("2020-11-24", "2020-11-25"));
    await build("herbst --out site --now 2020-11-20T08:00:00Z", terminal);
    expect(String(terminal.files.get("site/kalender.ics"))).toContain("SEQUENCE:1\r\n");
  });

  it("paints pictures for previews where it knows the address, and each of them once", async () => {
    const { terminal } = await build("herbst --out site");
    expect(built(terminal).filter((name) => name.endsWith(".png"))).toEqual([]);
    const line = "herbst --out site --address https://example.org/herbst/";
    await build(line, terminal);
    const pictures = built(terminal).filter((name) => name.endsWith(".png"));
    expect(pictures).toHaveLength(2);
    const [first = ""] = pictures;
    expect(String(terminal.files.get("site/veranstaltungen/auftakt/index.html"))).toMatch(
      /<meta property="og:image" content="https:\/\/example.org\/herbst\/veranstaltungen\/auftakt\/vorschau-[0-9a-f]{10}.png">/u,
    );
    terminal.files.set(first, "painted already");
    await build(line, terminal);
    expect(terminal.files.get(first)).toBe("painted already");
    terminal.files.set("herbst/1.md", event.replace("2020-11-24", "2020-11-25"));
    await build(line, terminal);
    const later = built(terminal).filter((name) => name.endsWith(".png"));
    expect(later).toHaveLength(2);
    expect(later.filter((name) => pictures.includes(name))).toEqual([]);
  });

  it("builds nothing with a memory that is none", async () => {
    const { code, errors, terminal } = await build(
      "herbst --out site",
      withFiles({ "site/gedaechtnis.json": "{}" }),
    );
    expect(code).toBe(2);
    expect(errors).toMatch(/^site\/gedaechtnis\.json: Fehler: /u);
    expect(terminal.files.has("site/index.html")).toBe(false);
  });

  it("names other parts of the web place in the navigation", async () => {
    const { terminal } = await build(
      "herbst --out site --link Suche|Search=/suche/ --link Amt=https://example.org/",
    );
    expect(String(terminal.files.get("site/index.html"))).toContain('<a href="./suche/">Suche</a>');
    expect(String(terminal.files.get("site/en/index.html"))).toContain('<a href="../suche/">Search</a>');
    expect(String(terminal.files.get("site/en/index.html"))).toContain(
      '<a href="https://example.org/">Amt</a>',
    );
  });

  it.each([
    "herbst --link Amt=javascript:alert(1)",
    "herbst --out herbst",
    "nirgends",
    "herbst --now gestern",
    "herbst --address example",
  ])("refuses “%s” with words", async (line) => {
    const { code, errors } = await build(line);
    expect(code).toBe(2);
    expect(errors).toMatchSnapshot();
  });
});
