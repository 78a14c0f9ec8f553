import { describe, expect, it } from "vitest";
import { runProgrammheft } from "../run-programmheft.ts";
import type { MemoryTerminalOptions } from "../terminal/memory-terminal.fixture.ts";
import { memoryTerminal } from "../terminal/memory-terminal.fixture.ts";
import type { Answer } from "../terminal/terminal.ts";

const event =
  "---\nReihe: beispiel\nTitel: Auftakt\nDatum: 2020-11-24\n---\n\n## Programm\n\n- 10:00 Vortrag\n- 11:00 Ende\n";
const files = {
  "herbst/reihe.md": "---\nTitel: Beispielreihe\nKennung: beispiel\n---\n",
  "herbst/1.md": event,
};
const page = "/veranstaltungen/auftakt/";

/** Previews while the event's text becomes one text after the other, and gives what the page answered after each. */
async function preview(
  texts: readonly string[],
  options: MemoryTerminalOptions = {},
  typed: readonly string[] = ["herbst"],
) {
  const seen: Answer[] = [];
  let announcements: readonly string[] = [];
  let look = (): unknown => undefined;
  const terminal = memoryTerminal({
    files,
    onServe: (answer, announced) => {
      announcements = announced;
      look = () => seen.push(answer(page));
    },
    changes: [
      ...texts.map((text) => (all: Map<string, string | Uint8Array>) => {
        look();
        all.set("herbst/1.md", text);
      }),
      () => look(),
    ],
    ...options,
  });
  const code = await runProgrammheft(["preview", ...typed], terminal);
  return { code, seen, announcements, output: terminal.printed(), errors: terminal.complained() };
}

describe("preview", () => {
  it("says where it shows the site, and writes nothing", async () => {
    const { code, output, errors } = await preview([]);
    expect({ code, output, errors }).toEqual({
      code: 0,
      output: "http://localhost:4322 zeigt die Site und folgt jeder Änderung in herbst. Strg+C beendet.\n",
      errors: "",
    });
  });

  it("shows a changed text anew and tells the browser so", async () => {
    const { seen, announcements } = await preview([event.replace("Vortrag", "Gespräch")]);
    expect(seen.map(({ content }) => /Vortrag|Gespräch/u.exec(String(content))?.[0])).toEqual([
      "Vortrag",
      "Gespräch",
    ]);
    expect(announcements).toEqual(["change", "change", "close"]);
  });

  it("shows what is wrong in place of the page, and the page again when it is mended", async () => {
    const { seen } = await preview([event.replace("10:00", "25:70"), event]);
    expect(seen.map(({ status }) => status)).toEqual([200, 404, 200]);
    expect(String(seen[1]?.content)).toContain("herbst/1.md:9:1: Fehler: „25:70“ ist keine Uhrzeit.");
  });

  it("gives pages the script that reloads them, and the right to run it", async () => {
    const { seen } = await preview([]);
    const html = String(seen[0]?.content);
    expect(html).toContain('<script type="module" src="/.programmheft/reload.js"></script></head>');
    expect(html).toContain("script-src &#x27;self&#x27;");
  });

  it("paints the pictures that somebody asks for", async () => {
    let picture: Answer | undefined;
    await preview(
      [],
      {
        onServe: (answer) => {
          const [, path = ""] =
            /https:\/\/example.org(\/[^"]*[.]png)/u.exec(String(answer(page).content)) ?? [];
          picture = answer(path);
        },
      },
      ["herbst", "--address", "https://example.org/"],
    );
    expect(picture).toMatchObject({ status: 200, type: "image/png" });
    expect(Buffer.from(picture?.content ?? "").toString()).toContain("PNG of <svg");
  });

  it("lets no text become markup where it shows what is wrong", async () => {
    const { seen } = await preview([event.replace("10:00", "25:70 <script>alert(1)</script>")]);
    expect(String(seen[1]?.content)).not.toContain("<script>alert");
  });

  it("says when the port is taken, and which may be free", async () => {
    const { code, errors } = await preview([], { takenPort: 4400 }, ["herbst", "--port", "4400"]);
    expect(code).toBe(2);
    expect(errors).toBe(
      "Fehler: An Anschluss 4400 hört schon jemand.\n  Hilfe: Nennen Sie einen anderen, zum Beispiel: --port 4401\n",
    );
  });
});
