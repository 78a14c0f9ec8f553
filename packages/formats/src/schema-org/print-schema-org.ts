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

function eventNode(agenda: Agenda, options: SchemaOrgOptions): object {
  const language = languageFor(agenda.language);
  const { registration } = agenda;
  const location = locationOf(agenda, options.url);
  const fee = registration?.fee;
  return {
    "@type": "EducationEvent",
    ...(options.url !== undefined && {
      "@id": `${strictUri(options.url)}#event`,
      url: strictUri(options.url),
    }),
    identifier: agenda.id,
    name: agenda.title,
    ...(agenda.subtitle !== undefined && { alternateName: agenda.subtitle }),
    ...(agenda.description !== undefined && { description: agenda.description }),
    ...(agenda.theme !== undefined && { about: { "@type": "Thing", name: agenda.theme } }),
    ...spanOf(agenda),
    eventStatus: `${vocabulary}/${statuses[agenda.status]}`,
    ...(options.previousStart !== undefined && { previousStartDate: options.previousStart }),
    ...(agenda.attendance !== undefined && {
      eventAttendanceMode: `${vocabulary}/${attendances[agenda.attendance]}`,
    }),
    ...(location !== undefined && { location }),
    inLanguage: agenda.language,
    ...(fee !== undefined && free.test(fee) && { isAccessibleForFree: true }),
    ...(options.series !== undefined &&
      options.series.organizers.length > 0 && {
        organizer: options.series.organizers.map((name) => ({ "@type": "Organization", name })),
      }),
    ...peopleFields([...speakersOf(agenda.sessions), ...agenda.moderators], language),
    ...documentsOf(agenda.materials),
    ...(agenda.series !== undefined && { superEvent: seriesNode(agenda.series, options) }),
    ...(agenda.sessions.length > 0 && {
      subEvent: agenda.sessions.map((session) => sessionNode(session, agenda, language, options, location)),
    }),
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

function spanOf({ start, end, date, endDate }: Agenda): object {
  const first = start ?? date;
  const last = end ?? endDate;
  return {
    ...(first !== undefined && { startDate: first }),
    ...(last !== undefined && { endDate: last }),
  };
}

function seriesNode({ title }: NonNullable<Agenda["series"]>, { series }: SchemaOrgOptions): object {
  return {
    "@type": "EventSeries",
    name: title,
    ...(series?.url !== undefined && { url: strictUri(series.url) }),
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
    ...(venue.address !== undefined && { address: venue.address }),
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
    ...(session.description !== undefined && { description: session.description }),
    ...(session.start !== undefined && { startDate: session.start }),
    ...(session.end !== undefined && session.end !== session.start && { endDate: session.end }),
    ...(session.duration !== undefined && { duration: session.duration }),
    eventStatus: `${vocabulary}/${statuses[session.cancelled ? "cancelled" : agenda.status]}`,
    ...(location !== undefined && { location }),
    ...(session.language !== undefined && { inLanguage: session.language }),
    ...(session.track !== undefined && { keywords: session.track }),
    ...(session.project !== undefined && { about: { "@type": "Project", name: session.project } }),
    ...peopleFields(session.participants, language),
    ...documentsOf(session.materials),
    ...(session.contributions.length > 0 && {
      subEvent: session.contributions.map((part) => sessionNode(part, agenda, language, options, location)),
    }),
  };
}

function documentsOf(materials: readonly Material[] = []): object {
  if (materials.length === 0) return {};
  return {
    subjectOf: materials.map(({ title, kind, url }) => ({
      "@type": documents[kind],
      name: title,
      ...(url !== undefined && { url: strictUri(url) }),
    })),
  };
}
