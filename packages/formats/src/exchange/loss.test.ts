import { describe, expect, it } from "vitest";
import { lossOf } from "./loss.ts";

describe("a loss", () => {
  it.each([
    [
      "text",
      "„Eva Beispiel“: die Rolle steht nur als Text da.",
      "“Eva Beispiel”: the role is there as text only.",
    ],
    ["dropped", "„Eva Beispiel“: die Rolle fehlt.", "“Eva Beispiel”: the role is missing."],
    ["changed", "„Eva Beispiel“: die Rolle ist vereinfacht.", "“Eva Beispiel”: the role is simplified."],
  ] as const)("that became %s says so in words, for one item", (fate, de, en) => {
    expect(lossOf("role", fate, ["moderators", 0], "Eva Beispiel")).toEqual({
      field: "role",
      fate,
      path: ["moderators", 0],
      message: { de, en },
    });
  });
});
