import { describe, expect, it } from "vitest";
import { keepTogether, quoteTitle } from "./notice-typography.ts";

describe("a title in quotation marks", () => {
  it.each([
    ["Blick", "„Blick“"],
    ["Ergebnisse aus „Kommunen innovativ“", "„Ergebnisse aus ‚Kommunen innovativ‘“"],
    ['"Beste" Absichten', "„‚Beste‘ Absichten“"],
    ["»Eins« und “zwei”", "„‚Eins‘ und ‚zwei‘“"],
    ['Der 5"-Zoll', '„Der 5"-Zoll“'],
  ])("%s is %s", (title, quoted) => {
    expect(quoteTitle(title, ["„", "“"], ["‚", "‘"])).toBe(quoted);
  });
});

describe("a name", () => {
  it.each([
    ["Eva Nemela", "Eva Nemela"],
    ["Prof. Dr. Thomas Klie", "Prof.~Dr.~Thomas Klie"],
    ["Dr.-Ing. A. Muster", "Dr.-Ing.~A.~Muster"],
    ["Anna v. Berg", "Anna v.~Berg"],
  ])("%s keeps its abbreviations on one line", (name, kept) => {
    expect(keepTogether(name)).toBe(kept.replaceAll("~", "\u00a0"));
  });
});
