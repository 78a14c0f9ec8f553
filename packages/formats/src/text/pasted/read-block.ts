import type { ItemDraft } from "../items/item-draft.ts";
import { naturalSessionKind } from "../items/session-kind.ts";
import { clutterBeginnings } from "../knowledge/clutter-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { namesOffice, namesOrganization, readAffiliation } from "../people/affiliation.ts";
import { nameLikeness } from "../people/name-likeness.ts";
import { readPeople } from "../people/read-people.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { type BlockOptions, type BlockState, bareNamesOf, keep, openPart, styleOf } from "./block-state.ts";
import { isCountedPart } from "./counted-part.ts";
import { reportKept } from "./kept-text.ts";
import { isOfficeLine } from "./office-line.ts";
import { addPeople, closeItem, type OpenItem, openItem, setTitle } from "./open-item.ts";
import { opensPart } from "./opens-part.ts";
import type { PastedContext } from "./pasted-context.ts";
import { peopleOfLine } from "./people-evidence.ts";
import { isKindAlone, peopleInTitle } from "./people-in-title.ts";
import { takeSmallLine } from "./read-small-line.ts";
import { readRoleLabel } from "./role-label.ts";
import { following } from "./timed-line.ts";

/** Reads the lines of one item: its title, people, parts and description. `titleText` is what stands beside the time. */
export function readBlock(
  anchor: ClueLine,
  titleText: string,
  below: readonly ClueLine[],
  context: PastedContext,
  options: BlockOptions = {},
): Omit<ItemDraft, "places"> & { readonly hasTitle: boolean } {
  const lines = below.filter(({ text }) => !isClutter(text));
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
  return { ...closeItem(root, context), hasTitle: root.title !== "" };
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
  const current = state.stack.at(-1) ?? root;
  const endsPeople =
    state.isInPeople &&
    !line.isApart &&
    (next === undefined || next.isApart || readRoleLabel(next.text) !== undefined);
  state.isInPeople = false;
  if (takeSmallLine(state, current, line, next, context, options)) return;
  if (line.cell?.role === "room") {
    root.room = line.text;
    return;
  }
  const isColumnOfPeople = line.cell?.role === "people" || line.cell?.role === "moderation";
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
    people === undefined || people.likeness === "shaped" || /:\s|[,–—-]\s[„“"'‘]/u.test(line.text)
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
  state.bareNames = 0;
  if (root.title === "" && !options.isBlockOfPoints) {
    setTitle(root, line.text, line, context);
    return;
  }
  if (takeContinuation(current, line, named === true, context)) return;
  if (options.isBlockOfPoints && line.depth <= (root.items[0]?.line.depth ?? line.depth))
    state.stack.length = 1;
  if (named !== undefined || opensPart(state, line, next, context, options)) openPart(state, line, context);
  else keep(state, current, line);
}

/** Where this writer puts people below titles, the line below one is of people. */
function isBelowTitle({ root }: BlockState, line: ClueLine, { habits }: PastedContext): boolean {
  const isFresh = root.participants.length === 0 && root.items.length === 0 && root.description.length === 0;
  if (isCountedPart(line.text)) return false;
  return habits.namesBelow && isFresh && root.title !== "" && line.bullets === "" && line.cell === undefined;
}

/** The office or organisation of those who were named on the line before. */
function takeOffice(
  state: BlockState,
  current: OpenItem,
  line: ClueLine,
  next: ClueLine | undefined,
  context: PastedContext,
): boolean {
  if (state.bareNames === 0 || current.participants.length === 0) return false;
  const isSibling = line.bullets !== "" && styleOf(line.bullets) === current.style;
  if (isSibling || !isOfficeLine(line, next, context)) return false;
  const from = current.participants.length - state.bareNames;
  for (const [index, one] of current.participants.entries()) {
    if (index < Math.max(from, 0)) continue;
    const { position, affiliation } = one.participant;
    const text = [position, affiliation, line.text].filter((part) => part !== undefined).join(", ");
    current.participants[index] = { ...one, participant: { ...one.participant, ...readAffiliation(text) } };
  }
  // Office and institution may stand on two lines.
  const last = current.participants.at(-1)?.participant;
  if (last?.affiliation !== undefined || next?.isApart !== false) state.bareNames = 0;
  return true;
}

/** A title that goes on: it ends open, or is a word for the kind alone with the real title below. */
function takeContinuation(
  current: OpenItem,
  line: ClueLine,
  isNamed: boolean,
  context: PastedContext,
): boolean {
  if (isCountedPart(line.text) || line.heading > 0 || following.test(line.text.slice(0, 40))) return false;
  const isFresh =
    current.participants.length === 0 && current.items.length === 0 && current.description.length === 0;
  if (!isFresh || line.bullets !== "" || line.text.length > 200) return false;
  const before = current.line;
  if (/[.–:,-]$/u.test(current.title) && !line.isApart && line.index === before.index + 1) {
    current.title = `${current.title} ${line.text}`;
    return true;
  }
  const kind = naturalSessionKind({ title: current.title, participants: [], hasParts: false });
  const isBareKind =
    current.title.split(" ").length <= (isNamed ? 3 : 1) &&
    isKindAlone(current.title) &&
    ["keynote", "talk", "panel", "workshop", "performance"].includes(kind);
  if (!isBareKind || isKindAlone(line.text)) return false;
  const separator = /^[„“"»]/u.test(line.text) ? " " : ": ";
  const { title } = current;
  setTitle(current, line.text, line, context);
  current.title = `${title}${separator}${current.title}`;
  return true;
}

/** "Dr. A (Uni), 'Title'" is a part wherever it stands. */
const isQuotedBehindPeople = /[,:–-]\s[„“"'‘»].{4,}[“”"'’«]\.?$/u;

function namedTitle(line: ClueLine, isFirst: boolean, context: PastedContext): true | undefined {
  if (line.text.length > 400) return undefined;
  const isNamed =
    peopleInTitle(line.text, context.projects, context.habits.signBeforeNames).people !== undefined;
  if (isFirst && isNamed && nameLikeness(line.text.split(/[,(]|\s[–—|-]\s/u, 1)[0]?.trim() ?? "") === "none")
    return true;
  if (isNameBeforeTitle(line.text) && isNamed) return true;
  const isColon = isFirst ? /\)?:\s/u : /^[^:]{3,100}\)\s?:\s+\S/u;
  if (line.bullets === "" && !isQuotedBehindPeople.test(line.text) && !isColon.test(line.text))
    return undefined;
  return isNamed ? true : undefined;
}

/** "Siobhán K: Careers after school": a known name, and behind the colon neither office nor organisation. */
function isNameBeforeTitle(text: string): boolean {
  const at = text.indexOf(": ");
  if (at < 0) return false;
  const likeness = nameLikeness(text.slice(0, at).trim());
  const rest = text.slice(at + 2).trim();
  return (likeness === "known" || likeness === "titled") && !namesOffice(rest) && !namesOrganization(rest);
}

function asPanelist(
  one: OpenItem["participants"][number],
  index: number,
  all: OpenItem["participants"],
): void {
  if (!one.isRoleStated) all[index] = { ...one, participant: { ...one.participant, role: "panelist" } };
}

function isEveryone(text: string): boolean {
  return /^(?:alle|all|everyone|tba|tbd|n\.\s?n\.|[–—-]+)$/iu.test(text);
}

const clutter = new RegExp(`^(?:${anyOf(clutterBeginnings)})`, "u");

function isClutter(text: string): boolean {
  return clutter.test(text);
}
