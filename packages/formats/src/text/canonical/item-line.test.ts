import { describe, expect, it } from "vitest";
import { type ItemLine, printItemLine, readItemLine } from "./item-line.ts";

const plain = { attributes: { values: {} } };

describe("the line of an item", () => {
  it.each<[string, Partial<ItemLine>]>([
    ["Netze", {}],
    ["10:00 Netze", { start: "10:00" }],
    ["10:00 – 10:20 Netze", { start: "10:00", end: "10:20" }],
    ["10:00: Netze", { start: "10:00" }],
    ["10:00 , Netze", { start: "10:00" }],
    ["10:00    Netze", { start: "10:00" }],
    ["bis 11:00 Netze", { end: "11:00" }],
    ["until 11:00 Netze", { end: "11:00" }],
    ["10:00", { title: "", start: "10:00" }],
    ["10:00; Netze", { title: "10:00; Netze" }],
    ["25:00 Netze", { title: "25:00 Netze", impossibleTime: "25:00" }],
    ["10:00 – 25:00 Netze", { title: "10:00 – 25:00 Netze", impossibleTime: "10:00 – 25:00" }],
    ["Netze [EINS]", { project: "EINS" }],
    ["Netze [EINS", { title: "Netze [EINS" }],
    ["[EINS]", { title: "[EINS]" }],
    ["Netze [EINS] ]", { title: "Netze [EINS] ]" }],
    ["Netze [ ]", { title: "Netze [ ]" }],
    ["Netze (20 Min.)", { duration: "PT20M" }],
    ["Netze (optional) (20 Min.)", { optional: true, duration: "PT20M" }],
    ["Netze (entfällt)", { cancelled: true }],
    ["(optional)", { title: "", optional: true }],
    ["Netze \\(optional)", { title: "Netze (optional)" }],
    ["Netze (optional) (optional)", { title: "Netze (optional)", optional: true }],
    ["Netze (20 Min.) {dauer=PT1H}", { duration: "PT1H" }],
    ["Netze (bunt)", { title: "Netze (bunt)" }],
    ["Netze optional)", { title: "Netze optional)" }],
    ["Netze » Eva Beispiel", { people: { text: "Eva Beispiel", mask: "Eva Beispiel" } }],
    [
      "Netze [EINS]   »  Eva Beispiel (optional)",
      { project: "EINS", optional: true, people: { text: "Eva Beispiel", mask: "Eva Beispiel" } },
    ],
    ["» Eva Beispiel", { title: "» Eva Beispiel" }],
    ["Netze {#netz art=panel}", { attributes: { id: "netz", values: { kind: "panel" } } }],
    ['Netze {titel="A {B}" projekt=EINS}', { title: "A {B}", project: "EINS" }],
    ['Netze {titel="A B" projekt=EINS}', { title: "A B", project: "EINS" }],
    ["Netze [EINS] {projekt=ZWEI}", { project: "ZWEI" }],
    ["Netze {farbe=rot}", { title: "Netze {farbe=rot}", unknownAttribute: "farbe" }],
    [
      "Netze {sprache=plattdeutsch}",
      { title: "Netze {sprache=plattdeutsch}", unknownAttribute: "sprache=plattdeutsch" },
    ],
    ["Netze {sprache=nds}", { attributes: { values: { language: "nds" } } }],
    ["Netze {sprache=p}", { title: "Netze {sprache=p}", unknownAttribute: "sprache=p" }],
    ["Netze {#-}", { title: "Netze {#-}", unknownAttribute: "#-" }],
    ["Netze {#a b}", { title: "Netze {#a b}" }],
    ["Netze {#netz", { title: "Netze {#netz" }],
    ["Netze}", { title: "Netze}" }],
    ['Netze {tag=""}', { attributes: { values: { day: "" } } }],
    ['Netze {raum=""}', { title: 'Netze {raum=""}', unknownAttribute: "raum=" }],
    [
      `Netze {raum=${"a".repeat(2001)}}`,
      { title: `Netze {raum=${"a".repeat(2001)}}`, unknownAttribute: `raum=${"a".repeat(2001)}` },
    ],
    ['Netze {raum="Großer   Saal "}', { attributes: { values: { room: "Großer Saal" } } }],
    ["**Netze** {raum=A}", { attributes: { values: { room: "A" } } }],
  ])("%j", (text, line) => {
    expect(readItemLine(text)).toStrictEqual({ title: "Netze", ...plain, ...line });
  });

  it.each<[string, Partial<ItemLine>, string?]>([
    ["Netze", {}],
    ["10:00 – 10:20 Netze", { start: "10:00", end: "10:20" }],
    ["bis 11:00 Netze", { end: "11:00" }, "until 11:00 Netze"],
    [
      "Netze [EINS] (20 Min.) (optional)",
      { project: "EINS", duration: "PT20M", optional: true },
      "Netze [EINS] (20 min) (optional)",
    ],
    ["Netze (abgesagt)", { cancelled: true }, "Netze (cancelled)"],
    ["Netze {dauer=PT60M}", { duration: "PT60M" }, "Netze {duration=PT60M}"],
    ["Netze (60 Min.)", { duration: "PT1H" }, "Netze (60 min)"],
    ["Netze {dauer=PT200H}", { duration: "PT200H" }, "Netze {duration=PT200H}"],
    [
      "Netze {#netz art=panel}",
      { attributes: { id: "netz", values: { kind: "panel" } } },
      "Netze {#netz kind=panel}",
    ],
    [
      'Netze {raum="Großer Saal"}',
      { attributes: { values: { room: "Großer Saal" } } },
      'Netze {room="Großer Saal"}',
    ],
    ['Netze {raum="-"}', { attributes: { values: { room: "-" } } }, 'Netze {room="-"}'],
    ["Netze \\[EINS\\]", { title: "Netze [EINS]" }],
    ["Netze \\(optional\\)", { title: "Netze (optional)" }],
    ["10\\:00 Netze", { title: "10:00 Netze" }],
    ["- Netze - hier", { title: "- Netze - hier" }],
    ["\\- Netze \\[hier\\]", { title: "- Netze [hier]" }],
    ["Netze \\» Eva", { title: "Netze » Eva" }],
    ["Netze \\{art=panel\\}", { title: "Netze {art=panel}" }],
    ["Netze \\*\\*hier\\*\\*", { title: "Netze **hier**" }],
    ["Netze [E\\[NS]", { project: "E[NS" }],
    ["Netze (20 Min.)", { duration: "PT20M" }, "Netze (20 min)"],
  ])("is written as %j", (de, change, en = de) => {
    const line: ItemLine = { title: "Netze", ...plain, ...change };
    expect(printItemLine(line, "de")).toBe(de);
    expect(printItemLine(line, "en")).toBe(en);
    expect(readItemLine(de)).toStrictEqual(line);
  });

  it("is written otherwise where what reads it would take it for another line", () => {
    const line: ItemLine = { title: "Moderation", ...plain };
    expect(printItemLine(line, "de", () => false)).toBe("{titel=Moderation}");
    expect(printItemLine({ ...line, project: "EINS" }, "de", () => false)).toBe(
      "{titel=Moderation projekt=EINS}",
    );
    expect(printItemLine({ ...line, title: "[A](b)" }, "de", (text) => text.startsWith("\\"))).toBe(
      "\\[A\\]\\(b\\)",
    );
  });
});
