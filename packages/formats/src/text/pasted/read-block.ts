import { placeAt } from "../../source/source-text.ts";
import { roleOfWord } from "../canonical/role-line.ts";
import type { ItemDraft } from "../items/item-draft.ts";
import { clutterBeginnings } from "../knowledge/clutter-words.ts";
import { everyoneWords } from "../knowledge/everyone-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { nameLikeness } from "../people/name-likeness.ts";
import { readPeople } from "../people/read-people.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { type BlockOptions, type BlockState, bareNamesOf, keep, openPart, styleOf } from "./block-state.ts";
import { isCountedPart } from "./counted-part.ts";
import { reportKept } from "./kept-text.ts";
import { labelledParts } from "./labelled-parts.ts";
import { isLineOfMaterials, linkedMaterials } from "./linked-materials.ts";
import { namedTitle } from "./named-title.ts";
import { addPeople, closeItem, type OpenItem, openItem, setTitle } from "./open-item.ts";
import { opensPart } from "./opens-part.ts";
import type { PastedContext } from "./pasted-context.ts";
import { peopleOfLine } from "./people-evidence.ts";
import { takeSmallLine } from "./read-small-line.ts";
import { readRoleLabel } from "./role-label.ts";
import { isLabelledRoom } from "./room-line.ts";
import { takeOffice } from "./take-office.ts";
import { isQuoted, openParagraph, takeTitleBelowPeople } from "./title-below-people.ts";
import { takeContinuation } from "./title-continuation.ts";

/** Reads the lines of one item: its title, people, parts and description. `titleText` is what stands beside the time. */
export function readBlock(
  anchor: ClueLine,
  titleText: string,
  below: readonly ClueLine[],
  context: PastedContext,
  options: BlockOptions = {},
): Omit<ItemDraft, "places"> & { readonly hasTitle: boolean } {
  const lines = below.filter((line) => !isClutter(line.text) && !isLineOfMaterials(line));
  const [first] = lines;
  const isTitleBelow = titleText === "" && first !== undefined && !options.isBlockOfPoints;
  const root = isTitleBelow
    ? openItem(
        { ...first, bullets: anchor.bullets, ...(anchor.room === undefined ? {} : { room: anchor.room }) },
        styleOf(anchor.bullets),
        "",
        context,
      )
    : openItem(anchor, styleOf(anchor.bullets), titleText, context);
  const state: BlockState = {
    root,
    stack: [root],
    role: "speaker",
    isRoleStated: false,
    expectsPeople: false,
    bareNames: 0,
    groups: 0,
    isInPeople: false,
    quotedTitles: lines.filter(isQuoted).length,
    namedBefore: 0,
    isBelowPeople: false,
    isModeratedOnce: lines.filter(({ text }) => readRoleLabel(text)?.role === "moderator").length === 1,
    kept: [],
  };
  namesOnAnchor(state, titleText, anchor, context);
  lines.forEach((line, index) => {
    readLine(state, line, lines[index + 1], context, options);
  });
  // Names without any title are the title.
  if (root.title === "" && titleText !== "") root.title = titleText;
  if (state.groups > 1) root.participants.forEach(asPanelist);
  reportKept(state.kept, root, context);
  const materials = linkedMaterials([anchor, ...below]);
  return { ...closeItem(root, context), materials, hasTitle: root.title !== "" };
}

/** "10:00 Dr. A, Institut", with the title on the next line. */
function namesOnAnchor(state: BlockState, titleText: string, anchor: ClueLine, context: PastedContext): void {
  if (titleText === "" || state.root.participants.length > 0 || /:/u.test(titleText)) return;
  const people = readPeople(titleText, context.projects);
  if (people.likeness !== "titled" && people.likeness !== "known") return;
  addPeople(state.root, people, "speaker", false, anchor, context);
  state.root.title = "";
  state.bareNames = bareNamesOf(people.people);
}

