import { expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { attributesOf, contentsOf, markupOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { appearancesOf } from "./appearances-of.ts";
import { ParticipantCard, type ParticipantCardProps } from "./participant-card.tsx";

const agenda = examples.allianzenBilden;
const klie = agenda.sessions[4]?.participants.find(({ name }) => name.includes("Klie"));
if (klie === undefined) throw new Error("The example has a panel.");

const shown = (more: Partial<ParticipantCardProps> = {}) =>
  markupOf(<ParticipantCard participant={klie} agenda={agenda} messages={messagesFor("de")} {...more} />);

it("finds a person in contributions too", () => {
  expect(appearancesOf(agenda, klie.personId ?? "").map(({ session, role }) => [session.kind, role])).toEqual(
    [
      ["talk", "speaker"],
      ["panel", "panelist"],
    ],
  );
});

it("says who it is, for whom, and where one meets them", () => {
  expect(textOf(shown())).toBe(
    [
      "Prof. Dr. Thomas Klie",
      "Zentrum für zivilgesellschaftliche Entwicklung (zze) Projekt KoDa_eG",
      "Auftritte",
      "Vortrag Allianzen mit der engagierten Bürgerschaft: Genossenschaften als zukunftsweisendes Kooperationsformat",
      "11:40 Podium Wie können wir Allianzen bilden? Vielfältige Perspektiven",
    ].join("\n"),
  );
});

it("links to the person, the project and the items where the site has pages", () => {
  const hrefs = attributesOf(
    shown({
      personHref: (id) => `/p/${id}`,
      projectHref: (name) => `/x/${name}`,
      sessionHref: () => "javascript:alert(1)",
    }),
    "href",
  );
  expect(hrefs).toEqual([`/p/${klie.personId}`, "/x/KoDa_eG"]);
});

it("shows a name alone where nothing else is known", () => {
  const markup = shown({ participant: { name: "Erika Beispiel", kind: "person", role: "speaker" } });
  expect(contentsOf(markup, "h3")).toEqual(["Erika Beispiel"]);
  expect(textOf(markup)).toBe("Erika Beispiel");
});

it("says that somebody is not confirmed", () => {
  expect(textOf(shown({ participant: { ...klie, tentative: true } }))).toContain("(angefragt)");
});
