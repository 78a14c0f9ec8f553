import type { Role } from "@programmheft/core";
import { cleanProse, isTooLongForLine, shortenedLine } from "../../source/clean-text.ts";
import { placeAt } from "../../source/source-text.ts";
import { itemMarkOf } from "../canonical/item-mark.ts";
import type { ItemDraft, PlacedParticipant } from "../items/item-draft.ts";
import { participantOf } from "../people/participant-reading.ts";
import { type PeopleReading, readPeople } from "../people/read-people.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { lineTooLong } from "../text-problems.ts";
import { readItemTitle } from "./item-title.ts";
import type { PastedContext } from "./pasted-context.ts";
import { peopleOfLine } from "./people-evidence.ts";
import { peopleInTitle } from "./people-in-title.ts";
import { readRoleLabel } from "./role-label.ts";

/** A part of an item while its lines are read. */
interface OpenItem {
  readonly line: ClueLine;
  title: string;
  readonly found: Omit<ReturnType<typeof readItemTitle>, "title">;
  readonly participants: PlacedParticipant[];
  readonly items: OpenItem[];
  readonly description: string[];
}

/** Reads the lines of one item: its title, people, parts and description. `titleText` is what stands behind the time. */
export function readBlock(
  anchor: ClueLine,
  titleText: string,
  below: readonly ClueLine[],
  context: PastedContext,
): Omit<ItemDraft, "places"> & { readonly hasTitle: boolean } {
  const [first, ...others] = below;
  const isTitleBelow = titleText === "" && first !== undefined;
  const root = openItem(isTitleBelow ? first : anchor, isTitleBelow ? first.text : titleText, context);
  const lines = isTitleBelow ? others : below;
  let current = root;
  let role: Role = "speaker";
  let expectsPeople = false;
  for (const [index, line] of lines.entries()) {
    const label = readRoleLabel(line.text);
    const mark = /^\(([^()]+)\)$/u.exec(line.text)?.[1];
    const itemMark = mark === undefined ? undefined : itemMarkOf(mark);
    if (label !== undefined) {
      role = label.role;
      expectsPeople = true;
      if (label.rest !== "") {
        addPeople(current, readPeople(label.rest, context.projects), role, line, context);
        // A role with its people on one line says nothing of the lines below.
        role = "speaker";
        expectsPeople = false;
      }
      continue;
    }
    if (itemMark !== undefined) {
      Object.assign(current.found, itemMark);
      continue;
    }
    const people = peopleOfLine(line, context.projects, expectsPeople);
    if (people !== undefined) {
      addPeople(current, people, role, line, context);
      continue;
    }
    if (opensPart(line, lines[index + 1], root, context)) {
      current = openItem(line, line.text, context);
      root.items.push(current);
      role = "speaker";
      expectsPeople = false;
      continue;
    }
    current.description.push(line.text);
  }
  return { ...closeItem(root, context), hasTitle: root.title !== "" };
}

/** Whether a line is the title of a part: it has a bullet, or people follow it who cannot belong to what stands above. */
function opensPart(
  line: ClueLine,
  next: ClueLine | undefined,
  root: OpenItem,
  context: PastedContext,
): boolean {
  if (line.bullets !== "" && line.bullets !== root.line.bullets) return true;
  const isFollowedByPeople = next !== undefined && peopleOfLine(next, context.projects, false) !== undefined;
  return isFollowedByPeople && (line.isBold || root.participants.length > 0 || root.items.length > 0);
}

function openItem(line: ClueLine, text: string, context: PastedContext): OpenItem {
  const { title: withMarks, people } = peopleInTitle(text, context.projects);
  const { title, ...found } = readItemTitle(withMarks, context.projects);
  const item: OpenItem = { line, title, found, participants: [], items: [], description: [] };
  if (people !== undefined) addPeople(item, people, "speaker", line, context);
  return item;
}

function addPeople(
  item: OpenItem,
  reading: PeopleReading,
  role: Role,
  line: ClueLine,
  context: PastedContext,
): void {
  const place = placeAt(context.source, line.offset, line.length);
  for (const person of reading.people) {
    item.participants.push({
      participant: participantOf({ ...person, name: shortenedLine(person.name) }, role),
      place,
    });
  }
}

function closeItem(item: OpenItem, context: PastedContext): Omit<ItemDraft, "places"> {
  const isOverlong = isTooLongForLine(item.title);
  if (isOverlong) {
    const { offset, length } = item.line;
    context.problems.push(lineTooLong.create({}, { place: placeAt(context.source, offset, length) }));
  }
  const description = cleanProse([...(isOverlong ? [item.title] : []), ...item.description].join("\n"));
  return {
    title: shortenedLine(item.title),
    ...item.found,
    ...(description === undefined ? {} : { description }),
    participants: item.participants,
    items: item.items.map((part) => ({
      ...closeItem(part, context),
      places: { item: placeAt(context.source, part.line.offset, part.line.length) },
    })),
    materials: [],
  };
}
