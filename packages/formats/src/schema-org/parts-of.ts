import { foreignLine, foreignProse } from "../exchange/foreign-text.ts";
import { noTitle, restNotRead } from "../exchange/import-problems.ts";
import { languageOf } from "../exchange/language-of.ts";
import { markedTitle } from "../exchange/marked-title.ts";
import type { ProblemCollector } from "../exchange/problem-collector.ts";
import type { ItemDraft } from "../exchange/programme-draft.ts";
import { type JsonRecord, jsonList, jsonRecord, jsonText } from "../source/json-values.ts";
import { naturalSessionKind } from "../text/items/session-kind.ts";
import { untitled } from "../text/knowledge/untitled.ts";
import { typesOf } from "./linked-events.ts";
import { materialsOf } from "./materials-of.ts";
import { momentOf } from "./moment-of.ts";
import { nameOf } from "./name-of.ts";
import { peopleOf } from "./people-of.ts";
import { statusOf } from "./status-of.ts";

const deepest = 6;
const mostParts = 2_000;

/** The parts of an event, as its sessions. */
export function partsOf(node: JsonRecord, problems: ProblemCollector, depth = 0): readonly ItemDraft[] {
  const parts = [...jsonList(node.subEvent), ...jsonList(node.subEvents)];
  const read = depth > deepest ? [] : parts.slice(0, mostParts);
  if (read.length < parts.length) {
    problems.add(
      restNotRead.create({
        readDe: `ein Teil des Programms: höchstens ${mostParts} Programmpunkte je Ebene, ${deepest + 1} Ebenen`,
        readEn: `a part of the programme: at most ${mostParts} items a level, ${deepest + 1} levels`,
      }),
    );
  }
  const placesAround = new Set(jsonList(node.location).map(nameOf));
  return read.flatMap((one): readonly ItemDraft[] => {
    const part = jsonRecord(one);
    if (part === undefined) return [];
    const stated = foreignLine(nameOf(part), problems);
    if (stated === undefined) problems.add(noTitle.create({ assumed: untitled.de }));
    const { title, cancelled, optional } = markedTitle(stated ?? untitled.de);
    const participants = peopleOf(part, problems);
    const inner = partsOf(part, problems, depth + 1);
    const [start, end] = [momentOf(part.startDate), momentOf(part.endDate)];
    const kind = naturalSessionKind({ title, participants, hasParts: inner.length > 0 });
    const room = jsonList(part.location).find((place) => typesOf(jsonRecord(place) ?? {}).includes("Place"));
    const isElsewhere = !placesAround.has(nameOf(room));
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
        cancelled: cancelled ?? (isCancelledAlone(part, node) || undefined),
        participants,
        materials: materialsOf(part, problems),
        parts: inner,
      },
    ];
  });
}

/** What belongs to something that is cancelled bears that status, too, but does not say so of itself. */
function isCancelledAlone(part: JsonRecord, node: JsonRecord): boolean {
  return statusOf(part.eventStatus) === "cancelled" && statusOf(node.eventStatus) !== "cancelled";
}
