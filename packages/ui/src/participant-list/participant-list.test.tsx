import { AgendaParticipant } from "@programmheft/core";
import { describe, expect, it } from "vitest";
import { attributesOf, contentsOf, markupOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { groupParticipants } from "./group-participants.ts";
import { ParticipantList, type ParticipantListProps } from "./participant-list.tsx";

const de = messagesFor("de");
const person = (name: string, more: object = {}) =>
  AgendaParticipant.parse({ name, personId: name.toLowerCase(), ...more });
const shown = (participants: readonly AgendaParticipant[], more: Partial<ParticipantListProps> = {}) =>
  markupOf(<ParticipantList participants={participants} messages={de} {...more} />);

const institute = { affiliation: "Institut", project: "PROJEKT" };

describe("groupParticipants", () => {
  it("names neighbours together who share everything but the name", () => {
    const groups = groupParticipants([
      person("A", institute),
      person("B", institute),
      person("C"),
      person("D", institute),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.groups.map(({ people }) => people.map(({ name }) => name))).toEqual([
      ["A", "B"],
      ["C"],
      ["D"],
    ]);
  });

  it.each([["position"], ["affiliation"], ["project"]])("keeps apart who differs in %s", (field) => {
    expect(groupParticipants([person("A", { [field]: "x" }), person("B")])[0]?.groups).toHaveLength(2);
  });

  it("keeps roles in the order in which they first appear", () => {
    const roles = ["panelist", "moderator", "panelist"].map((role, at) => person(`P${at}`, { role }));
    expect(groupParticipants(roles).map(({ role }) => role)).toEqual(["panelist", "moderator"]);
  });
});

describe("ParticipantList", () => {
  it.each([
    [[person("A", institute)], "A, Institut Projekt PROJEKT"],
    [[person("A", institute), person("B", institute)], "A und B, Institut Projekt PROJEKT"],
    [[person("A"), person("B"), person("C")], "A, B und C"],
    [[person("A", { position: "Leitung", affiliation: "Amt" })], "A, Leitung, Amt"],
    [[person("A", { tentative: true, affiliation: "Amt" })], "A (angefragt), Amt"],
    [[person("A", { role: "moderator" })], "Moderation A"],
  ])("says %#: %s", (participants, text) => {
    expect(textOf(shown(participants))).toBe(text);
  });

  it("makes a labelled list of a panel, one person an entry", () => {
    const panel = ["A", "B"].map((name) => person(name, { ...institute, role: "panelist" }));
    const markup = shown(panel);
    expect(textOf(markup)).toMatch(/^Podium\s/u);
    expect(contentsOf(markup, "li")).toEqual(["A\nInstitut Projekt PROJEKT", "B\nInstitut Projekt PROJEKT"]);
  });

  it("says no role that goes without saying, and no project that is named already", () => {
    const moderator = person("A", { role: "moderator", project: "PROJEKT" });
    expect(textOf(shown([moderator], { plainRole: "moderator", plainProject: "PROJEKT" }))).toBe("A");
  });

  it("links people and projects where the site has pages for them", () => {
    const markup = shown([person("A", institute)], {
      personHref: (id) => `/personen/${id}`,
      projectHref: () => "javascript:alert(1)",
    });
    expect(attributesOf(markup, "href")).toEqual(["/personen/a"]);
  });
});
