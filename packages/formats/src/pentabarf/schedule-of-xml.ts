import { placeAt, type SourceText } from "../source/source-text.ts";
import { childNamed, childrenNamed, type XmlElement } from "../xml/xml-element.ts";
import type {
  PentabarfDay,
  PentabarfItem,
  PentabarfLink,
  PentabarfPerson,
  PentabarfSchedule,
} from "./pentabarf-schedule.ts";

/** Elements of an `event` that are read, and those that say the same again or nothing of the programme. */
const taken = new Set(
  "id title subtitle slug date start duration room track type language abstract description url persons person links attachments guid code end evaluation".split(
    " ",
  ),
);

/** Takes the fields of a schedule out of its XML, however they are nested. */
export function scheduleOfXml(root: XmlElement, source: SourceText): PentabarfSchedule {
  const conference = childNamed(root, "conference");
  const notTaken = new Set<string>();
  const field = (name: string) => textOf(conference, name);
  return {
    title: field("title"),
    subtitle: field("subtitle"),
    acronym: field("acronym"),
    description: field("description"),
    start: field("start"),
    end: field("end"),
    timeZoneName: field("time_zone_name") ?? field("timezone"),
    dayChange: field("day_change"),
    baseUrl: field("base_url"),
    url: field("url"),
    venue: field("venue"),
    city: field("city"),
    rooms: [],
    days: childrenNamed(root, "day").map((day) => dayOf(day, source, notTaken)),
    notTaken,
    where: { place: placeAt(source, conference?.offset ?? root.offset, 0) },
  };
}

function dayOf(day: XmlElement, source: SourceText, notTaken: Set<string>): PentabarfDay {
  const items = day.children.flatMap((child) => {
    if (child.name === "event") return [itemOf(child, undefined, source, notTaken)];
    if (child.name !== "room") return [];
    const room = child.attributes.name;
    return childrenNamed(child, "event").map((event) => itemOf(event, room, source, notTaken));
  });
  return { date: day.attributes.date, start: day.attributes.start, items };
}

function itemOf(
  event: XmlElement,
  room: string | undefined,
  source: SourceText,
  notTaken: Set<string>,
): PentabarfItem {
  const fields: Record<string, string> = {};
  let persons: readonly PentabarfPerson[] = [];
  let links: readonly PentabarfLink[] = [];
  let attachments: readonly PentabarfLink[] = [];
  for (const child of event.children) {
    if (child.name === "persons") persons = child.children.flatMap(personOf);
    else if (child.name === "links") links = child.children.flatMap(linkOf);
    else if (child.name === "attachments") attachments = child.children.flatMap(linkOf);
    else if (taken.has(child.name)) fields[child.name] ??= child.text;
    else if (child.children.length > 0 || child.text.trim() !== "") notTaken.add(child.name);
  }
  return {
    id: event.attributes.id,
    title: fields.title,
    subtitle: fields.subtitle,
    slug: fields.slug,
    date: fields.date,
    start: fields.start,
    duration: fields.duration,
    room: present(fields.room) ?? room,
    track: fields.track,
    type: fields.type,
    language: fields.language,
    abstract: fields.abstract,
    description: fields.description,
    url: fields.url,
    persons,
    people: fields.person,
    links,
    attachments,
    where: { place: placeAt(source, event.offset, 0) },
  };
}

function personOf({ attributes, text }: XmlElement): readonly PentabarfPerson[] {
  const name = text.trim();
  return name === "" ? [] : [{ name, key: attributes.guid ?? attributes.code ?? attributes.id }];
}

function linkOf({ attributes, text }: XmlElement): readonly PentabarfLink[] {
  const title = text.trim();
  const url = attributes.href ?? attributes.url;
  return title === "" && url === undefined ? [] : [{ title, url, type: attributes.type }];
}

function textOf(parent: XmlElement | undefined, name: string): string | undefined {
  return present(childNamed(parent, name)?.text);
}

function present(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === "" ? undefined : trimmed;
}
