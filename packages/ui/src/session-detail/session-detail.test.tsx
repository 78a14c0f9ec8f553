import { describe, expect, it } from "vitest";
import { examples } from "../../tests/examples.ts";
import { attributesOf, contentsOf, markupOf, outlineOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { findSession } from "./find-session.ts";
import { SessionDetail, type SessionDetailProps } from "./session-detail.tsx";

const { allianzenBilden } = examples;
const block = allianzenBilden.sessions[2];
const part = block?.contributions[1];
if (block === undefined || part === undefined) throw new Error("The example has contributions.");

const shown = (sessionId: string, more: Partial<SessionDetailProps> = {}) =>
  markupOf(
    <SessionDetail agenda={allianzenBilden} sessionId={sessionId} messages={messagesFor("de")} {...more} />,
  );

describe("findSession", () => {
  it("finds contributions with what they lie in and what stands beside them", () => {
    const found = findSession(allianzenBilden.sessions, part.id);
    expect(found?.within).toEqual([block]);
    expect(found?.before).toBe(block.contributions[0]);
    expect(found?.after).toBeUndefined();
  });

  it("finds nothing by an id that is not there", () => {
    expect(findSession(allianzenBilden.sessions, "gibt-es-nicht")).toBeUndefined();
  });
});

describe("SessionDetail", () => {
  it("says what, when, with whom", () => {
    expect(textOf(shown("blick-von-aussen"))).toBe(
      [
        "Teil von Den Handlungsspielraum der Kommunen mit neuen Partnern erweitern",
        "Blick von außen",
        "Dienstag, 24. November 2020",
        "11:30 Uhr",
        "Dauer, erschlossen: 10 Min.",
        "Vortrag",
        "Eva Nemela",
        "Körber-Stiftung",
        "Alle Zeiten: Mitteleuropäische Zeit (Berlin). Kursiv Gesetztes ist aus den benachbarten Uhrzeiten erschlossen.",
      ].join("\n"),
    );
  });

  it("has one title, with contributions one level below", () => {
    expect(outlineOf(shown(block.id))).toEqual([1, 2, 2]);
  });

  it("says in what a contribution lies, and of its time that it is inferred", () => {
    const markup = shown(part.id, { sessionHref: (id) => `/${id}/`, programmeHref: "/programm/" });
    expect(attributesOf(markup, "href").slice(0, 2)).toEqual(["/programm/", `/${block.id}/`]);
    expect(textOf(markup)).toContain("Beginn, erschlossen: 10:55 Uhr");
  });

  it("leads to what comes before and after, where the site has pages for it", () => {
    const markup = shown("blick-von-aussen", { sessionHref: (id) => `/${id}/` });
    expect(contentsOf(markup, "nav")[0]).toContain("Davor, 10:20 Allianzen mit unterschiedlichen Akteuren");
    expect(contentsOf(markup, "nav")[0]).toContain("Danach, 11:40 Wie können wir Allianzen bilden?");
    expect(shown("blick-von-aussen")).not.toContain("<nav");
  });

  it("says that it is cancelled", () => {
    const agenda = examples.cancelledEvent;
    const cancelled = agenda.sessions.find((session) => session.cancelled);
    const markup = shown(cancelled?.id ?? "", { agenda });
    expect(contentsOf(markup, "s")).toEqual(["Rufbusse im Verbund"]);
    expect(textOf(markup)).toContain("entfällt");
  });

  it("is nothing where there is no such item", () => {
    expect(shown("gibt-es-nicht")).toBe("");
  });
});
