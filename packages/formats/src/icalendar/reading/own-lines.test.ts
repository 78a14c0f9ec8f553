import { describe, expect, it } from "vitest";
import { ownLines } from "./own-lines.ts";

const none = { moderators: [], materials: [] };

describe("what a description says in lines of our own is taken back", () => {
  it.each<[string, string, object]>([
    ["nothing", "Worum es geht.\n\nUnd warum.", { text: "Worum es geht.\n\nUnd warum." }],
    [
      "the series and the number",
      "5. Veranstaltung der Reihe „Herbst“\n\nText",
      { series: "Herbst", number: 5, text: "Text" },
    ],
    ["the series in English", "Event 12 of the series “Autumn”", { series: "Autumn", number: 12, text: "" }],
    [
      "the series alone",
      "Teil der Reihe „Herbst“\nPart of the series “Autumn”",
      { series: "Autumn", text: "" },
    ],
    [
      "no series within a sentence",
      "Das ist Teil der Reihe „Herbst“",
      { text: "Das ist Teil der Reihe „Herbst“" },
    ],
    [
      "no series of a line that goes on",
      "Teil der Reihe „Herbst“ heute",
      { text: "Teil der Reihe „Herbst“ heute" },
    ],
    ["the event", "Programmpunkt der Veranstaltung „Tagung“", { partOf: "Tagung", text: "" }],
    ["the event in English", "Part of the event “Meeting”", { partOf: "Meeting", text: "" }],
    [
      "no event within a sentence",
      "Ein Part of the event “Meeting”",
      { text: "Ein Part of the event “Meeting”" },
    ],
    [
      "the registration",
      "Anmeldung: bis Dienstag, 17. November 2020, kostenfrei, mit Imbiss, und Tee, https://example.org/a",
      {
        registration: {
          url: "https://example.org/a",
          closes: "2020-11-17",
          fee: "kostenfrei",
          note: "mit Imbiss, und Tee",
        },
        text: "",
      },
    ],
    [
      "the registration by mail",
      "Anmeldung: mailto:a@example.org",
      { registration: { url: "mailto:a@example.org" }, text: "" },
    ],
    ["a fee alone", "Anmeldung: 10 Euro", { registration: { fee: "10 Euro" }, text: "" }],
    [
      "a date alone",
      "Anmeldung: bis 17. November 2020",
      { registration: { closes: "2020-11-17" }, text: "" },
    ],
    [
      "who moderates, up to an empty line",
      "Text\n\nModeration\n» Eva Beispiel, Institut\nMax Muster\n\nMehr",
      {
        moderators: [
          { name: "Eva Beispiel", affiliation: "Institut", role: "moderator" },
          { name: "Max Muster", role: "moderator" },
        ],
        text: "Text\n\nMehr",
      },
    ],
    [
      "the materials",
      "Unterlagen\nFolien: https://example.org/f\nBrief: mailto:a@example.org\nBuch: das rote\nhttps://example.org/",
      {
        materials: [
          { title: "Folien", kind: "link", url: "https://example.org/f" },
          { title: "Brief", kind: "link", url: "mailto:a@example.org" },
          { title: "Buch: das rote", kind: "link" },
          { title: "https://example.org/", kind: "link" },
        ],
        text: "",
      },
    ],
    [
      "the last of two headings",
      "Moderation\n\nModeration\nEva Beispiel",
      { moderators: [{ name: "Eva Beispiel" }], text: "Moderation" },
    ],
    ["no more than one empty line", "\n\n  A\n\n\n\nB  \n", { text: "  A\n\nB" }],
  ])("%s", (_, text, found) => {
    const { moderators, materials, ...rest } = { ...none, ...found };
    const read = ownLines(text, "de");
    expect(read.moderators).toMatchObject(moderators);
    expect(read.moderators).toHaveLength(moderators.length);
    const { moderators: _moderators, materials: readMaterials, ...others } = read;
    expect(readMaterials).toEqual(materials);
    expect(others).toEqual(rest);
  });

  it("in the language of the calendar", () => {
    const text = "Moderation\nEva Beispiel\n\nRegistration: 10 Euro";
    expect(ownLines(text, "en").registration).toEqual({ fee: "10 Euro" });
    expect(ownLines(text, "de").registration).toBeUndefined();
  });
});
