import { Prose } from "@programmheft/core";
import * as fc from "fast-check";

/** Titles that a careless reader or printer stumbles over. For tests alone: nothing that ships imports this file. */
const nastyTexts: readonly string[] = [
  "10:00",
  "10:00 Uhr Kaffee",
  "9 Uhr",
  "bis 09:45",
  "– 10:45 Kaffee",
  "ab 9 Uhr: offen",
  "12 noon",
  "25:70",
  "» Dr. Eva Muster, Institut",
  "> Zitat",
  "- Punkt",
  "* Punkt",
  "1. Punkt",
  "# Überschrift",
  "## Programm",
  "### Freitag",
  "Programm",
  "Moderation:",
  "Podium:",
  "Podium",
  "---",
  "Titel: Teil 1: Anfang",
  "[KoDa_eG]",
  "Titel [KoDa_eG]",
  "Titel (optional)",
  "(optional)",
  "Titel (20 Min.) (abgesagt)",
  "{art=panel}",
  "Titel {#id art=panel}",
  '{raum="Großer Saal"}',
  "[Folien](https://example.org)",
  "[x]()",
  "\\",
  "\\\\ \\[",
  "**fett**",
  "Einführung** (optional)",
  "Handwerker*innen",
  "KoDa_eG: Allianzen",
  "„Beste Absichten“ – Lesung",
  "'single' \"double\"",
  "<script>alert(1)</script>",
  "&amp; &lt;",
  "👩‍👩‍👧‍👦 Familie",
  "مرحبا بالعالم",
  "\u202Eabc\u202C",
  "a\u200Bb",
  "e\u0301",
  "\uD800",
  "A und B",
  "Dr. Stephanie Bock und Jan Abt",
  "mensch und region",
  "Prof. Dr. Thomas Klie, Zentrum (zze)",
  "Bürgermeister, Gemeinde Neuweiler",
  "Eva Nemela (angefragt)",
  "Eva Nemela*",
  "A; B; C",
  "true",
  "1984",
  "null",
  "2020-11-24",
  "24. November 2020",
  "Dienstag, 24. November 2020",
  "Freitag",
  "~",
  "| a | b |",
  "Raum #5 # Kommentar",
  "%",
  "@",
  "!wichtig",
  "&anker",
  "*anker",
  "- ",
  "? ",
  "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen".repeat(4),
];

const letters = fc.string({ unit: "grapheme", minLength: 1, maxLength: 24 });
const markup = fc.string({
  unit: fc.constantFrom(..."\\[](){}<>:#*\"'»-_|&!=~`.,; 0123456789aZäß–“„".split("")),
  minLength: 1,
  maxLength: 20,
});
const words = fc
  .array(
    fc.constantFrom(
      "Dr.",
      "Eva",
      "Muster",
      "und",
      "Institut",
      "für",
      "10:00",
      "Uhr",
      "(optional)",
      "[P1]",
      "Bürgermeisterin",
      "Kaffeepause",
      "Ende",
      ",",
      "–",
      "»",
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(" "));

/** Text of one line as core stores it. */
export const lineArbitrary: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.constantFrom(...nastyTexts) },
    words,
    markup,
    letters,
    fc.tuple(words, markup).map((pair) => pair.join(" ")),
  )
  .map((text) => text.replace(/[\s\p{Cc}]+/gu, " ").trim())
  .filter((text) => text !== "");

/** Text of several lines as core stores it. */
export const proseArbitrary: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      lineArbitrary,
      fc.constantFrom(
        "",
        "    eingerückt",
        "\tTabulator",
        "## Programm",
        "\\## Programm",
        "\\\\## Weiteres",
        "> Zitat",
        "---",
        "a\u2028b",
        "## Moderation:",
        "```",
      ),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((lines) =>
    lines
      .map((line) => line.trimEnd())
      .join("\n")
      .replace(/^\n+|\n+$/gu, ""),
  )
  .filter((text) => text !== "" && Prose.safeParse(text).data === text);
