import { describe, expect, it } from "vitest";
import type { ClueLine } from "../structure/clue-line.ts";
import { findTitle } from "./find-title.ts";

const line = (text: string, index: number): ClueLine => ({
  index,
  text,
  offset: 0,
  length: text.length,
  heading: 0,
  bullets: "",
  depth: 0,
  isBold: false,
  isApart: false,
  links: [],
});

describe("the title above a programme", () => {
  it.each([
    [["Start | Rathaus | Klima | Termine", "Stadt Probe", "Klimagespräch 2025"], "Klimagespräch 2025"],
    [["Volkshochschule Probe", "Fachtag „Lernen“ am 7.11.2024"], "Fachtag „Lernen“ am 7.11.2024"],
    [["Fachtagung", "Kommunale Wärmewende"], "Fachtagung Kommunale Wärmewende"],
    [
      ["Einladung zur Mitgliederversammlung des Vereins Probe e.V."],
      "Mitgliederversammlung des Vereins Probe e.V.",
    ],
    [["Agenda – DevHarbour"], "DevHarbour"],
    [["Stand: 2. April", "Preliminary Program"], "Preliminary Program"],
    [
      ["Liebe Kolleginnen,", "hier steht ein ganzer Satz, der mehr erzählt, als ein Titel es je könnte."],
      undefined,
    ],
  ])("of %j is %s", (texts, title) => {
    expect(findTitle(texts.map(line))?.title).toBe(title);
  });
});
