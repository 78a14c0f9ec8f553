import { describe, expect, it } from "vitest";
import { readPeople } from "./read-people.ts";

const projects = new Set(["KoDa_eG"]);
const read = (text: string) => readPeople(text, projects).people;

describe("people in one line", () => {
  it.each([
    [
      "Dr. Stephanie Bock und Jan Abt, Deutsches Institut für Urbanistik",
      ["Dr. Stephanie Bock", "Jan Abt"],
      "Deutsches Institut für Urbanistik",
    ],
    [
      "Parthasarathy K, Sreenivasa Kumar P and Dominic Damien",
      ["Parthasarathy K", "Sreenivasa Kumar P", "Dominic Damien"],
      undefined,
    ],
    ["mensch und region", ["mensch und region"], undefined],
    ["Birgit Böhm, mensch und region", ["Birgit Böhm"], "mensch und region"],
    ["Maral Koohestanian Stadt Wiesbaden", ["Maral Koohestanian"], "Stadt Wiesbaden"],
    [
      "Beate Ginzel (Stadt Leipzig/Referat Digital Stadt)",
      ["Beate Ginzel"],
      "Stadt Leipzig/Referat Digital Stadt",
    ],
    ["Dr. Allen Adler - NIST", ["Dr. Allen Adler"], "NIST"],
    ["Christine von Blanckenburg, nexus Institut", ["Christine von Blanckenburg"], "nexus Institut"],
    ["Tim Teßmann MdL, CDU-Fraktion", ["Tim Teßmann MdL"], "CDU-Fraktion"],
  ])("%s", (text, names, affiliation) => {
    const people = read(text);
    expect(people.map(({ name }) => name)).toEqual(names);
    for (const person of people) expect(person.affiliation).toBe(affiliation);
  });

  it("may have affiliations of their own", () => {
    expect(read("Kira Sutthoff (DKSR) und Nora Abu-Oun (ILS)")).toMatchObject([
      { name: "Kira Sutthoff", affiliation: "DKSR" },
      { name: "Nora Abu-Oun", affiliation: "ILS" },
    ]);
    expect(read("Eva Nemela, Körber-Stiftung; Dr. Jan Abt, Difu")).toMatchObject([
      { name: "Eva Nemela", affiliation: "Körber-Stiftung" },
      { name: "Dr. Jan Abt", affiliation: "Difu" },
    ]);
  });

  it.each([
    ["Bürgermeister Gemeinde Neuweiler", "Bürgermeister", "Gemeinde Neuweiler"],
    ["Bürgermeister, Gemeinde Neuweiler", "Bürgermeister", "Gemeinde Neuweiler"],
    ["Oberbürgermeister der Stadt Pirna", "Oberbürgermeister der Stadt Pirna", undefined],
    ["stellv. Chefredakteur, Behörden Spiegel", "stellv. Chefredakteur", "Behörden Spiegel"],
    [
      "Leiterin des Regionalprogramms Klimapolitik, KAS",
      "Leiterin des Regionalprogramms Klimapolitik",
      "KAS",
    ],
    [
      "Zentrum für zivilgesellschaftliche Entwicklung (zze)",
      undefined,
      "Zentrum für zivilgesellschaftliche Entwicklung (zze)",
    ],
  ])("“Eva Muster, %s” names an office, an organisation, or both", (text, position, affiliation) => {
    const [person] = read(`Eva Muster, ${text}`);
    expect([person?.position, person?.affiliation]).toEqual([position, affiliation]);
  });

  it("may speak for a project", () => {
    expect(read("Eva Muster, Institut [ABC]")).toMatchObject([{ affiliation: "Institut", project: "ABC" }]);
    expect(read("Eva Muster, Zentrum (zze) (KoDa_eG)")).toMatchObject([
      { affiliation: "Zentrum (zze)", project: "KoDa_eG" },
    ]);
    expect(read("Eva Muster, Zentrum (ABC)")).toMatchObject([{ affiliation: "Zentrum (ABC)" }]);
  });

  it.each(["Eva Muster (angefragt)", "Eva Muster*", "Eva Muster (tbc)"])("may be asked only: %s", (text) => {
    expect(read(text)).toEqual([{ name: "Eva Muster", kind: "person", tentative: true }]);
  });

  it.each([
    ["Begleitvorhaben KomKomIn", "project"],
    ["Institut Raum & Energie", "organization"],
    ["Team Stadtentwicklung", "organization"],
    ["Verbundvorhaben des Instituts", "project"],
  ])("%s is a %s", (text, kind) => {
    expect(readPeople(text)).toMatchObject({ people: [{ name: text, kind }], likeness: "none" });
  });

  it.each([
    ["Prof. Dr. Thomas Klie", "titled"],
    ["Thomas Klie", "known"],
    ["Xyl Ambruk", "shaped"],
    ["Offene Fragen an alle", "none"],
    ["Allianzen mit Jugendlichen", "none"],
  ])("“%s” is %s", (text, likeness) => {
    expect(readPeople(text).likeness).toBe(likeness);
  });
});
