import { cleanProse } from "../../source/clean-text.ts";
import { placeAt } from "../../source/source-text.ts";
import { topicOfWord } from "../canonical/sections.ts";
import type { EventFields } from "../front-matter/read-event-fields.ts";
import type { PlacedParticipant } from "../items/item-draft.ts";
import { naturalSessionKind } from "../items/session-kind.ts";
import { tailLabels, takingPartWords } from "../knowledge/tail-labels.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { participantOf } from "../people/participant-reading.ts";
import { readPeople } from "../people/read-people.ts";
import type { ClueLine } from "../structure/clue-line.ts";
import { fieldsOfLabel } from "./event-labels.ts";
import { isOfficeLine } from "./office-line.ts";
import { paragraphs } from "./paragraphs.ts";
import type { PastedContext } from "./pasted-context.ts";
import { readRoleLabel } from "./role-label.ts";
import type { TimedLine } from "./timed-line.ts";

/** What stands below the programme. */
export interface Tail {
  readonly fields: EventFields;
  readonly moderators: readonly PlacedParticipant[];
  readonly notes?: string;
}

const labels = new Set(tailLabels.map((word) => word.toLowerCase()));
const contact = /^(?:Tel\b|Telefon|Fax|E-?Mail|https?:\/\/|www\.|\S+@\S+\.\w+$)/iu;

/** The index at which, below the last item, something begins that is no part of the programme. */
export function findTail(lines: readonly TimedLine[]): number {
  const last = lines.findLastIndex(
    ({ line, time, day, rest, isUntimed }) =>
      isUntimed === true ||
      (time !== undefined && (day === undefined || day.rest !== "")) ||
      (day !== undefined && rest !== "") ||
      line.isRow === true,
  );
  const table = lines[last]?.line.cell?.table;
  const border = lines.findIndex(
    ({ line }, index) =>
      index > last + (lines[last]?.rest === "" ? 1 : 0) &&
      (opensTail(line, lines[index - 1]) || (line.cell !== undefined && line.cell.table !== table)),
  );
  return border === -1 ? lines.length : border;
}

function opensTail(line: ClueLine, before: TimedLine | undefined): boolean {
  const [head = ""] = line.text.split(":", 1);
  if (contact.test(line.text)) return true;
  if (labels.has(head.trim().toLowerCase()) && (head !== line.text || line.isApart || line.heading > 0))
    return true;
  const topic = topicOfWord(line.text);
  if (topic !== undefined && topic !== "programme") return true;
  if (!line.isApart) return false;
  if (line.bullets === "" && (aboutTaking.test(line.text) || isEnd(before))) return true;
  if (line.heading > 0 && line.heading < 4) return true;
  const label = readRoleLabel(line.text);
  if (label?.role === "moderator") return !isPanel(before) && !ofDiscussion.test(label.word);
  return isProse(line.text) && line.bullets === "";
}

/** Nothing belongs to the end of an event. */
function isEnd(item: TimedLine | undefined): boolean {
  const isItem = item?.time !== undefined || item?.line.cell !== undefined;
  const title = !isItem ? "" : item.rest.replace(/^[\s|:–—-]+/u, "");
  return naturalSessionKind({ title, participants: [], hasParts: false }) === "end";
}

/** How sentences begin that say how to take part, or that things may change. */
const aboutTaking = new RegExp(`^(?:${anyOf(takingPartWords)})(?![\\p{L}])`, "iu");

/** Words for the moderation of a discussion, which never means the event. */
const ofDiscussion = /diskussion|gespräch|podium|panel/iu;

/** Whoever moderates right below a panel moderates that. */
function isPanel(line: TimedLine | undefined): boolean {
  const title = line?.rest ?? "";
  const kind = naturalSessionKind({ title, participants: [], hasParts: false });
  return kind === "panel" || kind === "discussion";
}

/** A sentence or several, longer than any title. */
function isProse(text: string): boolean {
  return text.length > 90 && /\p{Ll}[.!]$/u.test(text);
}

/** Reads what stands below the programme: people in a role, fields of the event, the rest as notes. */
export function readTail(lines: readonly ClueLine[], context: PastedContext): Tail {
  const moderators: PlacedParticipant[] = [];
  const notes: ClueLine[] = [];
  let fields: EventFields = {};
  let isModeration = false;
  for (const [index, line] of lines.entries()) {
    const found = fieldsOfLabel(line.text);
    if (found !== undefined) {
      // A second place is not that of the event, but is said.
      const isSaid = Object.keys(found).every((name) => name in fields);
      fields = { ...found, ...fields };
      isModeration = false;
      if (isSaid || /^anmeldung|^regist/iu.test(line.text)) notes.push(line);
      continue;
    }
    const label = readRoleLabel(line.text);
    if (
      label !== undefined ||
      topicOfWord(line.text) !== undefined ||
      (line.isApart && /:$/u.test(line.text)) ||
      line.heading > 0
    ) {
      isModeration = label?.role === "moderator" || topicOfWord(line.text) === "moderation";
    }
    const text = isModeration && label !== undefined ? label.rest : line.text;
    const reading = isModeration && text !== "" ? readPeople(text, context.projects) : undefined;
    const previous = moderators.at(-1);
    if (reading !== undefined && reading.likeness !== "none") {
      const place = placeAt(context.source, line.offset, line.length);
      moderators.push(
        ...reading.people.map((person) => ({ participant: participantOf(person, "moderator"), place })),
      );
    } else if (
      isModeration &&
      previous !== undefined &&
      previous.participant.affiliation === undefined &&
      isOfficeLine(line, lines[index + 1], context)
    ) {
      const { name, position } = previous.participant;
      const text = [name, position, line.text].filter((part) => part !== undefined).join(", ");
      const { people } = readPeople(text, context.projects);
      const [person] = people;
      if (person !== undefined)
        moderators[moderators.length - 1] = { ...previous, participant: participantOf(person, "moderator") };
    } else if (!(isModeration && (text === "" || topicOfWord(text) === "moderation"))) notes.push(line);
  }
  const prose = cleanProse(paragraphs(notes));
  return { fields, moderators, ...(prose === undefined ? {} : { notes: prose }) };
}
