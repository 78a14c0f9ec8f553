import { describe, expect, it } from "vitest";
import { peopleInTitle } from "./people-in-title.ts";

const split = (text: string) => {
  const { title, people } = peopleInTitle(text, new Set());
  return [title, ...(people?.people.map(({ name }) => name) ?? [])];
};

describe("people on the line of a title", () => {
  it.each([
    ["Vortrag „Hitze“ – Prof. Dr. Ulf Probe (Institut)", ["Vortrag „Hitze“", "Prof. Dr. Ulf Probe"]],
    ["Eröffnung Dr. Eva Muster, Amt", ["Eröffnung", "Dr. Eva Muster"]],
    ["Neue Wege für alle Anna Muster, Stadt Probe", ["Neue Wege für alle", "Anna Muster"]],
    ["Einstieg Anna Muster und Jan Probe, Amt", ["Einstieg", "Anna Muster", "Jan Probe"]],
    ["Begrüßung durch Geschäftsführer Jan Probe", ["Begrüßung", "Jan Probe"]],
    ["City tour - guided by Dorota Invented", ["City tour", "Dorota Invented"]],
    ["Workshop A: Pläne (mit Ute Muster)", ["Workshop A: Pläne", "Ute Muster"]],
    ["Keynote: Ann Sample (Lund), Maps and borders", ["Keynote: Maps and borders", "Ann Sample"]],
    ["Ann Sample (Lund): Ledgers", ["Ledgers", "Ann Sample"]],
    ["Film über Hannah Muster", ["Film über Hannah Muster"]],
    ["Ein Abend mit Musik", ["Ein Abend mit Musik"]],
  ])("%s", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it("are those that are only written like names behind the sign that the writer puts before people", () => {
    expect(peopleInTitle("Regenmesser – Xioma Pazz", new Set()).people).toBeUndefined();
    expect(peopleInTitle("Regenmesser – Xioma Pazz", new Set(), "–")).toMatchObject({
      title: "Regenmesser",
      people: { people: [{ name: "Xioma Pazz" }] },
    });
  });
});
