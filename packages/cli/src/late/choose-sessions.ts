import { type Id, type LocalizedText, localAt, type ResolvedItem } from "@programmheft/core";
import { wording } from "../messages/speech.ts";
import type { Complaint } from "../report/complaint.ts";
import type { Choice } from "./choice.ts";
import { folded } from "./folded.ts";

/**
 * The sessions that are meant: by their ids, or by an unambiguous part of their titles, several with commas between. A comma may
 * also belong to a title.
 */
export function chooseSessions(
  sessions: readonly ResolvedItem[],
  typed: readonly string[],
): Choice<readonly Id[]> {
  const ids: Id[] = [];
  const words = typed.flatMap((list) => (matching(sessions, list).length > 0 ? [list] : list.split(",")));
  for (const word of words.filter((one) => one.trim() !== "")) {
    const [session, ...others] = matching(sessions, word);
    if (session === undefined) return { complaint: unknownSession(sessions, word.trim()) };
    if (others.length > 0) return { complaint: ambiguousSession([session, ...others], word.trim()) };
    ids.push(session.item.id);
  }
  return { chosen: ids };
}

function matching(sessions: readonly ResolvedItem[], typed: string): readonly ResolvedItem[] {
  const word = folded(typed);
  const byId = sessions.filter(({ item }) => item.id === word);
  const byTitle = sessions.filter(({ item }) => folded(item.title) === word);
  if (byId.length > 0 || byTitle.length > 0) return byId.length > 0 ? byId : byTitle;
  return word === "" ? [] : sessions.filter(({ item }) => folded(item.title).includes(word));
}

function unknownSession(sessions: readonly ResolvedItem[], typed: string): Complaint {
  const values = sessions.map(({ item }) => item.title).join("; ");
  return { message: wording("late.sessionUnknown", { typed }), help: wording("late.sessions", { values }) };
}

function ambiguousSession(sessions: readonly ResolvedItem[], typed: string): Complaint {
  const names = sessions.map(nameOf);
  const values = { de: names.map(({ de }) => de).join("; "), en: names.map(({ en }) => en).join("; ") };
  return {
    message: wording("late.sessionAmbiguous", { typed, values }),
    help: wording("late.sessionAmbiguous.help"),
  };
}

function nameOf({ item: { title, id }, start, day }: ResolvedItem): LocalizedText {
  if (start === undefined) return wording("late.session", { title, id });
  return wording("late.sessionAt", { title, id, time: localAt(start.instant, day.zone).time });
}
