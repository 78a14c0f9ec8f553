import type { Agenda, AgendaParticipant, AgendaSession, Language } from "@programmheft/core";
import { agendaWords } from "../words/agenda-words.ts";

import { daysOf } from "../words/days-of.ts";
import { type HeadFact, headFacts } from "../words/head-facts.ts";
import { personInWords } from "../words/person-in-words.ts";
import { sessionMarks } from "../words/session-marks.ts";
import { dayInWords, sessionTimeInWords } from "../words/time-in-words.ts";
import { element, heading, joined, type Markup } from "./markup.ts";
import { proseMarkup } from "./prose-markup.ts";
import { safeAddress } from "./safe-address.ts";
import { whenMarkup } from "./when-markup.ts";

/** How the markup of an agenda is made. */
export interface AgendaMarkupOptions {
  readonly language: Language;
  /** The level of the heading that the title becomes. */
  readonly headingLevel: number;
  readonly pageUrl?: string | undefined;
}

/** An agenda as an article: an h-event, with headings, lists and times. */
export function agendaMarkup(
  agenda: Agenda,
  { language, headingLevel, pageUrl: page }: AgendaMarkupOptions,
): Markup {
  const words = agendaWords[language];
  const below = headingLevel + 1;
  // An h-event has a start; what has none is not one.
  const isEvent = agenda.start !== undefined;
  const pageUrl = safeAddress(page);
  const title =
    pageUrl === undefined
      ? agenda.title
      : element("a", { href: pageUrl, class: isEvent ? "u-url" : undefined }, agenda.title);
  const materials = agenda.materials ?? [];
  return element(
    "article",
    { class: isEvent ? "phf h-event" : "phf", lang: agenda.language },
    element(
      "header",
      {},
      heading(headingLevel, { class: isEvent ? "p-name" : undefined }, title),
      agenda.subtitle !== undefined && element("p", {}, agenda.subtitle),
      ...headFacts(agenda, language).map((fact) => factMarkup(fact, agenda, language)),
    ),
    agenda.description !== undefined &&
      element("div", { class: isEvent ? "p-summary" : undefined }, proseMarkup(agenda.description)),
    agenda.sessions.length > 0 &&
      element(
        "section",
        {},
        heading(below, {}, words.programme),
        ...daysOf(agenda.sessions).flatMap(({ day, sessions }) => [
          day !== undefined && heading(below + 1, {}, dayInWords(day, language)),
          element(
            "ol",
            { class: "phf-sessions" },
            ...sessions.map((session) => sessionMarkup(session, language)),
          ),
        ]),
      ),
    agenda.moderators.length > 0 &&
      element(
        "section",
        {},
        heading(below, {}, words.moderation),
        peopleMarkup(agenda.moderators, language, "moderator"),
      ),
    materials.length > 0 &&
      element("section", {}, heading(below, {}, words.materials), materialsMarkup(materials)),
  );
}

function factMarkup({ kind, text, address }: HeadFact, agenda: Agenda, language: Language): Markup {
  if (kind === "when") return element("p", {}, whenMarkup(agenda, language));
  const href = safeAddress(address);
  return element("p", { class: factClasses[kind] }, href === undefined ? text : element("a", { href }, text));
}

const factClasses: Readonly<Partial<Record<HeadFact["kind"], string>>> = {
  series: "phf-quiet",
  theme: "phf-quiet",
  status: "phf-status",
  venue: "p-location",
};

function sessionMarkup(session: AgendaSession, language: Language): Markup {
  const className = session.cancelled ? "phf-cancelled" : undefined;
  return element(
    "li",
    { class: className, lang: session.language },
    element("div", { class: "phf-time" }, timeMarkup(session, language)),
    element("div", { class: "phf-body" }, bodyMarkup(session, language)),
    partsMarkup(session, language),
  );
}

/** A part says its time in front of its title. */
function partMarkup(part: AgendaSession, language: Language): Markup {
  const time = timeMarkup(part, language, ", ");
  return element(
    "li",
    { class: part.cancelled ? "phf-cancelled" : undefined, lang: part.language },
    String(time) !== "" && element("p", { class: "phf-quiet" }, time),
    bodyMarkup(part, language),
    partsMarkup(part, language),
  );
}

function partsMarkup({ contributions }: AgendaSession, language: Language): Markup | false {
  return (
    contributions.length > 0 &&
    element("ol", { class: "phf-parts" }, ...contributions.map((part) => partMarkup(part, language)))
  );
}

function timeMarkup(session: AgendaSession, language: Language, between = " "): Markup {
  const [first, second] = sessionTimeInWords(session, language);
  const part = (words: typeof first, datetime: string | undefined) =>
    words &&
    element(
      datetime === undefined ? "span" : "time",
      { datetime, class: words.isInferred ? "phf-inferred" : undefined },
      words.text,
    );
  return joined([part(first, session.start ?? session.startTime), part(second, undefined)], between);
}

function bodyMarkup(session: AgendaSession, language: Language): Markup {
  const marks = sessionMarks(session, language);
  return joined([
    element(
      "p",
      {},
      element("span", { class: "phf-title" }, session.title),
      marks.length > 0 && element("span", { class: "phf-quiet" }, ` (${marks.join(", ")})`),
    ),
    session.description !== undefined && element("div", {}, proseMarkup(session.description)),
    session.participants.length > 0 && peopleMarkup(session.participants, language, "speaker"),
    session.materials !== undefined && materialsMarkup(session.materials),
  ]);
}

function peopleMarkup(
  people: readonly AgendaParticipant[],
  language: Language,
  usualRole: AgendaParticipant["role"],
): Markup {
  return element(
    "ul",
    { class: "phf-list" },
    ...people.map((person) => {
      const { role, name, details, marks } = personInWords(person, language, usualRole);
      const quiet = [
        ...details.map((detail) => `, ${detail}`),
        ...(marks.length === 0 ? [] : [` (${marks.join(", ")})`]),
      ].join("");
      return element(
        "li",
        {},
        role !== undefined && `${role}: `,
        name,
        quiet !== "" && element("span", { class: "phf-quiet" }, quiet),
      );
    }),
  );
}

function materialsMarkup(materials: NonNullable<Agenda["materials"]>): Markup {
  return element(
    "ul",
    { class: "phf-list" },
    ...materials.map(({ title, url }) => {
      const href = safeAddress(url);
      return element("li", {}, href === undefined ? title : element("a", { href }, title));
    }),
  );
}
