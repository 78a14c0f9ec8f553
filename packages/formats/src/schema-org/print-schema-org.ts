import {
  type Agenda,
  type AgendaSession,
  type EventStatus,
  type Language,
  languageFor,
  type Material,
  type SessionKind,
} from "@programmheft/core";
import type { Exported } from "../exchange/exported.ts";
import { strictUri } from "../exchange/strict-uri.ts";
import { printForeignJson } from "../json/print-foreign-json.ts";
import { schemaOrgLosses } from "./schema-org-losses.ts";
import type { SchemaOrgOptions } from "./schema-org-options.ts";
import { peopleFields } from "./schema-org-people.ts";

const vocabulary = "https://schema.org";
const statuses: Readonly<Record<EventStatus, string>> = {
  draft: "EventScheduled",
  scheduled: "EventScheduled",
  rescheduled: "EventRescheduled",
  postponed: "EventPostponed",
  cancelled: "EventCancelled",
};
const attendances = {
  online: "OnlineEventAttendanceMode",
  "in-person": "OfflineEventAttendanceMode",
  hybrid: "MixedEventAttendanceMode",
} as const;
/** Where people come together for something else than to learn. */
const types: Partial<Readonly<Record<SessionKind, string>>> = {
  break: "Event",
  meal: "Event",
  end: "Event",
  "check-in": "Event",
  technical: "Event",
  social: "SocialEvent",
  performance: "Event",
};
const documents: Readonly<Record<Material["kind"], string>> = {
  document: "DigitalDocument",
  slides: "PresentationDigitalDocument",
  recording: "CreativeWork",
  link: "CreativeWork",
};
const free = /^\W*(?:kostenfrei|kostenlos|gratis|frei|free)\b/iu;

/**
 * Writes an agenda as one object of JSON-LD in the words of schema.org, nested as search engines want it: the event, its sessions as
 * `subEvent`, its series as `superEvent`. It may stand in a script element as it is: no sign in it ends one.
 *
 * A virtual location bears the address to register at or the page of the event, never the one to join at. Offers are never made up.
 */
export function printSchemaOrg(agenda: Agenda, options: SchemaOrgOptions = {}): Exported {
  const node = { "@context": vocabulary, ...eventNode(agenda, options) };
  const json = printForeignJson(node);
  return {
    output: json.replace(/</gu, "\\u003c").replace(/>/gu, "\\u003e"),
    losses: schemaOrgLosses(agenda, node),
  };
}

/** The fields of an event. Those that are `undefined` are not written. */
function eventNode(agenda: Agenda, options: SchemaOrgOptions): object {
  const language = languageFor(agenda.language);
  const { fee = "" } = agenda.registration ?? {};
  const location = locationOf(agenda, options.url);
  return {
    "@type": "EducationEvent",
    ...(options.url !== undefined && {
      "@id": `${strictUri(options.url)}#event`,
      url: strictUri(options.url),
    }),
    identifier: agenda.id,
    name: agenda.title,
    alternateName: agenda.subtitle,
    description: agenda.description,
    about: agenda.theme && { "@type": "Thing", name: agenda.theme },
    startDate: agenda.start ?? agenda.date,
    endDate: agenda.end ?? agenda.endDate,
    eventStatus: `${vocabulary}/${statuses[agenda.status]}`,
    previousStartDate: options.previousStart,
    eventAttendanceMode: agenda.attendance && `${vocabulary}/${attendances[agenda.attendance]}`,
    location,
    inLanguage: agenda.language,
    ...(free.test(fee) && { isAccessibleForFree: true }),
    organizer: unlessEmpty(options.series?.organizers.map((name) => ({ "@type": "Organization", name }))),
    ...peopleFields([...speakersOf(agenda.sessions), ...agenda.moderators], language),
    subjectOf: unlessEmpty(agenda.materials?.map(documentNode)),
    superEvent: agenda.series && seriesNode(agenda.series, options),
    subEvent: unlessEmpty(
      agenda.sessions.map((session) => sessionNode(session, agenda, language, options, location)),
    ),
  };
}

/** Everyone who speaks, once, as the event names them. */
function speakersOf(sessions: readonly AgendaSession[]): AgendaSession["participants"] {
  const known = new Set<string>();
  return sessions
    .flatMap((session) => [...session.participants, ...speakersOf(session.contributions)])
    .filter(({ personId, name, role }) => {
      const key = personId ?? name;
      if (role === "moderator" || known.has(key)) return false;
      known.add(key);
      return true;
    });
}

function seriesNode({ title }: NonNullable<Agenda["series"]>, { series }: SchemaOrgOptions): object {
  return {
    "@type": "EventSeries",
    name: title,
    url: series?.url && strictUri(series.url),
  };
}

function locationOf({ attendance, venue, registration }: Agenda, url: string | undefined): unknown {
  const address = registration?.url?.startsWith("http") ? registration.url : url;
  const virtual = {
    "@type": "VirtualLocation",
    ...(address === undefined ? { name: "Online" } : { url: strictUri(address) }),
  };
  const place = venue && {
    "@type": "Place",
    name: venue.name,
    address: venue.address,
  };
  if (attendance === "online") return place === undefined ? virtual : [virtual, place];
  if (attendance === "hybrid") return place === undefined ? virtual : [place, virtual];
  return place;
}

function sessionNode(
  session: AgendaSession,
  agenda: Agenda,
  language: Language,
  options: SchemaOrgOptions,
  around: unknown,
): object {
  const location = session.room === undefined ? around : { "@type": "Place", name: session.room };
  return {
    "@type": types[session.kind] ?? "EducationEvent",
    ...(options.url !== undefined && { "@id": `${strictUri(options.url)}#${session.id}` }),
    identifier: session.id,
    name: session.optional ? `${session.title} (optional)` : session.title,
    description: session.description,
    startDate: session.start,
    endDate: session.end === session.start ? undefined : session.end,
    duration: session.duration,
    eventStatus: `${vocabulary}/${statuses[session.cancelled ? "cancelled" : agenda.status]}`,
    location,
    inLanguage: session.language,
    keywords: session.track,
    about: session.project && { "@type": "Project", name: session.project },
    ...peopleFields(session.participants, language),
    subjectOf: unlessEmpty(session.materials?.map(documentNode)),
    subEvent: unlessEmpty(
      session.contributions.map((part) => sessionNode(part, agenda, language, options, location)),
    ),
  };
}

function documentNode({ title, kind, url }: Material): object {
  return { "@type": documents[kind], name: title, url: url && strictUri(url) };
}

function unlessEmpty(nodes: readonly object[] = []): readonly object[] | undefined {
  return nodes.length === 0 ? undefined : nodes;
}
