import type { Mend } from "@programmheft/core";
import { placeAt } from "../../source/source-text.ts";
import { itemMarkOf } from "../canonical/item-mark.ts";
import { roleOfWord } from "../canonical/role-line.ts";
import { naturalSessionKind } from "../items/session-kind.ts";
import { isEventModeration } from "../knowledge/event-moderation.ts";
import { readPeople } from "../people/read-people.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { moderatesEvent } from "../text-problems.ts";
import { type BlockOptions, type BlockState, bareNamesOf, openPart, setRole } from "./block-state.ts";
import { chairsSession, eventModerationOf } from "./event-moderation.ts";
import { addPeople, type OpenItem, openItem } from "./open-item.ts";
import type { PastedContext } from "./pasted-context.ts";
import { peopleOfLine } from "./people-evidence.ts";
import { isKindAlone } from "./people-in-title.ts";
import { isBareRoleWord, type RoleLabel, readRoleLabel } from "./role-label.ts";
import { roomOfLine } from "./room-line.ts";

/** "Halle 3" is a room, "Theater Musterhausen" may be where someone works. */
const numbered = /\s\d[\d.]*$/u;

/** Labels, marks and rooms. */
export function takeSmallLine(
  state: BlockState,
  current: OpenItem,
  line: ClueLine,
  next: ClueLine | undefined,
  context: PastedContext,
  options: BlockOptions,
): boolean {
  const label = readRoleLabel(line.text);
  // "Keynote: Ann B, Title" is the title of an item that has none yet.
  const isTitle =
    label !== undefined && state.root.title === "" && label.rest !== "" && isKindAlone(label.word);
  if (label !== undefined && (!isTitle || label.role === "moderator")) {
    readLabel(state, current, label, line, context, options);
    return true;
  }
  const isPartTitle = /:$/u.test(line.text) && isKindAlone(line.text.slice(0, -1)) && current.title !== "";
  if (isPartTitle && next !== undefined && peopleOfLine(next, context.projects, true) !== undefined) {
    openPart(state, line, context, line.text.slice(0, -1));
    state.expectsPeople = true;
    return true;
  }
  if (
    isGroupLabel(line.text) &&
    next !== undefined &&
    peopleOfLine(next, context.projects, true) !== undefined
  ) {
    state.groups += 1;
    state.expectsPeople = true;
    return true;
  }
  if (
    isBareRoleWord(line.text) &&
    next !== undefined &&
    peopleOfLine(next, context.projects, true) !== undefined
  ) {
    setRole(state, roleOfWord(line.text) ?? "speaker");
    return true;
  }
  const mark = /^\(([^()]+)\)$/u.exec(line.text)?.[1];
  const itemMark = mark === undefined ? undefined : itemMarkOf(mark);
  if (itemMark !== undefined) {
    Object.assign(current.found, itemMark);
    return true;
  }
  const mayBeOffice = state.bareNames > 0 && !line.text.includes("|") && !numbered.test(line.text);
  const room =
    state.root.title === "" || mayBeOffice || isSurelySomeone(line, context) ? undefined : roomOfLine(line);
  if (room !== undefined && current.room === undefined && current.items.length === 0) {
    current.room = room;
    return true;
  }
  // A remark in brackets, also where more lines below the name of the place.
  if (/^\([^()]+\)$/u.test(line.text) && state.root.title !== "") {
    if (current.room !== undefined && current.participants.length === 0) current.room += ` ${line.text}`;
    else current.description.push(line.text);
    return true;
  }
  return false;
}

/** "Lena B (Studio C)" is no studio. */
function isSurelySomeone({ text }: ClueLine, { projects }: PastedContext): boolean {
  const { likeness } = readPeople(text, projects);
  return likeness === "known" || likeness === "titled";
}

function readLabel(
  state: BlockState,
  current: OpenItem,
  label: NonNullable<ReturnType<typeof readRoleLabel>>,
  line: ClueLine,
  context: PastedContext,
  options: BlockOptions,
): void {
  if (label.opens !== undefined && (state.root.items.length > 0 || state.root.participants.length > 0)) {
    openPart(state, line, context, label.opens);
  }
  const isOfAll =
    label.role === "moderator" &&
    state.isModeratedOnce &&
    isOfParts(label, state.root) &&
    !isDiscussed(current, state.root);
  const target = isOfAll ? state.root : label.opens === undefined ? current : (state.stack.at(-1) ?? current);
  if (label.rest === "") {
    if (label.role === "panelist") state.groups += 1;
    setRole(state, label.role);
    return;
  }
  const people = readPeople(label.rest, context.projects);
  const forEvent =
    label.role === "moderator" && options.isOpening && !isDiscussed(current, state.root)
      ? eventModerationOf(label.word, state.root.title)
      : false;
  if (forEvent) {
    const holder = openItem(line, "", "", context);
    addPeople(holder, people, "moderator", true, line, context);
    context.moderators.push(...holder.participants);
    if (!isEventModeration(label.word)) reportModeration(holder, label, state.root.title, line, context);
  } else addPeople(target, people, label.role, label.isOpen === undefined, line, context);
  state.bareNames = bareNamesOf(people.people);
  if (label.opens !== undefined && label.role === "panelist") setRole(state, label.role);
  else {
    // A role with its people on one line says nothing of the lines below.
    state.role = "speaker";
    state.isRoleStated = false;
    state.expectsPeople = false;
  }
}

/** Who moderates behind several parts means all of them; a talk alone has no chair, but its session does. */
function isOfParts({ word }: RoleLabel, { items }: OpenItem): boolean {
  const [only] = items;
  if (only === undefined || items.length > 1) return only !== undefined;
  const kind = naturalSessionKind({ title: only.title, participants: [], hasParts: false });
  return chairsSession(word) && kind === "talk" && only.participants.length > 0;
}

/** Whoever moderates right behind those of a discussion moderates that. */
function isDiscussed(part: OpenItem, root: OpenItem): boolean {
  if (part === root || part.participants.length === 0 || part.style !== "") return false;
  const kind = naturalSessionKind({ title: part.title, participants: [], hasParts: false });
  return kind === "panel" || kind === "discussion" || /^im gespräch/iu.test(part.title);
}

/** Reports whose moderation of the opening was read as one of everything. The mends state either. */
function reportModeration(
  { participants }: OpenItem,
  label: RoleLabel,
  title: string,
  line: ClueLine,
  context: PastedContext,
): void {
  const place = placeAt(context.source, line.offset, line.length);
  const isThere = context.source.text.startsWith(line.text, line.offset);
  const mends: readonly Mend[] = [
    {
      title: { de: "Moderation der ganzen Veranstaltung", en: "Moderation of the whole event" },
      edits: [{ place: { ...place, length: label.word.length }, text: "Gesamtmoderation" }],
    },
    ...(participants.length === 1
      ? [
          {
            title: { de: "Nur dieser Programmpunkt", en: "This item only" },
            edits: [{ place: { ...place, length: line.text.length }, text: `${label.rest} (Moderation)` }],
          },
        ]
      : []),
  ];
  for (const { participant } of participants)
    context.problems.push(
      moderatesEvent.create({ name: participant.name, title }, { place, ...(isThere ? { mends } : {}) }),
    );
}

/** A few words with a colon behind which people stand: "im Studio:", "digital zugeschaltet:". */
function isGroupLabel(text: string): boolean {
  return /^[^:]{2,40}:$/u.test(text);
}
