import { describeChanges, Event, moveSession } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { contentsOf, markupOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { ChangeNotice, type ChangeNoticeProps } from "./change-notice.tsx";

const de = messagesFor("de");
const shown = (notes: ChangeNoticeProps["notes"], more: Partial<ChangeNoticeProps> = {}) =>
  markupOf(<ChangeNotice notes={notes} messages={de} {...more} />);
const note = (text: string, matters: boolean) => ({ text, matters, changes: [] });

const before = Event.parse({
  id: "beispiel",
  title: "Ein Beispiel",
  date: "2027-03-04",
  sessions: [
    { id: "begruessung", start: "10:00", title: "Begrüßung" },
    { id: "blick", start: "10:30", title: "Blick von außen" },
    { id: "ende", start: "11:00", title: "Ende", kind: "end" },
  ],
});

describe("ChangeNotice", () => {
  it("says what core found to have changed", () => {
    const after = moveSession(before, "blick", { before: "begruessung" }).value ?? before;
    const text = textOf(shown(describeChanges(before, after, "de")));
    expect(text).toMatch(/^Änderungen\n.*„Blick von außen“/u);
  });

  it("puts first what matters and folds the rest away", () => {
    const markup = shown([note("Nebensache.", false), note("Hauptsache.", true), note("Kleinkram.", false)]);
    expect(contentsOf(markup, "li")).toEqual(["Hauptsache.", "Nebensache.", "Kleinkram."]);
    expect(contentsOf(markup, "summary")).toEqual(["Kleinere Änderungen (2)"]);
    expect(markup).toContain("ph-change--matters");
  });

  it("folds nothing away where nothing matters much", () => {
    const markup = shown([note("Nebensache.", false)]);
    expect(markup).not.toContain("<details");
    expect(markup).not.toContain("ph-change--matters");
  });

  it("says since when, for machines too", () => {
    const markup = shown([note("Hauptsache.", true)], { since: "2020-11-20" });
    expect(markup).toContain('dateTime="2020-11-20"');
    expect(textOf(markup)).toContain("Änderungen seit dem 20. November 2020");
  });

  it("is not there where nothing changed", () => {
    expect(shown([])).toBe("");
  });

  it("shows text as text", () => {
    expect(shown([note("<img src=x onerror=alert(1)>", true)])).not.toContain("<img");
  });
});
