import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readProgrammeText } from "./read-programme-text.ts";
import { readProgrammeTextOnDemand } from "./read-programme-text-on-demand.ts";

const folder = join(import.meta.dirname, "../../../../examples/programmes");
const examples = ["tuning", "held-back"].flatMap((part) =>
  readdirSync(join(folder, part))
    .filter((name) => !name.endsWith(".json"))
    .map((name) => [name, readFileSync(join(folder, part, name), "utf8")] as const),
);

describe("reading on demand gives what reading gives", () => {
  it.each<readonly [string, string]>([
    ["nothing", ""],
    ["a pasted line", "10:00 Begrüßung"],
    ["a canonical text", "---\nTitel: A\nDatum: 2020-11-24\n---\n\n## Programm\n\n- 10:00 B\n"],
    ["a paste below front matter", "---\nTitel: A\n---\n\n* 10 Uhr Begrüßung\n  Eva Beispiel\n"],
    ["HTML below front matter", "---\nTitel: A\n---\n\n<p>10 Uhr Begrüßung</p>\n"],
    ...examples,
  ])("of %s", async (_, text) => {
    expect(await readProgrammeTextOnDemand(text)).toEqual(readProgrammeText(text));
  });
});
