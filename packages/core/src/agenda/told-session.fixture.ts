import type { EventInput } from "../event/event.ts";
import { eventOf, type SessionDraft } from "../event/event-of.fixture.ts";
import { formatInstant } from "../time/local-date-time.ts";
import { parseInstant } from "../time/parse-instant.ts";
import { buildAgenda } from "./build-agenda.ts";
import type { CurrentSession, RunningItem } from "./current-session.ts";

/** An agenda of one day in November. */
export const agendaOf = (
  sessions: readonly SessionDraft[],
  event: Partial<Omit<EventInput, "sessions">> = {},
) => buildAgenda(eventOf(sessions, { date: "2020-11-24", ...event }));

/** "2020-11-24 10:00" in Berlin, or any other zone. */
export const at = (local: string, offset = "+01:00") =>
  parseInstant(`${local.replace(" ", "T")}:00${offset}`);

/** A state in one line: what is going on, how deep, what is next and when it changes. */
export function told(state: CurrentSession, zone = "Europe/Berlin"): string {
  const names = (items: readonly { readonly title: string }[]) =>
    items.map(({ title }) => title).join(" + ") || "–";
  const tree = ({ item, contributions }: RunningItem): string =>
    contributions.length > 0 ? `${item.title}: ${contributions.map(tree).join(" + ")}` : item.title;
  const next = "next" in state ? `, then ${names(state.next)}` : "";
  const until = "nextChange" in state ? ` until ${formatInstant(state.nextChange, zone).slice(11, 16)}` : "";
  if ("running" in state) return `${state.is} [${state.running.map(tree).join(" + ")}]${until}${next}`;
  if (state.is === "before")
    return `before ${formatInstant(state.startsAt, zone).slice(11, 16)}${until}${next}`;
  if (state.is === "between")
    return `between ${names(state.after)}${until}${next}${state.anotherDay ? " on another day" : ""}`;
  return state.is;
}
