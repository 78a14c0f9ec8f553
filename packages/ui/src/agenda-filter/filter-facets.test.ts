import { describe, expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { messagesFor } from "../messages/messages.ts";
import { filterFacets } from "./filter-facets.ts";

const de = messagesFor("de");
const labelsOf = (name: keyof typeof examples) =>
  Object.fromEntries(
    filterFacets(examples[name], de).map(({ key, options }) => [key, options.map(({ label }) => label)]),
  );

describe("what an agenda can be filtered by", () => {
  it("is found in sessions and contributions; people stand by their last names", () => {
    expect(labelsOf("allianzenBilden")).toEqual({
      project: ["KoDa_eG", "KomKomIn", "LAZIKN2030"],
      person: [
        "Jan Abt",
        "Dr. Stephanie Bock",
        "Birgit Böhm",
        "Anita Burkhardt",
        "Andi Grabner",
        "Prof. Dr. Thomas Klie",
        "Eva Nemela",
      ],
    });
  });

  it("has days, tracks and rooms in the order of the programme", () => {
    expect(labelsOf("severalDays")).toMatchObject({
      day: ["Donnerstag, 30. September 2027", "Freitag, 1. Oktober 2027", "Samstag, 2. Oktober 2027"],
      track: ["Stadt", "Land"],
      room: ["Großer Saal", "Werkraum", "Hof"],
    });
  });

  it("is nothing where there is no choice", () => {
    expect(filterFacets(examples.emptyProgramme, de)).toEqual([]);
    expect(labelsOf("severalDays")).not.toHaveProperty("project");
  });

  it("asks for people by their ids, so that two of one name are told apart", () => {
    const person = filterFacets(examples.allianzenBilden, de).find(({ key }) => key === "person");
    expect(person?.options[0]).toEqual({ value: "jan-abt", label: "Jan Abt" });
  });

  it("keeps the words of the programme for days without a date", () => {
    const [session] = examples.undatedDraft.sessions;
    if (session === undefined) throw new Error("A session was expected.");
    const days = ["Freitag", "Samstag"].map((day) => ({ ...session, id: day.toLowerCase(), day }));
    const [facet] = filterFacets({ ...examples.undatedDraft, sessions: days }, de);
    expect(facet?.options.map(({ label }) => label)).toEqual(["Freitag", "Samstag"]);
  });
});
