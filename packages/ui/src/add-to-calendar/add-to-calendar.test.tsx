import { expect, it } from "vitest";
import { attributesOf, contentsOf, markupOf, textOf } from "../../tests/markup.ts";
import { messagesFor } from "../messages/messages.ts";
import { AddToCalendar, type CalendarLink } from "./add-to-calendar.tsx";

const shown = (links: readonly CalendarLink[], language: "de" | "en" = "de") =>
  markupOf(<AddToCalendar links={links} messages={messagesFor(language)} />);

const file = { kind: "file", href: "/allianzen.ics" } as const;
const feed = { kind: "subscribe", href: "https://example.org/reihe.ics" } as const;

it("lets the first way stand out and folds the others away", () => {
  const markup = shown([file, feed, { kind: "google", href: "https://calendar.example/" }]);
  expect(attributesOf(markup, "href")).toEqual([
    "/allianzen.ics",
    "https://example.org/reihe.ics",
    "https://calendar.example/",
  ]);
  expect(contentsOf(markup, "summary")).toEqual(["Weitere Wege in den Kalender"]);
  expect(contentsOf(markup, "li")).toEqual(["Ganze Reihe abonnieren", "Google Kalender"]);
});

it("says what a subscription does only where there is one in the fold", () => {
  expect(textOf(shown([file, feed]))).toContain(messagesFor("de").text.calendarFollows);
  expect(textOf(shown([file]))).toBe("Kalender\nIn den Kalender (.ics)");
});

it("takes words of the site for its own", () => {
  expect(textOf(shown([{ ...file, label: "Nur diesen Programmpunkt" }]))).toContain(
    "Nur diesen Programmpunkt",
  );
});

it("is no menu: plain links, and a fold of the browser", () => {
  expect(shown([file, feed])).not.toMatch(/ role=| tabindex=|<button/u);
});

it("leaves out what a page must not link to, and itself where nothing is left", () => {
  expect(shown([{ kind: "file", href: "javascript:alert(1)" }])).toBe("");
  expect(shown([{ kind: "file", href: "javascript:alert(1)" }, feed])).not.toContain("javascript");
});
