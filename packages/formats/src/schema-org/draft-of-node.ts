import type { AttendanceMode, EventStatus, Material, Participant, Venue } from "@programmheft/core";
import { idFromText, personIdFromName } from "@programmheft/core";
import { foreignAddress, foreignLine, foreignProse } from "../exchange/foreign-text.ts";
import { noTitle } from "../exchange/import-problems.ts";
import { languageOf } from "../exchange/language-of.ts";
import { markedTitle } from "../exchange/marked-title.ts";
import type { ProblemCollector } from "../exchange/problem-collector.ts";
import type { ItemDraft, Moment } from "../exchange/programme-draft.ts";
import { statedMoment } from "../exchange/stated-moment.ts";
import { type JsonRecord, jsonList, jsonRecord, jsonText } from "../source/json-values.ts";
import { naturalSessionKind } from "../text/items/session-kind.ts";
import { untitled } from "../text/knowledge/untitled.ts";
import { typesOf } from "./linked-events.ts";

const statuses: Readonly<Record<string, EventStatus>> = {
  EventScheduled: "scheduled",
  EventRescheduled: "rescheduled",
  EventPostponed: "postponed",
  EventCancelled: "cancelled",
};
const attendances: Readonly<Record<string, AttendanceMode>> = {
  OnlineEventAttendanceMode: "online",
  OfflineEventAttendanceMode: "in-person",
  MixedEventAttendanceMode: "hybrid",
};
const deepest = 6;
const mostParts = 2_000;

/** The name of a node, which may be a plain text. */
export function nameOf(value: unknown): string | undefined {
  return (
    jsonText(value) ??
    jsonText(jsonRecord(value)?.name) ??
    jsonText(jsonRecord(jsonRecord(value)?.name)?.["@value"])
  );
}

/** What an event states of its status, as core has it. */
export function statusOf(value: unknown): EventStatus | undefined {
  return statuses[lastWord(value)];
}

/** How one takes part: stated, or by the kinds of its locations. */
export function attendanceOf(node: JsonRecord): AttendanceMode | undefined {
  const stated = attendances[lastWord(node.eventAttendanceMode)];
  if (stated !== undefined) return stated;
  const isVirtual = jsonList(node.location).some((one) =>
    typesOf(jsonRecord(one) ?? {}).includes("VirtualLocation"),
  );
  if (!isVirtual) return undefined;
  return venueOf(node) === undefined ? "online" : "hybrid";
}

/** The place of an event: its name, and its address in one line. */
export function venueOf(node: JsonRecord, problems?: ProblemCollector): Venue | undefined {
  const place = jsonList(node.location).find(
    (one) => !typesOf(jsonRecord(one) ?? {}).includes("VirtualLocation"),
  );
  if (place === undefined || problems === undefined)
    return place === undefined ? undefined : { name: "-", rooms: [] };
  const { address } = jsonRecord(place) ?? {};
  const parts = jsonRecord(address) ?? {};
  const town = [jsonText(parts.postalCode), jsonText(parts.addressLocality)].filter(Boolean).join(" ");
  const line = jsonText(address) ?? [jsonText(parts.streetAddress), town].filter(Boolean).join(", ");
  const written = foreignLine(line, problems);
  const name = foreignLine(nameOf(place), problems) ?? written;
  if (name === undefined) return undefined;
  return { name, ...(written !== undefined && written !== name && { address: written }), rooms: [] };
}

/** A date and time; an offset makes it an instant. */
export function momentOf(value: unknown): Moment | undefined {
  const moment = statedMoment(jsonText(value));
  if (moment?.time === undefined) return undefined;
  return moment.instant === undefined
    ? { date: moment.date, time: moment.time }
    : { instant: moment.instant };
}

