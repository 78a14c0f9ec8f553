import { buildAgenda, Event, type EventInput } from "@programmheft/core";
import { expect, it } from "vitest";
import { detailsText } from "./details-text.ts";

type SessionInput = NonNullable<EventInput["sessions"]>[number];

const detailsOf = (session: Partial<SessionInput>, language: "de" | "en" = "de") => {
  const event = Event.parse({ id: "x", title: "X", sessions: [{ id: "a", title: "A", ...session }] });
  return buildAgenda(event).sessions.map((one) => detailsText(one, language))[0];
};

it.each<[string, Partial<SessionInput>, string]>([
  ["nothing of a session that is its title", {}, ""],
  [
    "nothing of people who speak, and materials that are linked",
    {
      participants: [{ id: "e", name: "Eva" }],
      materials: [{ title: "Folien", url: "https://example.org/" }],
    },
    "",
  ],
  [
    "everybody where somebody has a role",
    {
      participants: [
        { id: "e", name: "Eva" },
        { id: "m", name: "Max", role: "moderator" },
      ],
    },
    "Mitwirkende:\n\n- Eva\n- Moderation: Max",
  ],
  [
    "for whom somebody speaks",
    { participants: [{ id: "e", name: "Eva", affiliation: "Institut" }] },
    "Mitwirkende:\n\n- Eva, Institut",
  ],
  [
    "who is not certain",
    { participants: [{ id: "e", name: "Eva", tentative: true }] },
    "Mitwirkende:\n\n- Eva (angefragt)",
  ],
  [
    "its project and its materials without an address",
    { project: "NordProjekt", materials: [{ title: "Buch" }, { title: "Heft" }] },
    "Projekt: NordProjekt\n\nUnterlagen:\n\n- Buch\n- Heft",
  ],
  [
    "its parts, and theirs",
    {
      contributions: [
        {
          id: "b",
          title: "B",
          start: "10:00",
          project: "P",
          optional: true,
          cancelled: true,
          description: "Eins\n\nZwei",
          participants: [{ id: "e", name: "Eva" }],
          contributions: [{ id: "c", title: "C" }],
          materials: [{ title: "Buch" }, { title: "Folien", url: "https://example.org/" }],
        },
      ],
    },
    "Beiträge:\n\n- 10:00 B (P, optional, entfällt)\n  Eins\n\n  Zwei\n  - Eva\n  - 10:00 C\n  - Buch\n  - Folien: https://example.org/",
  ],
])("a description tells %s", (_, session, text) => {
  expect(detailsOf(session)).toBe(text);
});

it("a description has its headings in the language that is asked for", () => {
  const session: Partial<SessionInput> = {
    project: "P",
    participants: [{ id: "e", name: "Eva", role: "host" }],
    contributions: [{ id: "c", title: "C" }],
    materials: [{ title: "Buch" }],
  };
  const headings = (text = "") => text.match(/^[^:\n]+:(?!.*Eva)/gmu);
  expect(headings(detailsOf(session))).toEqual(["Projekt:", "Mitwirkende:", "Beiträge:", "Unterlagen:"]);
  expect(headings(detailsOf(session, "en"))).toEqual(["Project:", "People:", "Contributions:", "Materials:"]);
});
