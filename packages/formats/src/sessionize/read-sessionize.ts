import { LocalDate, type Material, type Participant } from "@programmheft/core";
import { eventOfDraft } from "../exchange/event-of-draft.ts";
import { foreignAddress, foreignLine, foreignProse } from "../exchange/foreign-text.ts";
import type { ImportOptions } from "../exchange/import-options.ts";
import { noSessions, noTitle, notThisFormat } from "../exchange/import-problems.ts";
import type { Imported } from "../exchange/imported.ts";
import { languageOf } from "../exchange/language-of.ts";
import { markedTitle } from "../exchange/marked-title.ts";
import { personIds } from "../exchange/person-ids.ts";
import { collectProblems, type ProblemCollector } from "../exchange/problem-collector.ts";
import type { ItemDraft, Moment } from "../exchange/programme-draft.ts";
import { statedMoment } from "../exchange/stated-moment.ts";
import { timeZoneOf } from "../exchange/time-zone-of.ts";
import { parseForeignJson } from "../json/parse-foreign-json.ts";
import { kindOfType } from "../pentabarf/kind-of-type.ts";
import { type JsonRecord, jsonList, jsonRecord, jsonText } from "../source/json-values.ts";
import { naturalSessionKind } from "../text/items/session-kind.ts";
import { untitled } from "../text/knowledge/untitled.ts";
import { textLanguage } from "../text/pasted/text-language.ts";
import { type SessionizeView, sessionizeView } from "./sessionize-view.ts";

/**
 * Reads what the public API of Sessionize gives (https://sessionize.com/api/v2): the views All, Sessions and GridSmart. The times are
 * those of the event's own zone, which the API does not name; nor does it name the event.
 */
export function readSessionize(bytes: Uint8Array, options: ImportOptions = {}): Imported {
  const { value, text, problems: before, placed } = parseForeignJson(bytes);
  if (value === undefined) return { events: [], problems: before, text };
  const view = sessionizeView(value);
  if ("refusedDe" in view) {
    const reason = { format: "Sessionize", reasonDe: view.refusedDe, reasonEn: view.refusedEn };
    return { events: [], problems: placed([...before, notThisFormat.create(reason, { path: [] })]), text };
  }
  const problems = collectProblems(before, () => ({ path: [] }));
  const moments = view.sessions.map(({ session }) => statedMoment(jsonText(session.startsAt)));
  const zoned = timeZoneOf(undefined, moments, options.timeZone, false, () => ({ path: [] }));
  for (const problem of zoned.problems) problems.add(problem);
  const ids = personIds();
  const items = view.sessions.map((one) => draftOfSession(one, view, ids, problems));
  problems.add(noTitle.create({ assumed: untitled.de }));
  if (items.length === 0) problems.add(noSessions.create({}));
  const language =
    languageOf(options.language) ??
    textLanguage(items.map(({ title, description = "" }) => ({ text: `${title} ${description}` })));
  const event = eventOfDraft(
    {
      title: untitled[language === "de" ? "de" : "en"],
      language,
      timeZone: zoned.zone,
      moderators: [],
      materials: [],
      items,
    },
    problems,
  );
  return { events: [event], problems: placed(problems.all()), text };
}

function draftOfSession(
  { session, room, path }: SessionizeView["sessions"][number],
  view: SessionizeView,
  ids: ReturnType<typeof personIds>,
  problems: ProblemCollector,
): ItemDraft {
  const stated = foreignLine(jsonText(session.title), problems);
  if (stated === undefined) problems.add(noTitle.create({ assumed: untitled.de }, { path }));
  const { title, cancelled, optional } = markedTitle(stated ?? untitled.de);
  const categories = view.categoriesOf(session);
  const participants = jsonList(session.speakers).flatMap((speaker) =>
    speakerOf(speaker, view, ids, problems),
  );
  const type = categories.find(([group]) => /format|type|typ\b|art\b/iu.test(group))?.[1];
  const named = type === undefined ? undefined : kindOfType(type);
  const natural = named ?? naturalSessionKind({ title, participants, hasParts: false });
  const [start, end] = [momentOf(session.startsAt), momentOf(session.endsAt)];
  return {
    title,
    kind: natural === "end" && end !== undefined ? "other" : natural,
    start,
    end,
    room: foreignLine(jsonText(session.room) ?? room ?? view.roomName(session.roomId), problems),
    track: foreignLine(categories.find(([group]) => /track|strang/iu.test(group))?.[1], problems),
    description: foreignProse(jsonText(session.description)),
    language: languageOf(categories.find(([group]) => /language|sprache/iu.test(group))?.[1]),
    optional,
    cancelled: cancelled ?? (session.isCancelled === true || undefined),
    participants,
    materials: recordingOf(session),
  };
}

function momentOf(value: unknown): Moment | undefined {
  const moment = statedMoment(jsonText(value));
  if (moment?.time === undefined) return undefined;
  if (moment.instant !== undefined) return { instant: moment.instant };
  return LocalDate.safeParse(moment.date).success ? { date: moment.date, time: moment.time } : undefined;
}

function speakerOf(
  value: unknown,
  view: SessionizeView,
  ids: ReturnType<typeof personIds>,
  problems: ProblemCollector,
): readonly Participant[] {
  const own = jsonRecord(value);
  const key = jsonText(own?.id) ?? jsonText(value);
  const known = key === undefined ? undefined : view.speakers.get(key);
  const name = foreignLine(nameOf(own) ?? nameOf(known), problems);
  if (name === undefined) return [];
  const position = foreignLine(jsonText(known?.tagLine) ?? jsonText(own?.tagLine), problems);
  return [
    {
      name,
      kind: "person",
      id: ids(name, key),
      role: "speaker",
      ...(position !== undefined && { position }),
    },
  ];
}

function nameOf(speaker: JsonRecord | undefined): string | undefined {
  const full = jsonText(speaker?.fullName) ?? jsonText(speaker?.name);
  if (full !== undefined) return full;
  const parts = [jsonText(speaker?.firstName), jsonText(speaker?.lastName)].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? undefined : parts.join(" ");
}

/** The recording alone: where to watch live is for those who have registered. */
function recordingOf(session: JsonRecord): readonly Material[] {
  const url = foreignAddress(jsonText(session.recordingUrl));
  return url === undefined ? [] : [{ title: "Video", kind: "recording", url }];
}
