import { expect, it } from "vitest";
import { programmeWords } from "./programme-words.ts";
import { readProgrammeText } from "./read-programme-text.ts";

it.each(["de", "en"] as const)(
  "are read as they stand (%s): a field at the top, a role above people",
  (language) => {
    const { roles, fields } = programmeWords(language);
    expect(fields.length).toBeGreaterThan(10);
    for (const role of roles) {
      const { event } = readProgrammeText(
        `---\nTitel: A\nDatum: 2020-11-24\nSprache: ${language}\n---\n\n## Programm\n\n- 10:00 B\n  - ${role}:\n  - » Eva Beispiel\n`,
      );
      expect(event.sessions[0]?.participants).toHaveLength(1);
    }
    for (const field of fields) {
      const { problems } = readProgrammeText(`---\n${field}: x\n---\n`);
      expect(problems.map(({ code }) => code)).not.toContain("text/unknown-key");
    }
  },
);
