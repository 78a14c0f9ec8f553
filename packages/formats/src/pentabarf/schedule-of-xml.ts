import { placeAt, type SourceText } from "../source/source-text.ts";
import type { TakeElement } from "../xml/parse-xml.ts";
import { childNamed, childrenNamed, type XmlElement } from "../xml/xml-element.ts";
import type {
  PentabarfDay,
  PentabarfItem,
  PentabarfLink,
  PentabarfPerson,
  PentabarfSchedule,
} from "./pentabarf-schedule.ts";

/** Elements of an `event` whose text is read as it stands. */
const textElements = [
  "title",
  "subtitle",
  "slug",
  "date",
  "start",
  "duration",
  "room",
  "track",
  "type",
  "language",
  "abstract",
  "description",
  "url",
  "person",
] as const;
const isTextElement = isOneOf(textElements);
/** Those that say the same again, or nothing of the programme. */
const passedOver = new Set(["id", "guid", "code", "end", "evaluation"]);

/** The items of a schedule, by their elements, and the fields in them that are filled in but not read. */
export interface XmlItems {
  readonly itemOf: ReadonlyMap<XmlElement, PentabarfItem>;
  readonly notTaken: ReadonlySet<string>;
}

/** Begins to read the items of a schedule while its XML is parsed: `take` is to be told of each element. */
export function collectItems(source: SourceText): XmlItems & { readonly take: TakeElement } {
  const items = new Map<XmlElement, PentabarfItem>();
  const notTaken = new Set<string>();
  const take = (element: XmlElement) => {
    if (element.name !== "event") return false;
    items.set(element, itemOf(element, source, notTaken));
    return true;
  };
  return { itemOf: items, notTaken, take };
}

/** Takes the fields of a schedule out of its XML, however they are nested. */
export function scheduleOfXml(
  root: XmlElement,
  { itemOf: items, notTaken }: XmlItems,
  source: SourceText,
): PentabarfSchedule {
  const conference = childNamed(root, "conference");
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
    days: childrenNamed(root, "day").map((day) => dayOf(day, items)),
    notTaken,
    where: () => ({ place: placeAt(source, conference?.offset ?? root.offset, 0) }),
  };
}

function dayOf(day: XmlElement, items: XmlItems["itemOf"]): PentabarfDay {
  const read = day.children.flatMap((child) => {
    if (child.name === "event") return items.get(child) ?? [];
    if (child.name !== "room") return [];
    const room = child.attributes.name;
    return childrenNamed(child, "event").flatMap((event) => {
      const item = items.get(event);
      return item === undefined ? [] : item.room === undefined ? { ...item, room } : item;
    });
  });
  return { date: day.attributes.date, start: day.attributes.start, items: read };
}

function itemOf(event: XmlElement, source: SourceText, notTaken: Set<string>): PentabarfItem {
  const texts: Partial<Record<(typeof textElements)[number], string>> = {};
  let persons: readonly PentabarfPerson[] = [];
  let links: readonly PentabarfLink[] = [];
  let attachments: readonly PentabarfLink[] = [];
  for (const child of event.children) {
    const { name } = child;
    if (isTextElement(name)) texts[name] ??= child.text;
    else if (name === "persons") persons = child.children.flatMap(personOf);
    else if (name === "links") links = child.children.flatMap(linkOf);
    else if (name === "attachments") attachments = child.children.flatMap(linkOf);
    else if (!passedOver.has(name) && (child.children.length > 0 || child.text.trim() !== ""))
      notTaken.add(name);
  }
  return {
    id: event.attributes.id,
    title: texts.title,
    subtitle: texts.subtitle,
    slug: texts.slug,
    date: texts.date,
    start: texts.start,
    duration: texts.duration,
    room: present(texts.room),
    track: texts.track,
    type: texts.type,
    language: texts.language,
    abstract: texts.abstract,
    description: texts.description,
    url: texts.url,
    persons,
    people: texts.person,
    links,
    attachments,
    where: () => ({ place: placeAt(source, event.offset, 0) }),
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

function isOneOf<Name extends string>(names: readonly Name[]): (name: string) => name is Name {
  const known = new Set<string>(names);
  return (name): name is Name => known.has(name);
}
