import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The command as it is installed: turbo builds it before the tests run. */
const built = join(import.meta.dirname, "../dist/cli.js");

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

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "programmheft-"));
  await writeFile(join(folder, "webinar.md"), programme);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

function programmheft(typed: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...typed], {
    cwd: folder,
    encoding: "utf8",
    input,
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { code: status, output: stdout, errors: stderr };
}

describe("the built command", () => {
  it("is quiet where all is well", () => {
    expect(programmheft(["check", "webinar.md"])).toEqual({ code: 0, output: "", errors: "" });
    expect(programmheft(["format", "--check", "webinar.md"])).toEqual({ code: 0, output: "", errors: "" });
  });

  it("reads the standard input", () => {
    const { code, output } = programmheft(["convert", "-", "--to", "agenda"], programme);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ title: "Ein Beispiel", start: "2020-11-24T10:00:00+01:00" });
  });

  it("writes a page with the styles of the components", async () => {
    expect(programmheft(["convert", "webinar.md", "--to", "html", "--out", "webinar.html"])).toEqual({
      code: 0,
      output: "",
      errors: "",
    });
    const page = await readFile(join(folder, "webinar.html"), "utf8");
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="de">/u);
    const [, styles = ""] = /base64,([^"]*)"/u.exec(page) ?? [];
    expect(Buffer.from(styles, "base64").toString()).toContain("--ph-color-ink:");
    expect(page).toContain("Eva Beispiel");
  });

  it("makes a programme text of a paste", () => {
    const paste = programme.replace("- 10:20 Vortrag\n  - »", "» 10.20 Uhr **Vortrag**\n");
    expect(programmheft(["import", "-"], paste)).toEqual({ code: 0, output: programme, errors: "" });
  });

  it("says what has changed since an older version", () => {
    const older = programme.replace("10:20", "10:30");
    const { code, output, errors } = programmheft(["diff", "-", "webinar.md", "--exit-code"], older);
    expect({ code, errors }).toEqual({ code: 1, errors: "" });
    expect(output).toMatch(
      /^Änderungen: Ein Beispiel \(24\. November 2020\)\n\n- Eva Beispiel spricht um 10:20 /u,
    );
  });

  it("says what to do when the programme runs late, and writes it", async () => {
    await writeFile(join(folder, "late.md"), programme);
    const line = ["late", "late.md", "--at", "10:25", "--behind", "5m"];
    expect(programmheft(line).output).toContain("2. Alles verschieben: Ende um 11:05 Uhr, 5 Minuten später");
    expect(programmheft([...line, "--take", "2", "--write"])).toEqual({ code: 0, output: "", errors: "" });
    const later = programme.replace("10:20", "10:25").replace("11:00", "11:05");
    expect(await readFile(join(folder, "late.md"), "utf8")).toBe(later);
  });

  it("exits with 1 where problems were found", () => {
    const { code, output } = programmheft(["check", "-"], "## Programm\n\n- 25:70 Begrüßung\n");
    expect(code).toBe(1);
    expect(output).toContain("(Eingabe):3:3: Fehler: ");
  });

  it("exits with 2 and words where a file is missing", () => {
    expect(programmheft(["check", "none.md"])).toEqual({
      code: 2,
      output: "",
      errors:
        "none.md: Fehler: Diese Datei gibt es nicht.\n  Hilfe: Prüfen Sie den Namen und den Ordner, in dem Sie gerade sind.\n",
    });
  });

  it("ends without a word when nobody reads any more", () => {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"$0" "$1" convert - --to json | head -c 1`, process.execPath, built],
      { encoding: "utf8", input: `${programme}\n## Weiteres\n\n${"Noch etwas.\n".repeat(10_000)}` },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
