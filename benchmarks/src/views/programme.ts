import { type Agenda, type AgendaSession, buildAgenda } from "@programmheft/core";
import { AgendaList, messagesFor, plainHtml, Timetable } from "@programmheft/ui";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { inventedConference } from "../invented/invented-conference.ts";
import type { PeerSession } from "./peer-view.ts";

/** The same programme for all: as an agenda, as plain sessions, and as the HTML that our server renders. */
export interface Programme {
  readonly agenda: Agenda;
  readonly sessions: readonly PeerSession[];
  readonly markup: Readonly<Record<string, string>>;
}

export function programmeOf(count: number): Programme {
  return shownAs(buildAgenda(inventedConference(count)));
}

/** Its first day alone. */
export function firstDayOf({ agenda }: Programme): Programme {
  const [first] = agenda.sessions;
  return shownAs({ ...agenda, sessions: agenda.sessions.filter(({ day }) => day === first?.day) });
}

function shownAs(agenda: Agenda): Programme {
  const markup = Object.fromEntries(
    Object.entries(ourViews(agenda)).map(([name, view]) => [name, plainHtml(renderToStaticMarkup(view))]),
  );
  return { agenda, sessions: agenda.sessions.map(peerSession), markup };
}

/** Our two views of an agenda. */
export function ourViews(agenda: Agenda): Readonly<Record<"list" | "grid", ReactElement>> {
  const props = { agenda, messages: messagesFor("de"), sessionHref: (id: string) => `/${id}/` };
  return { list: createElement(AgendaList, props), grid: createElement(Timetable, props) };
}

function peerSession({ id, title, start, end, room = "", participants }: AgendaSession): PeerSession {
  const [from, until] = [start?.slice(0, 19), end?.slice(0, 19)];
  if (from === undefined) throw new Error(`${id} has no time.`);
  return {
    id,
    title,
    start: from,
    // The last of a room ends with its day: calendars want an end of every session.
    end: until ?? `${from.slice(0, 10)}T18:20:00`,
    room,
    people: participants.map(({ name, affiliation }) => `${name}, ${affiliation}`).join("; "),
  };
}
