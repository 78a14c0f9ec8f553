import { applyChanges, Change, Event } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { runProgrammheft } from "../run-programmheft.ts";
import { jsonPart } from "../terminal/json-part.fixture.ts";
import { type MemoryTerminalOptions, memoryTerminal } from "../terminal/memory-terminal.fixture.ts";

async function late(typed: string | readonly string[], options: MemoryTerminalOptions = {}) {
  const terminal = memoryTerminal({ ...options, files: { "a.md": programme, ...options.files } });
  const words = typeof typed === "string" ? typed.split(" ") : typed;
  const code = await runProgrammheft(["late", ...words], terminal);
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
- 10:20 Vortrag: Stadt
  - » Eva Beispiel
- 11:00 Pause
- 11:30 Vortrag: Land
  - » Mona Beispiel
- 12:30 Ende

## Moderation

- » Mona Beispiel
`;

const severalDays = `---
Titel: Zwei Tage
Datum: 2020-11-24
Letzter Tag: 2020-11-25
Zeitzone: Europe/Berlin
Sprache: de
---

## Programm

### Dienstag, 24. November 2020

- 10:00 Anfang
- 12:00 Ende

### Mittwoch, 25. November 2020

- 10:00 Fortsetzung
- 11:00 Ausblick
- 12:00 Ende
`;

/** The times and titles of the programme in a text. */
const itemsOf = (text: string) => text.match(/^- \d.*$/gmu);

describe("late", () => {
  it.each(["de", "en"])(
    "lists the ways to go on and those that are none, in the language %s",
    async (lang) => {
      const { code, output, errors } = await late(`a.md --at 10:32 --behind 12m --lang ${lang}`);
      expect({ code, errors }).toEqual({ code: 0, errors: "" });
      expect(output).toMatchSnapshot();
    },
  );

  it("names no end where nobody knows when the day ends", async () => {
    const open = programme.replace("- 12:30 Ende\n", "- 12:30 Ausblick\n");
    const { output } = await late("a.md --at 10:32 --behind 12m", { files: { "a.md": open } });
    expect(output).toContain("1. Alles verschieben: Ende 12 Minuten später als geplant\n");
  });

  it("leaves out what ends later where the end is to be kept", async () => {
    const { output } = await late("a.md --at 10:32 --behind 12 --keep-end");
    expect(output).not.toContain("Alles verschieben");
    expect(output).toContain("1. Pausen kürzen: Ende um 12:30 Uhr, wie geplant");
  });

  it.each([
    ["de", "So, wie verlangt, geht es nicht weiter."],
    ["en", "There is no way to go on as you ask."],
  ])("says why where there is no way, and exits with 1 (%s)", async (lang, words) => {
    const { code, output } = await late(`a.md --at 12:40 --behind 90 --keep-end --lang ${lang}`);
    expect(code).toBe(1);
    expect(output.replace(/\s+/gu, " ")).toContain(words);
    expect(output).not.toContain("--take");
    expect((await late("a.md --at 23:00 --behind 1m")).code).toBe(1);
  });

  it("prints the programme of the way that is taken", async () => {
    const { code, output, errors, files } = await late("a.md --at 10:32 --behind 12 --keep-end --take 1");
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(itemsOf(output)).toEqual([
      "- 10:00 Begrüßung",
      "- 10:32 Vortrag: Stadt",
      "- 11:12 Pause",
      "- 11:30 Vortrag: Land",
      "- 12:30 Ende",
    ]);
    expect(files.get("a.md")).toBe(programme);
  });

  it("writes it into the file where that is asked for, without a word", async () => {
    const { output } = await late("a.md --at 10:32 --behind 12 --take 2");
    const written = await late("a.md --at 10:32 --behind 12 --take 2 --write");
    expect(written).toMatchObject({ code: 0, output: "", errors: "" });
    expect(written.files.get("a.md")).toBe(output);
  });

  it("writes nothing where the text has errors, and still shows the ways", async () => {
    const wrong = programme.replace("10:20", "25:70");
    const files = { "a.md": wrong };
    const shown = await late("a.md --at 10:32 --behind 12", { files });
    expect(shown.code).toBe(1);
    expect(shown.output).toContain("1. ");
    expect(shown.errors).toMatch(/^a\.md:\d+:\d+: Fehler: /u);
    const refused = await late("a.md --at 10:32 --behind 12 --take 1 --write", { files });
    expect(refused.code).toBe(1);
    expect(refused.files.get("a.md")).toBe(wrong);
    expect(refused.errors).toContain("Nicht geschrieben");
  });

  it("gives JSON that holds each way as changes and as an event", async () => {
    const { code, output } = await late("a.md --at 10:32 --behind 12 --protect Land --json");
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ at: "10:32", behind: 12, protect: ["vortrag-land"] });
    expect(jsonPart(output, "impossible", 0, "why", "code")).toMatch(/^schedule\//u);
    const before = Event.parse(JSON.parse(await programmeAsJson()));
    for (const index of [0, 1]) {
      const changes = Change.array().parse(jsonPart(output, "ways", index, "changes"));
      const event = Event.parse(jsonPart(output, "ways", index, "event"));
      expect(event).not.toEqual(before);
      expect(applyChanges(before, changes).value).toEqual(event);
    }
  });
});

async function programmeAsJson() {
  const terminal = memoryTerminal({ files: { "a.md": programme } });
  await runProgrammheft(["convert", "a.md", "--to", "json"], terminal);
  return terminal.printed();
}

describe("items that keep their length", () => {
  it.each([
    ["a part of a title", ["--protect", "land"]],
    ["an id", ["--protect", "vortrag-land"]],
    ["a whole title among others that begin alike", ["--protect", "Vortrag: Land"]],
    ["several with commas between", ["--protect", "pause,LAND"]],
    ["several, each in an option of its own", ["--protect", "pause", "--protect", "land"]],
  ])("are named by %s", async (_, protect) => {
    const { output } = await late(["a.md", "--at", "11:42", "--behind", "12", "--json", ...protect]);
    expect(JSON.parse(output)).toMatchObject({ protect: expect.arrayContaining(["vortrag-land"]) });
  });

  it("may have commas in their titles", async () => {
    const files = { "b.md": programme.replace("Vortrag: Land", "Land, Luft und Meer") };
    const typed = ["b.md", "--at", "10:32", "--behind", "12", "--json", "--protect", "Land, Luft"];
    expect(JSON.parse((await late(typed, { files })).output)).toMatchObject({
      protect: ["land-luft-und-meer"],
    });
  });

  it.each(["de", "en"])("get words where it is not clear which are meant (%s)", async (lang) => {
    const line = `a.md --at 10:32 --behind 12 --lang ${lang} --protect`;
    const ambiguous = await late(`${line} Vortrag`);
    const unknown = await late(`${line} Luft`);
    expect([ambiguous.code, unknown.code]).toEqual([2, 2]);
    expect(`${ambiguous.errors}\n${unknown.errors}`).toMatchSnapshot();
  });
});

describe("a programme of several days", () => {
  const files = { "zwei.md": severalDays };

  it.each([["2020-11-25"], ["25"]])("is asked for one day, here %s, and the others stay", async (day) => {
    const { code, output } = await late(`zwei.md --at 10:30 --behind 10 --take 1 --day ${day}`, { files });
    expect(code).toBe(0);
    expect(itemsOf(output)).toEqual([
      "- 10:00 Anfang",
      "- 12:00 Ende",
      "- 10:00 Fortsetzung",
      expect.stringMatching(/Ausblick$/u),
      expect.stringMatching(/Ende$/u),
    ]);
    expect(output).not.toContain("- 11:00 Ausblick");
  });

  it.each([[""], ["--day 2020-11-26"], ["--day 2020"]])("needs a day that there is: “%s”", async (typed) => {
    const words = `zwei.md --at 10:30 --behind 10 ${typed}`.trim();
    const { code, errors } = await late(words, { files });
    expect(code).toBe(2);
    expect(errors).toMatchSnapshot();
  });
});

describe("a line that is wrong", () => {
  it.each([
    "a.md",
    "a.md --at 11:12",
    "a.md --at 25:12 --behind 12m",
    "a.md --at 11:12 --behind bald",
    "a.md --behind --at 11:12",
    "a.md --at 11:12 --behind 12m --write",
    "a.md --at 10:32 --behind 12m --take 0",
    "a.md --at 10:32 --behind 12m --take 9",
    "a.md --at 10:32 --behind 12m --take 1 --json",
    "- --at 10:32 --behind 12m --take 1 --write",
  ])("“%s” gets words in both languages", async (line) => {
    const german = await late(line);
    const english = await late(`${line} --lang en`);
    expect([german.code, english.code]).toEqual([2, 2]);
    expect(`${german.errors}${english.errors}`).toMatchSnapshot();
  });
});
