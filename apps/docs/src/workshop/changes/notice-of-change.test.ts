import { expect, it } from "vitest";
import { wordsIn } from "../words/words.ts";
import { noticeOfChange } from "./notice-of-change.ts";
import { noticeText } from "./notice-text.ts";

const before = `---
Titel: Ein Beispiel
Datum: 2020-11-24
Zeitzone: Europe/Berlin
Sprache: de
---

## Programm

- 10:00 Begrüßung
- 10:20 Vortrag
  - » Eva Beispiel
- 12:30 Ende
`;

it("says what has changed since, as a text for a mail", async () => {
  const after = before.replace("10:20 Vortrag", "10:30 Vortrag").replace("Eva Beispiel", "Dr. Eva Beispiel");
  const german = noticeText(await noticeOfChange({ before, after }, "de", undefined), await wordsIn("de"));
  expect(german).toMatch(/^Änderungen bei „Ein Beispiel“ am 24\. November 2020\n\n- .*10:30/u);
  const english = noticeText(await noticeOfChange({ before, after }, "en", undefined), await wordsIn("en"));
  expect(english).toMatch(/^Changes to “Ein Beispiel” on 24 November 2020\n\n- .*10:30/u);
});

it("has nothing to say where only the writing changed", async () => {
  const after = before.replace("- 10:00 Begrüßung", "-   10:00   Begrüßung");
  expect(await noticeOfChange({ before, after }, "de", undefined)).toMatchObject({ weighty: [], others: [] });
});
