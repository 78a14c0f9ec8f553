import { describe, expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { attributesOf, contentsOf, markupOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { AgendaFilter, type AgendaFilterProps } from "./agenda-filter.tsx";

const shown = (props: Partial<AgendaFilterProps> = {}) =>
  markupOf(<AgendaFilter agenda={examples.allianzenBilden} messages={messagesFor("de")} {...props} />);

describe("AgendaFilter as a server sends it", () => {
  it("is a plain form that asks this page by its address", () => {
    const markup = shown();
    expect(markup).toContain('method="get"');
    expect(markup).not.toContain("action=");
    expect(attributesOf(markup, "name")).toEqual(["text", "project", "person"]);
    expect(contentsOf(markup, "button")).toEqual(["Filtern"]);
    expect(contentsOf(markup, "option").slice(0, 2)).toEqual(["alle", "KoDa_eG"]);
  });

  it("names each field", () => {
    const names = contentsOf(shown(), "label").map((label) => /^(?:Suche|Projekt|Person)/u.exec(label)?.[0]);
    expect(names).toEqual(["Suche", "Projekt", "Person"]);
  });

  it("shows what the address asked for, how much that is, and the way back", () => {
    const markup = shown({ filter: { project: "KoDa_eG", text: "Klie" }, action: "/programm/" });
    expect(markup).toContain('<option value="KoDa_eG" selected="">');
    expect(attributesOf(markup, "value")).toContain("Klie");
    expect(textOf(markup)).toContain("2 von 6 Programmpunkten");
    expect(markup).toContain('<a class="ph-filter__reset" href="/programm/">Ganzes Programm zeigen</a>');
  });

  it("says that nothing is left", () => {
    expect(textOf(shown({ filter: { text: "Quantenphysik" } }))).toContain(
      "Kein Programmpunkt passt zu dieser Auswahl. Ganzes Programm zeigen",
    );
  });

  it("has no way back where nothing was asked for", () => {
    expect(shown()).toContain('href="?" hidden=""');
  });

  it("sends the form to no address that runs something, and shows hostile values as text", () => {
    const hostile = '"><script>alert(1)</script>';
    const markup = shown({ filter: { text: hostile, track: hostile }, action: "javascript:alert(1)" });
    expect(markup).not.toMatch(/<script|javascript:/u);
  });

  it("runs under a strict content security policy", () => {
    expect(shown()).not.toMatch(/ style=|<style|<script| on\w+=/u);
  });
});
