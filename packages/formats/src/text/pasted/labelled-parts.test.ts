import { describe, expect, it } from "vitest";
import { labelledParts } from "./labelled-parts.ts";

const read = (text: string) => {
  const { head, parts } = labelledParts(text);
  return [head, ...parts.map(({ label, word, value }) => `${label} ${word}=${value}`)];
};

describe("labels inside of a line", () => {
  it.each([
    ["Vortrag", ["Vortrag"]],
    ["Vortrag: Wärme", ["Vortrag: Wärme"]],
    ["Thema: Wärme", ["", "title Thema=Wärme"]],
    ["Vortrag, Thema: Wärme", ["Vortrag", "title Thema=Wärme"]],
    ["Vortrag,Thema: Wärme", ["Vortrag,Thema: Wärme"]],
    ["Vortrag – Thema: Wärme", ["Vortrag", "title Thema=Wärme"]],
    ["Vortrag | Raum: Saal", ["Vortrag", "room Raum=Saal"]],
    ["Vortrag. Raum: Saal", ["Vortrag", "room Raum=Saal"]],
    ["Vortrag. Raum: Saal", ["Vortrag", "room Raum=Saal"]],
    ["Vortrag (Raum: Saal)", ["Vortrag", "room Raum=Saal"]],
    ["Vortrag (Raum: Saal (groß))", ["Vortrag", "room Raum=Saal (groß))"]],
    ["Referentin: Eva Beispiel", ["Referentin: Eva Beispiel"]],
    ["Wärme, Referentin: Eva Beispiel", ["Wärme", "people Referentin=Eva Beispiel"]],
    [
      "Thema: Wärme, Referentin: Eva Beispiel, Raum: Saal;",
      ["", "title Thema=Wärme", "people Referentin=Eva Beispiel", "room Raum=Saal"],
    ],
    ["Vortrag, Farbe: blau, Raum: Saal", ["Vortrag, Farbe: blau", "room Raum=Saal"]],
    ["Vortrag, Raum:Saal", ["Vortrag, Raum:Saal"]],
    [`${"a".repeat(588)}, Raum: Saal`, ["a".repeat(588), "room Raum=Saal"]],
    [`${"a".repeat(589)}, Raum: Saal`, [`${"a".repeat(589)}, Raum: Saal`]],
  ])("%s", (text, parts) => {
    expect(read(text)).toEqual(parts);
  });
});
