import { describe, expect, it } from "vitest";
import { exampleProgrammes } from "./example-programmes.fixture.ts";
import { readProgrammeText } from "./read-programme-text.ts";
import { readProgrammeTextOnDemand } from "./read-programme-text-on-demand.ts";

const examples = exampleProgrammes
  .filter(({ name }) => /^(?:tuning|held-back)/u.test(name))
  .map(({ name, text }) => [name, text] as const);

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
