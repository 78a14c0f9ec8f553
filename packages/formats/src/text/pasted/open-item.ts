import type { Role } from "@programmheft/core";
import { cleanProse, isTooLongForLine, shortenedLine } from "../../source/clean-text.ts";
import { placeAt } from "../../source/source-text.ts";
import { roleOfWord } from "../canonical/role-line.ts";
import type { StatedByAttributes } from "../canonical/stated-by-attributes.ts";
import type { ItemDraft, PlacedParticipant } from "../items/item-draft.ts";
import { namesPanel, naturalSessionKind } from "../items/session-kind.ts";
import { participantOf } from "../people/participant-reading.ts";
import type { PeopleReading } from "../people/read-people.ts";
import { readPeople } from "../people/read-people.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { lineTooLong } from "../text-problems.ts";
import { type ItemTitle, readItemTitle } from "./item-title.ts";
import { labelledParts } from "./labelled-parts.ts";
import type { PastedContext } from "./pasted-context.ts";
import { peopleInTitle } from "./people-in-title.ts";
import { opensPeople } from "./role-label.ts";

/** An item while its lines are read. */
export interface OpenItem {
  readonly line: ClueLine;
  /** The bullet that its siblings share; "" where it has none. */
  readonly style: string;
  title: string;
  found: Omit<ItemTitle, "title"> & StatedByAttributes;
  room?: string;
  readonly participants: (PlacedParticipant & { readonly isRoleStated: boolean })[];
  readonly items: OpenItem[];
  readonly description: string[];
}

/** Opens an item with the text of its line, from which people, marks and labels are taken off. */
export function openItem(line: ClueLine, style: string, text: string, context: PastedContext): OpenItem {
  const item: OpenItem = { line, style, title: "", found: {}, participants: [], items: [], description: [] };
  if (line.room !== undefined) item.room = line.room;
  setTitle(item, text, line, context);
  return item;
}

/** Gives an item its title; whoever stands on the same line appears in it. */
export function setTitle(item: OpenItem, text: string, line: ClueLine, context: PastedContext): void {
  const braced = context.attributes?.item(text);
  const rest = braced?.rest ?? text;
  const labelled = labelledParts(rest);
  const named = labelled.parts.find(({ label }) => label === "title")?.value;
  const bare = labelled.parts.length === 0 ? rest : [labelled.head, named ?? ""].filter(Boolean).join(": ");
  const { title, ...found } = readItemTitle(bare, context.projects);
  const withPeople = peopleInTitle(title, context.projects, context.habits.signBeforeNames);
  const { title: unmarked, ...inner } =
    withPeople.people === undefined
      ? { title }
      : // American quotations hold the comma that stands behind them.
        readItemTitle(withPeople.title.replace(/,([”"])$/u, "$1").replace(/:$/u, ""), context.projects);
  item.title = braced?.title ?? unmarked;
  item.found = { ...item.found, ...found, ...inner, ...braced?.stated };
  if (item.found.room !== undefined) item.room = item.found.room;
  if (withPeople.people !== undefined) {
    // "Moderation: Anna B"
    const role = roleOfWord(withPeople.title);
    addPeople(item, withPeople.people, role ?? "speaker", role !== undefined, line, context);
  }
  for (const { label, word, value } of labelled.parts) {
    if (label === "room") item.room = value;
    if (label !== "people") continue;
    addPeople(item, readPeople(value, context.projects), roleOfWord(word) ?? "speaker", true, line, context);
  }
}

/** Adds people to an item. */
export function addPeople(
  item: OpenItem,
  reading: PeopleReading,
  role: Role,
  isRoleStated: boolean,
  line: ClueLine,
  context: PastedContext,
): void {
  const place = placeAt(context.source, line.offset, line.length);
  for (const person of reading.people) {
    const participant = participantOf({ ...person, name: shortenedLine(person.name) }, role);
    item.participants.push({ participant, place, isRoleStated: isRoleStated || person.role !== undefined });
    if (person.isForEvent) context.moderators.push({ participant, place });
  }
}

/** The item as a draft, with its parts. */
export function closeItem(item: OpenItem, context: PastedContext): Omit<ItemDraft, "places"> {
  const isOverlong = isTooLongForLine(item.title);
  if (isOverlong) {
    const { offset, length } = item.line;
    context.problems.push(lineTooLong.create({}, { place: placeAt(context.source, offset, length) }));
  }
  const description = cleanProse([...(isOverlong ? [item.title] : []), ...item.description].join("\n"));
  const { room: _, ...found } = item.found;
  return {
    title: shortenedLine(item.participants.length > 0 ? item.title.replace(opensPeople, "") : item.title),
    ...found,
    ...(item.room === undefined ? {} : { room: shortenedLine(item.room) }),
    ...(description === undefined ? {} : { description }),
    participants: withPanelists(item),
    items: item.items.map((part) => ({
      // What is nothing but labels and marks has no other name.
      ...withoutRoom(closeItem(part.title === "" ? { ...part, title: part.line.text } : part, context)),
      places: { item: placeAt(context.source, part.line.offset, part.line.length) },
    })),
    materials: [],
  };
}

/** Several people on a panel are panelists, unless the text says otherwise of one. */
function withPanelists({ title, participants }: OpenItem): readonly PlacedParticipant[] {
  const kind = naturalSessionKind({ title, participants: [], hasParts: false });
  const isModerated = participants.some(({ participant }) => participant.role === "moderator");
  const isPanel = participants.length > 1 && (namesPanel(title) || (kind === "discussion" && isModerated));
  return participants.map(({ participant, place, isRoleStated }) => ({
    participant: isPanel && !isRoleStated ? { ...participant, role: "panelist" } : participant,
    place,
  }));
}

/** A part of a session has no room of its own; it stays in its description. */
function withoutRoom({ room, ...draft }: Omit<ItemDraft, "places">): Omit<ItemDraft, "places"> {
  if (room === undefined) return draft;
  const description = cleanProse([room, draft.description ?? ""].join("\n"));
  return { ...draft, ...(description === undefined ? {} : { description }) };
}
