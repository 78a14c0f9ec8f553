import { describe, expect, it } from "vitest";
import { isAgent } from "./is-agent.ts";

describe("a word for someone by what they do", () => {
  it.each([
    "Gärtnermeister",
    "Imkerin",
    "Winzler",
    "Tischler",
    "Drucker",
    "Bäckerin",
    "Kaufmann",
    "Neumann",
    "Gärtner",
    "Referentin",
    "Musterbauer",
    "Soziologe",
    "Soziologin",
    "Landfrau",
  ])("is %s", (word) => {
    expect(isAgent(word)).toBe(true);
  });

  it.each([
    "Imker",
    "Tischlern",
    "Muster",
    "Bäcker",
    "Rainer",
    "Hermann",
    "Reinhard",
    "Alt-Gärtner",
    "GÄRTNER",
    "gärtner",
    "1Gärtner",
    "Gärtner!",
    "Verlader",
    "Dienstleister",
  ])("is not %s", (word) => {
    expect(isAgent(word)).toBe(false);
  });
});
