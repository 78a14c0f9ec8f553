import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { contextOf } from "../page/site-context.fixture.ts";
import { ThemesBlock } from "./themes-block.tsx";

const textOf = (...themes: readonly string[]) =>
  renderToStaticMarkup(
    <ThemesBlock
      context={contextOf({ events: themes.map((theme) => (theme === "" ? [] : [`Thema: ${theme}`])) })}
    />,
  )
    .replace(/<[^>]+>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

describe("the events of a series by theme", () => {
  it("stand under it in the order in which themes appear", () => {
    expect(textOf("Wohnen", "Verkehr", "Wohnen", "")).toBe(
      "Nach Themen Wohnen Veranstaltung 1 Veranstaltung 3 Verkehr Veranstaltung 2",
    );
  });

  it.each([
    ["each event has a theme of its own", ["Wohnen", "Verkehr"]],
    ["all have the same", ["Wohnen", "Wohnen"]],
    ["none has one", ["", ""]],
  ])("are not listed again where %s", (_, themes) => {
    expect(textOf(...themes)).toBe("");
  });
});