/** Everyone who takes part: performers, contributors in their roles, organisers as hosts. */
export function peopleOf(node: JsonRecord, problems: ProblemCollector): readonly Participant[] {
  const speakers = [...jsonList(node.performer), ...jsonList(node.performers), ...jsonList(node.actor)];
  return [
    ...speakers.flatMap((one) => personOf(one, "speaker", problems)),
    ...jsonList(node.contributor).flatMap((one) => {
      const role = jsonRecord(one) ?? {};
      const isModeration = /moder/iu.test(jsonText(role.roleName) ?? "");
      return personOf(role.contributor ?? one, isModeration ? "moderator" : "host", problems);
    }),
  ];
}

function personOf(
  value: unknown,
  role: Participant["role"],
  problems: ProblemCollector,
): readonly Participant[] {
  const name = foreignLine(nameOf(value), problems);
  if (name === undefined) return [];
  const record = jsonRecord(value) ?? {};
  const types = typesOf(record);
  const kind = types.includes("Project")
    ? "project"
    : types.some((type) => /Organization|Group|Corporation/u.test(type))
      ? "organization"
      : "person";
  const affiliation = foreignLine(nameOf(record.affiliation) ?? nameOf(record.worksFor), problems);
  const position = foreignLine(jsonText(record.jobTitle), problems);
  return [
    {
      name,
      kind,
      id: kind === "person" ? personIdFromName(name) : idFromText(name),
      role,
      ...(affiliation !== undefined && { affiliation }),
      ...(position !== undefined && { position }),
    },
  ];
}

/** Documents that a node is the subject of. */
export function materialsOf(node: JsonRecord, problems: ProblemCollector): readonly Material[] {
  return [...jsonList(node.subjectOf), ...jsonList(node.recordedIn)].flatMap((one): readonly Material[] => {
    const url = foreignAddress(jsonText(jsonRecord(one)?.url) ?? jsonText(one));
    const title = foreignLine(nameOf(one), problems);
    if (title === undefined) return [];
    const types = typesOf(jsonRecord(one) ?? {});
    const kind = types.includes("PresentationDigitalDocument")
      ? "slides"
      : types.includes("DigitalDocument")
        ? "document"
        : types.includes("VideoObject")
          ? "recording"
          : "link";
    return [{ title, kind, ...(url !== undefined && { url }) }];
  });
}

/** The parts of an event, as its sessions. */
export function partsOf(node: JsonRecord, problems: ProblemCollector, depth = 0): readonly ItemDraft[] {
  if (depth > deepest) return [];
  return [...jsonList(node.subEvent), ...jsonList(node.subEvents)]
    .slice(0, mostParts)
    .flatMap((one): readonly ItemDraft[] => {
      const part = jsonRecord(one);
      if (part === undefined) return [];
      const stated = foreignLine(nameOf(part), problems);
      if (stated === undefined) problems.add(noTitle.create({ assumed: untitled.de }));
      const { title, cancelled, optional } = markedTitle(stated ?? untitled.de);
      const participants = peopleOf(part, problems);
      const parts = partsOf(part, problems, depth + 1);
      const [start, end] = [momentOf(part.startDate), momentOf(part.endDate)];
      const kind = naturalSessionKind({ title, participants, hasParts: parts.length > 0 });
      const room = jsonList(part.location).find((place) =>
        typesOf(jsonRecord(place) ?? {}).includes("Place"),
      );
      const isElsewhere =
        nameOf(room) !== nameOf(jsonList(node.location).find((place) => nameOf(place) === nameOf(room)));
      return [
        {
          id: jsonText(part.identifier),
          title,
          kind: kind === "end" && end !== undefined ? "other" : kind,
          start,
          end,
          room: depth === 0 && isElsewhere ? foreignLine(nameOf(room), problems) : undefined,
          track: depth === 0 ? foreignLine(jsonText(part.keywords), problems) : undefined,
          description: foreignProse(jsonText(part.description)),
          language: languageOf(jsonText(part.inLanguage)),
          optional,
          cancelled: cancelled ?? (statusOf(part.eventStatus) === "cancelled" || undefined),
          participants,
          materials: materialsOf(part, problems),
          parts,
        },
      ];
    });
}

function lastWord(value: unknown): string {
  return jsonText(value)?.replace(/^.*[/#:]/u, "") ?? "";
}
