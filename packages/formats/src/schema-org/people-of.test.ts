import { describe, expect, it } from "vitest";
import { partOf, readOne } from "./json-ld.fixture.ts";

describe("people in JSON-LD", () => {
  it.each([
    ["performer", { performer: "Eva" }, "speaker", "person"],
    ["performers", { performers: [{ "@type": "Person", name: "Eva" }] }, "speaker", "person"],
    ["actor", { actor: { "@type": "PerformingGroup", name: "Eva" } }, "speaker", "organization"],
    [
      "a project",
      { performer: { "@type": "https://schema.org/Project", name: "Eva" } },
      "speaker",
      "project",
    ],
    ["a corporation", { performer: { "@type": "Corporation", name: "Eva" } }, "speaker", "organization"],
    ["contributor", { contributor: { "@type": "Person", name: "Eva" } }, "host", "person"],
    ["role", { contributor: { roleName: "Podium", contributor: "Eva" } }, "panelist", "person"],
    ["English role", { contributor: { roleName: "moderation", contributor: "Eva" } }, "moderator", "person"],
    [
      "role of another page",
      { contributor: { roleName: "Moderatorin", contributor: "Eva" } },
      "moderator",
      "person",
    ],
    ["unknown role", { contributor: { roleName: "Deko", contributor: "Eva" } }, "host", "person"],
  ])("knows who takes part by %s", (_, fields, role, kind) => {
    expect(partOf(fields)?.participants).toEqual([{ id: "eva", name: "Eva", role, kind }]);
  });

  it("takes what else a person is from the fields of a person", () => {
    const memberOf = [
      { "@type": "Organization", name: "Verein" },
      { "@type": "Project", name: "KoDa" },
    ];
    const eva = { "@type": "Person", name: "Eva", jobTitle: "Leiterin", memberOf };
    const of = (fields: object) => partOf({ performer: [{ name: "" }, { ...eva, ...fields }] })?.participants;
    const read = { name: "Eva", position: "Leiterin", project: "KoDa" };
    expect(of({ affiliation: { name: "Amt" }, worksFor: "Stadt" })).toMatchObject([
      { ...read, affiliation: "Amt" },
    ]);
    expect(of({ worksFor: "Stadt" })).toMatchObject([{ ...read, affiliation: "Stadt" }]);
  });

  it("gives those who appear to the event where it has no parts, else to its parts", () => {
    const people = { performer: "Eva", contributor: { roleName: "Moderation", contributor: "Mona" } };
    expect(readOne(people)?.moderators.map(({ name }) => name)).toEqual(["Eva", "Mona"]);
    expect(readOne({ ...people, subEvent: { name: "Teil" } })?.moderators.map(({ name }) => name)).toEqual([
      "Mona",
    ]);
  });

  it("knows organizations and projects by their names as they stand, people without their titles", () => {
    const named = (fields: object) => partOf({ performer: { ...fields, name: "Dr. Eva Beispiel" } });
    const idOf = (fields: object) => named(fields)?.participants[0]?.id;
    expect(idOf({})).toBe("eva-beispiel");
    expect(idOf({ "@type": "Organization" })).toBe("dr-eva-beispiel");
  });
});
