import { describe, expect, it } from "vitest";
import { eventOf, person } from "../event/event-of.fixture.ts";
import { englishPanelTitle, panelTitle, told, toldOf } from "./told.fixture.ts";
import { webinar, webinarWith } from "./webinar.fixture.ts";

const panelists = (...names: readonly string[]) => names.map((name) => person(name, { role: "panelist" }));

const wholePanel = ["Birgit Böhm", "Anita Burkhardt", "Andi Grabner", "Prof. Dr. Thomas Klie", "Eva Nemela"];

describe("people", () => {
  it.each<[string, readonly string[], string[], string[]]>([
    [
      "who are replaced",
      ["Birgit Böhm", "Anita Burkhardt", "Dr. Xenia Neu", "Prof. Dr. Thomas Klie", "Eva Nemela"],
      [`Im Podium ${panelTitle} diskutiert Dr. Xenia Neu statt Andi Grabner.`],
      [`On the panel ${englishPanelTitle}, Dr. Xenia Neu takes part instead of Andi Grabner.`],
    ],
    [
      "who come in addition",
      [...wholePanel, "Ada Neu", "Dr. Bo Frisch"],
      [`Im Podium ${panelTitle} diskutieren nun auch Ada Neu und Dr. Bo Frisch.`],
      [`On the panel ${englishPanelTitle}, Ada Neu and Dr. Bo Frisch now also take part.`],
    ],
    [
      "who do not come",
      ["Birgit Böhm", "Anita Burkhardt"],
      [`Bei ${panelTitle} sind Andi Grabner, Prof. Dr. Thomas Klie und Eva Nemela nicht mehr dabei.`],
      [`Andi Grabner, Prof. Dr. Thomas Klie and Eva Nemela no longer take part in ${englishPanelTitle}.`],
    ],
    [
      "in another order",
      ["Eva Nemela", "Birgit Böhm", "Anita Burkhardt", "Andi Grabner", "Prof. Dr. Thomas Klie"],
      [`Die Reihenfolge der Mitwirkenden bei ${panelTitle} hat sich geändert.`],
      [`The order of the people in ${englishPanelTitle} has changed.`],
    ],
  ])("%s are told", (_, names, de, en) => {
    expect(toldOf({ panel: { people: panelists(...names) } })).toEqual({ de, en });
  });

  it("who replace the same person everywhere are told once", () => {
    const cast = (name: string) => eventOf(["A", "B"].map((title) => ({ title, people: [name] })));
    expect(told(cast("Eva Nemela"), cast("Max Muster"))).toEqual({
      de: ["Bei „A“ und „B“ spricht Max Muster statt Eva Nemela."],
      en: ["In “A” and “B”, Max Muster speaks instead of Eva Nemela."],
    });
    expect(told(cast("Eva Nemela"), eventOf([{ title: "A" }, { title: "B" }])).de).toEqual([
      "Bei „A“ und „B“ ist Eva Nemela nicht mehr dabei.",
    ]);
  });

  it("who moderate the event are told without an item", () => {
    const moderated = (...names: readonly string[]) =>
      webinarWith({}, { moderators: names.map((name) => person(name, { role: "moderator" })) });
    expect(told(moderated("Dr. Stephanie Bock"), moderated("Jan Abt"))).toEqual({
      de: ["Es moderiert Jan Abt statt Dr. Stephanie Bock."],
      en: ["Jan Abt moderates instead of Dr. Stephanie Bock."],
    });
    expect(told(moderated(), moderated("Jan Abt")).de).toEqual(["Es moderiert Jan Abt."]);
    expect(told(moderated("Jan Abt"), moderated("Jan Abt", "Ada Neu")).de).toEqual([
      "Es moderiert nun auch Ada Neu.",
    ]);
    expect(told(moderated("Jan Abt"), moderated())).toEqual({
      de: ["Bei der Veranstaltung ist Jan Abt nicht mehr dabei."],
      en: ["Jan Abt no longer takes part in the event."],
    });
    expect(told(moderated("Jan Abt", "Ada Neu"), moderated("Ada Neu", "Jan Abt")).de).toEqual([
      "Die Reihenfolge der Moderation hat sich geändert.",
    ]);
  });

  it("in another role are told by what they do", () => {
    const role = (name: "speaker" | "moderator" | "performer") =>
      eventOf([{ title: "A", people: [person("Dr. Ada Neu", { role: name })] }]);
    expect(told(role("speaker"), role("moderator"))).toEqual({
      de: ["Bei „A“ moderiert Dr. Ada Neu nun (bisher Vortrag)."],
      en: ["In “A”, Dr. Ada Neu now moderates (formerly talk)."],
    });
    expect(told(role("moderator"), role("performer")).de).toEqual([
      "Bei „A“ tritt Dr. Ada Neu nun auf (bisher Moderation).",
    ]);
  });

  it("of whom something is corrected are told once, wherever it stands", () => {
    const cast = (name: string, affiliation?: string) =>
      eventOf(
        ["A", "B"].map((title) => ({
          title,
          people: [person(name, { ...(affiliation && { affiliation }) })],
        })),
      );
    expect(told(cast("Eva Nemela", "Körper-Stiftung"), cast("Eva Nemela", "Körber-Stiftung"))).toEqual({
      de: ["Berichtigt bei Eva Nemela: Körber-Stiftung statt Körper-Stiftung."],
      en: ["Corrected for Eva Nemela: Körber-Stiftung instead of Körper-Stiftung."],
    });
    expect(told(cast("Eva Nemela"), cast("Eva Nemela", "Difu")).de).toEqual([
      "Berichtigt bei Eva Nemela: Difu.",
    ]);
    expect(told(cast("Eva Nemela", "Difu"), cast("Eva Nemela")).de).toEqual([
      "Berichtigt bei Eva Nemela: ohne Difu.",
    ]);
    expect(told(cast("Stefanie Bock"), cast("Dr. Stephanie Bock"))).toEqual({
      de: ["Der Name lautet richtig: Dr. Stephanie Bock (bisher Stefanie Bock)."],
      en: ["The correct name is Dr. Stephanie Bock (formerly Stefanie Bock)."],
    });
  });

  it("who have agreed, or not yet, are told", () => {
    const asked = (tentative: boolean) =>
      eventOf([{ title: "A", people: [person("Eva Nemela", tentative ? { tentative } : {})] }]);
    expect(told(asked(true), asked(false)).de).toEqual(["Eva Nemela hat zugesagt."]);
    expect(told(asked(false), asked(true))).toEqual({
      de: ["Die Zusage von Eva Nemela steht noch aus."],
      en: ["Eva Nemela is yet to confirm."],
    });
  });

  it("who are only asked are told as such", () => {
    const after = webinarWith({ view: { people: [person("Max Muster", { tentative: true })] } });
    expect(told(webinar(), after)).toEqual({
      de: ["Bei „Blick von außen“ spricht Max Muster (angefragt) statt Eva Nemela."],
      en: ["In “Blick von außen”, Max Muster (to be confirmed) speaks instead of Eva Nemela."],
    });
  });
});