function readLine(
  state: BlockState,
  line: ClueLine,
  next: ClueLine | undefined,
  context: PastedContext,
  options: BlockOptions,
): void {
  const { root } = state;
  if (line.isApart) openParagraph(state);
  const current = state.stack.at(-1) ?? root;
  const endsPeople =
    state.isInPeople &&
    !line.isApart &&
    (next === undefined || next.isApart || readRoleLabel(next.text) !== undefined);
  state.isInPeople = false;
  if (takePeopleWithAttributes(state, current, line, context)) return;
  if (takeTitleBelowPeople(state, line, context)) return;
  if (takeSmallLine(state, current, line, next, context, options)) return;
  if (line.cell?.role === "room") {
    root.room = line.text;
    return;
  }
  const isColumnOfPeople = line.cell?.role === "people" || line.cell?.role === "moderation";
  if (takePeopleBeforeLabels(state, current, line, context)) return;
  const people =
    isEveryone(line.text) && isColumnOfPeople
      ? undefined
      : peopleOfLine(
          line,
          context.projects,
          state.expectsPeople || isColumnOfPeople || endsPeople || isBelowTitle(state, line, context),
          isColumnOfPeople,
          next,
          context,
        );
  const named =
    people === undefined || people.likeness === "shaped" || /:\s|[,–—)-]\s[„“"'‘«]/u.test(line.text)
      ? namedTitle(line, root.title === "" && root.participants.length === 0, context)
      : undefined;
  // Below a bare name, an office comes before a name that is only shaped like one.
  const isOffice =
    people?.likeness === "none" ||
    people?.people.some(({ name, position }) => position !== undefined && nameLikeness(name) === "shaped");
  if (isOffice === true && takeOffice(state, current, line, next, context)) return;
  if (named === undefined && people !== undefined) {
    const role = line.cell?.role === "moderation" ? "moderator" : state.role;
    addPeople(current, people, role, state.isRoleStated, line, context);
    state.bareNames = bareNamesOf(people.people);
    state.isInPeople = true;
    return;
  }
  if (isColumnOfPeople) {
    if (!isEveryone(line.text)) keep(state, current, line);
    return;
  }
  if (named === undefined && takeOffice(state, current, line, next, context)) return;
  const mayBeTopic = state.bareNames === 0 && !line.isBold && !isAbovePeople(next, context);
  state.bareNames = 0;
  if (root.title === "" && !options.isBlockOfPoints) {
    setTitle(root, line.text, line, context);
    return;
  }
  if (takeContinuation(current, line, named === true, context, mayBeTopic)) return;
  if (options.isBlockOfPoints && line.depth <= (root.items[0]?.line.depth ?? line.depth))
    state.stack.length = 1;
  // A second place is no part.
  const opens = !isLabelledRoom(line.text) && opensPart(state, line, next, context, options);
  if (named !== undefined || opens) openPart(state, line, context);
  else keep(state, current, line);
}

/** "» Stadt Musterhausen {art=organisation}" is as clear here as in the canonical form. */
function takePeopleWithAttributes(
  state: BlockState,
  current: OpenItem,
  line: ClueLine,
  context: PastedContext,
): boolean {
  const people = line.bullets.includes("»") ? context.attributes?.people(line.text, state.role) : undefined;
  if (people === undefined) return false;
  const place = placeAt(context.source, line.offset, line.length);
  for (const participant of people)
    current.participants.push({ participant, place, isRoleStated: state.isRoleStated });
  state.isInPeople = true;
  return true;
}

/** "Dr. A (Institut), Moderation: Dr. B": behind a label within the line stand those in another role. */
function takePeopleBeforeLabels(
  state: BlockState,
  current: OpenItem,
  line: ClueLine,
  context: PastedContext,
): boolean {
  const { head, parts } = labelledParts(line.text);
  if (head === "" || parts.length === 0) return false;
  const others = parts.map(({ label, word, value }) => ({
    role: label === "people" ? roleOfWord(word) : undefined,
    people: readPeople(value, context.projects),
  }));
  if (!others.every(({ role, people }) => role !== undefined && people.likeness !== "none")) return false;
  const people = peopleOfLine({ ...line, text: head }, context.projects, state.expectsPeople);
  if (people === undefined) return false;
  addPeople(current, people, state.role, state.isRoleStated, line, context);
  for (const { role = "speaker", people: named } of others)
    addPeople(current, named, role, true, line, context);
  state.bareNames = 0;
  state.isInPeople = true;
  return true;
}

/** Where this writer puts people below titles, the line below one is of people. */
function isBelowTitle({ root }: BlockState, line: ClueLine, { habits }: PastedContext): boolean {
  const isFresh = root.participants.length === 0 && root.items.length === 0 && root.description.length === 0;
  if (isCountedPart(line.text)) return false;
  return habits.namesBelow && isFresh && root.title !== "" && line.bullets === "" && line.cell === undefined;
}

/** Whether the next line names people, and not in a role beside those of the title. */
function isAbovePeople(next: ClueLine | undefined, { projects }: PastedContext): boolean {
  if (next === undefined || readRoleLabel(next.text) !== undefined) return false;
  return peopleOfLine(next, projects, false) !== undefined;
}

function asPanelist(
  one: OpenItem["participants"][number],
  index: number,
  all: OpenItem["participants"],
): void {
  if (!one.isRoleStated) all[index] = { ...one, participant: { ...one.participant, role: "panelist" } };
}

const everyone = new Set(everyoneWords.map((word) => word.toLowerCase()));

function isEveryone(text: string): boolean {
  return /^[–—-]+$/u.test(text) || everyone.has(text.toLowerCase());
}

const clutter = new RegExp(`^(?:${anyOf(clutterBeginnings)})`, "u");

function isClutter(text: string): boolean {
  return clutter.test(text);
}
