import { expect, it } from "vitest";
import { messagesFor } from "../messages/messages.ts";
import { contentLanguage } from "./content-language.ts";
import { typeset } from "./typeset.ts";

/** No-break spaces made visible: `_` a full one, `.` with `~` a narrow one, `|` a place to break. */
const visible = (text: string) =>
  text.replaceAll("\u00a0", "_").replaceAll("\u202f", "~").replaceAll("\u200b", "|");

it.each([
  ["Prof. Dr. Thomas Klie", "Prof._Dr._Thomas Klie"],
  ["Prof. Dr.-Ing. Kim Muster", "Prof._Dr.-Ing._Kim Muster"],
  ["Dr. h. c. Kim Muster", "Dr._h.~c. Kim Muster"],
  ["Miteinander in der Gemeinde Neuweiler e.V.", "Miteinander in der Gemeinde Neuweiler e.~V."],
  ["Bürgerbus e. V., Musterhausen", "Bürgerbus e.~V., Musterhausen"],
  ["z.B. i. d. R. und d. h.", "z.~B. i.~d.~R. und d.~h."],
  ["Nr. 5, § 12 und 20 Min.", "Nr._5, §_12 und 20_Min."],
  ["um 10 Uhr, 5 % und 3 €", "um 10_Uhr, 5_% und 3_€"],
  ["Quartierslabore – getragen von allen", "Quartierslabore_– getragen von allen"],
  ["Hildesheim/Holzminden/Göttingen", "Hildesheim/|Holzminden/|Göttingen"],
])("“%s” keeps together what belongs together", (text, expected) => {
  expect(visible(typeset(text))).toBe(expected);
});

it.each([
  "und/oder",
  "KoDa_eG",
  "„Kommunen innovativ“",
  "10 Uhrmacher",
  "Andreas. Bock",
  "10:00–12:30",
  "https://example.org/a/b",
])("“%s” stays as it is", (text) => {
  expect(typeset(text)).toBe(text);
});

it("is done once: setting it again changes nothing", () => {
  const text = "Prof. Dr. Klie, z. B. im Bürgerbus e.V. – Nr. 5, Hildesheim/Holzminden";
  expect(typeset(typeset(text))).toBe(typeset(text));
});

it.each([
  ["de", "de", undefined],
  ["de-AT", "de", undefined],
  ["en-GB", "de", "en-GB"],
  ["de", "en", "de"],
] as const)("a programme in %s among words in %s is marked as %s", (programme, words, expected) => {
  expect(contentLanguage(programme, messagesFor(words))).toBe(expected);
});
