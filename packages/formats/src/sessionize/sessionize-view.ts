import type { ProblemPath } from "@programmheft/core";
import { type JsonRecord, jsonList, jsonRecord, jsonText } from "../source/json-values.ts";

/** What a view of the API holds, in one form. */
export interface SessionizeView {
  readonly sessions: readonly {
    readonly session: JsonRecord;
    readonly room: string | undefined;
    readonly path: ProblemPath;
  }[];
  readonly speakers: ReadonlyMap<string, JsonRecord>;
  readonly roomName: (id: unknown) => string | undefined;
  /** The categories of a session: the name of each group, and what was chosen. */
  readonly categoriesOf: (session: JsonRecord) => readonly (readonly [string, string])[];
}

/** Why it is no view that can be read, in words. */
export interface RefusedView {
  readonly refusedDe: string;
  readonly refusedEn: string;
}

/** Tells which view a value is: All, Sessions (with or without groups), or GridSmart. */
export function sessionizeView(value: unknown): SessionizeView | RefusedView {
  const all = jsonRecord(value);
  if (all !== undefined && Array.isArray(all.sessions)) return viewOf(sessionsIn(all, []), all);
  const list = Array.isArray(value) ? value : [];
  if (list.length > 0) {
    const sessions = list.flatMap((one, index) => {
      const record = jsonRecord(one) ?? {};
      if (Array.isArray(record.rooms)) {
        return record.rooms.flatMap((room, at) => sessionsIn(jsonRecord(room) ?? {}, [index, "rooms", at]));
      }
      if (isSession(record)) return [{ session: record, room: undefined, path: [index] }];
      return "firstName" in record ? [] : sessionsIn(record, [index]);
    });
    if (sessions.length > 0) return viewOf(sessions, {});
    if (list.every((one) => "firstName" in (jsonRecord(one) ?? {}))) {
      return {
        refusedDe: "Es ist nur die Liste der Vortragenden. Nehmen Sie die Ansicht „All“.",
        refusedEn: "It is the list of speakers only. Take the view “All”.",
      };
    }
  }
  return { refusedDe: "Es hat keine Liste „sessions“.", refusedEn: "It has no list “sessions”." };
}

function isSession(record: JsonRecord): boolean {
  return "title" in record && ("startsAt" in record || "speakers" in record);
}

function sessionsIn(owner: JsonRecord, path: ProblemPath): SessionizeView["sessions"] {
  const room = jsonText(owner.name);
  return jsonList(owner.sessions).flatMap((one, index) => {
    const session = jsonRecord(one);
    return session === undefined ? [] : [{ session, room, path: [...path, "sessions", index] }];
  });
}

function viewOf(sessions: SessionizeView["sessions"], all: JsonRecord): SessionizeView {
  const byId = (list: unknown) =>
    new Map(
      jsonList(list).flatMap((one) => {
        const record = jsonRecord(one);
        const id = jsonText(record?.id);
        return record === undefined || id === undefined ? [] : [[id, record] as const];
      }),
    );
  const rooms = byId(all.rooms);
  const chosen = new Map(
    jsonList(all.categories).flatMap((group) => {
      const { title, items } = jsonRecord(group) ?? {};
      return [...byId(items)].map(
        ([id, item]) => [id, [jsonText(title) ?? "", jsonText(item.name) ?? ""]] as const,
      );
    }),
  );
  return {
    sessions,
    speakers: byId(all.speakers),
    roomName: (id) => jsonText(rooms.get(jsonText(id) ?? "")?.name),
    categoriesOf: (session) => [
      ...jsonList(session.categoryItems).flatMap((id) => {
        const found = chosen.get(jsonText(id) ?? "");
        return found === undefined ? [] : [[found[0] ?? "", found[1] ?? ""] as const];
      }),
      ...jsonList(session.categories).flatMap((group) => {
        const { name, categoryItems } = jsonRecord(group) ?? {};
        return jsonList(categoryItems).flatMap((item) => {
          const words = jsonText(jsonRecord(item)?.name);
          return words === undefined ? [] : [[jsonText(name) ?? "", words] as const];
        });
      }),
    ],
  };
}
