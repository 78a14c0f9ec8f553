import { describe, expect, it } from "vitest";
import { openFile } from "../files/open-file.ts";
import { exportProgramme } from "./export-programme.ts";
import { formatChoices } from "./format-choices.ts";

const text = `---
Titel: Ein Beispiel
Datum: 2020-11-24
Zeitzone: Europe/Berlin
Sprache: de
Teilnahme: online
Zugang:
  Adresse: https://example.org/geheim
---

## Programm

- 10:00 Begrüßung
- 12:30 Ende
`;

const choices = formatChoices("de");

it("offers what formats can write, in the words of either language", () => {
  expect(choices.map(({ name }) => name)).toEqual(formatChoices("en").map(({ name }) => name));
  expect(choices.length).toBeGreaterThan(3);
});

describe.each(choices)("$name", ({ name }) => {
  it("gives a file that is not empty, named after the event, without the private address", async () => {
    const file = await exportProgramme({ text, format: name }, "de", undefined);
    expect(file.name).toMatch(/^ein-beispiel\.\w+/u);
    expect(file.content).toContain("Ein Beispiel");
    expect(file.content).not.toContain("geheim");
  });
});

it("refuses a format that there is not", async () => {
  await expect(exportProgramme({ text, format: "pdf" }, "de", undefined)).rejects.toThrow("pdf");
});

describe("opening a file", () => {
  const open = (name: string, content: string | Uint8Array) =>
    openFile(
      { name, bytes: typeof content === "string" ? new TextEncoder().encode(content) : content },
      "de",
      undefined,
    );

  it.each(["a.md", "a.txt", "a"])("leaves text as it stands: %s", async (name) => {
    expect(await open(name, "10 Uhr Begrüßung")).toEqual({
      text: "10 Uhr Begrüßung",
      isAsItStands: true,
      others: [],
    });
  });

  it("leaves an empty text empty", async () => {
    expect(await open("a.md", "")).toMatchObject({ text: "" });
  });

  it("reads pages and other formats for the programme in them", async () => {
    const page = "<html><body><h1>Titel</h1><p>10:00 Begrüßung</p><p>11:00 Ende</p></body></html>";
    expect(await open("a.html", page)).toMatchObject({
      text: expect.stringContaining("- 10:00 Begrüßung"),
      isAsItStands: false,
    });
    const json = (await exportProgramme({ text, format: "json" }, "de", undefined)).content;
    expect(await open("a.json", json)).toMatchObject({
      text: expect.stringContaining("Titel: Ein Beispiel"),
      isAsItStands: false,
    });
  });

  it.each([
    ["a.pdf", "%PDF-1.7"],
    ["a.json", "{"],
  ])("says why there is nothing to read: %s", async (name, content) => {
    expect(await open(name, content)).toEqual({ problem: expect.stringMatching(/\w/u) });
  });
});
