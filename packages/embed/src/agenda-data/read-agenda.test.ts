import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAgenda } from "./read-agenda.ts";

const seed = readFileSync(
  new URL("../../../../examples/kommunen-innovativ/allianzen-bilden.agenda.json", import.meta.url),
  "utf8",
);

describe("reading an agenda", () => {
  it("gives it as it is", () => {
    const read = readAgenda(seed);
    expect("value" in read && read.value).toEqual(JSON.parse(seed));
  });

  it("says what goes without saying: people speak, moderators moderate, materials are links", () => {
    const agenda = {
      ...JSON.parse(seed),
      moderators: [{ name: "Jan Abt" }],
      materials: [{ title: "Bericht" }],
      sessions: [
        { id: "a", kind: "talk", title: "A", participants: [{ name: "Eva Nemela" }], contributions: [] },
      ],
    };
    const read = readAgenda(JSON.stringify(agenda));
    expect("value" in read && read.value).toMatchObject({
      moderators: [{ name: "Jan Abt", kind: "person", role: "moderator" }],
      materials: [{ title: "Bericht", kind: "link" }],
      sessions: [{ participants: [{ name: "Eva Nemela", kind: "person", role: "speaker" }] }],
    });
  });

  it.each([
    ["<html>", "not-json"],
    ["", "not-json"],
    ["{}", "no-agenda"],
    ['{"participants":[null,1,"x",[]]}', "no-agenda"],
  ])("tells of %s that it is %s", (json, problem) => {
    expect(readAgenda(json)).toEqual({ problem });
  });

  it("survives what is nested without end", () => {
    expect(readAgenda(`${"[".repeat(100_000)}${"]".repeat(100_000)}`)).toHaveProperty("problem");
  });
});
