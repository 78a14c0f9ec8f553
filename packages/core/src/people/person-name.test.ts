import { describe, expect, it } from "vitest";
import { nameWithoutHonorifics, personIdFromName } from "./person-name.ts";

describe("the name without the titles before it and the degrees behind it", () => {
  it.each([
    ["Prof. Dr. Thomas Klie", "Thomas Klie"],
    ["Prof. Dr. Dr. h.c. mult. Ortwin Renn", "Ortwin Renn"],
    ["Dr.-Ing. Eva Beispiel", "Eva Beispiel"],
    ["Dipl.-Ing. (FH) Max Muster", "(FH) Max Muster"],
    ["PD Dr. rer. nat. habil. Anna Beispiel", "Anna Beispiel"],
    ["Prof.Dr. Anna Beispiel", "Anna Beispiel"],
    ["Frau Dr. Birgit Böhm", "Birgit Böhm"],
    ["MinDirig'in Oda Keppler", "Oda Keppler"],
    ["J. R. R. Tolkien", "J. R. R. Tolkien"],
    ["Andi Grabner", "Andi Grabner"],
    ["Freiherr vom Stein", "Freiherr vom Stein"],
    ["Dr.-X. Eva Beispiel", "Eva Beispiel"],
    ["Dr.-Xy. Eva Beispiel", "Dr.-Xy. Eva Beispiel"],
    ["Prof.", "Prof."],
    ["Eva Beispiel MdL", "Eva Beispiel"],
    ["Dr. Eva Beispiel, M.Sc., MBA", "Eva Beispiel"],
    ["Eva Beispiel Ph.D.", "Eva Beispiel"],
    ["Max Muster Jr.", "Max Muster Jr."],
    ["MBA", "MBA"],
  ])("of %j is %j", (name, bare) => {
    expect(nameWithoutHonorifics(name)).toBe(bare);
  });

  it("gives the same identity with and without titles", () => {
    expect(personIdFromName("Prof. Dr. Thomas Klie")).toBe("thomas-klie");
    expect(personIdFromName("Thomas Klie")).toBe("thomas-klie");
  });
});
