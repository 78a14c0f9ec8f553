import { type Agenda, type AgendaSession, currentSession, type RunningItem } from "@programmheft/core";
import { formatDate } from "../date-time/format-date.ts";
import { formatTime } from "../date-time/format-time.ts";
import { endOf, type ItemTime, startOf } from "../date-time/item-time.ts";
import { wallClockAt } from "../date-time/wall-clock.ts";
import { fillIn, type Messages } from "../messages/messages.ts";

/** An item of the programme as it is told: its title, where, and when it begins or ends. */
export interface ToldItem {
  readonly id: string;
  readonly title: string;
  readonly room?: string | undefined;
  readonly start?: ItemTime | undefined;
  readonly end?: ItemTime | undefined;
  /** Whether the end follows from what comes next and was not stated. */
  readonly endIsInferred: boolean;
  /** The day in words, where it is another than today. */
  readonly date?: string | undefined;
  /** What is going on inside it, where the programme states when. */
  readonly parts: readonly ToldItem[];
}

/** Where a programme stands, in words. */
export interface Telling {
  /** A sentence, where there is no item to show or something to say beside it. */
  readonly note?: string;
  readonly running: readonly ToldItem[];
  readonly next: readonly ToldItem[];
  /** What stands above the next items. */
  readonly nextLabel: string;
  /** All of it as one sentence or two, for those who hear it. */
  readonly spoken: string;
  /** When it becomes another telling. Absent where it stays as it is. */
  readonly nextChange?: number;
}

/**
 * Says where a programme stands at an instant, in words.
 * @param now milliseconds since 1970 UTC
 */
export function tellNow(agenda: Agenda, now: number, messages: Messages): Telling {
  const { text } = messages;
  const state = currentSession(agenda, now);
  const today = wallClockAt(now, agenda.timeZone).date;
  const told = (items: readonly AgendaSession[]) =>
    items.map((item) => tellItem(item, agenda, today, messages));
  const running =
    "running" in state ? state.running.map((one) => tellRunning(one, agenda, today, messages)) : [];
  const next = "next" in state ? told(state.next) : [];
  const note = noteOf(state, agenda, today, messages);
  const nextLabel = state.is === "before" ? text.nextFirst : text.next;
  return {
    ...(note !== undefined && { note }),
    running,
    next,
    nextLabel,
    spoken: spokenOf({ note, running, next, nextLabel }, messages),
    ...("nextChange" in state && { nextChange: state.nextChange }),
  };
}

function noteOf(
  state: ReturnType<typeof currentSession>,
  agenda: Agenda,
  today: string,
  messages: Messages,
): string | undefined {
  const { text } = messages;
  if (state.is === "before") return startNote(state.startsAt, agenda, today, messages);
  if (state.is === "between") return state.anotherDay ? text.dayOver : text.nothingNow;
  if (state.is === "over") return text.over;
  if (state.is === "called-off") return text[`status.${agenda.status}`];
  if (state.is === "unknown") return text.dateOpen;
  return "running" in state && state.running.length === 0 ? text.underWay : undefined;
}

function startNote(startsAt: number, { timeZone }: Agenda, today: string, messages: Messages): string {
  const start = wallClockAt(startsAt, timeZone);
  const time = formatTime(start.time, messages);
  return start.date === today
    ? fillIn(messages.text.startsToday, { time })
    : fillIn(messages.text.startsOn, { date: formatDate(start.date, messages), time });
}

function tellItem(item: AgendaSession, { timeZone }: Agenda, today: string, messages: Messages): ToldItem {
  const start = startOf(item, timeZone);
  const date = item.start === undefined ? undefined : wallClockAt(Date.parse(item.start), timeZone).date;
  return {
    id: item.id,
    title: item.title,
    room: item.room,
    start,
    end: item.kind === "end" ? undefined : endOf(item, timeZone),
    endIsInferred: item.endIs !== "stated",
    date: date === undefined || date === today ? undefined : formatDate(date, messages),
    parts: [],
  };
}

/** Contributions are told where their start was stated: what they have by mere division would look too exact. */
function tellRunning(
  { item, contributions }: RunningItem,
  agenda: Agenda,
  today: string,
  messages: Messages,
): ToldItem {
  return {
    ...tellItem(item, agenda, today, messages),
    parts: contributions
      .filter((part) => part.item.startIs === "stated")
      .map((part) => tellRunning(part, agenda, today, messages)),
  };
}

function spokenOf(
  {
    note,
    running,
    next,
    nextLabel,
  }: Pick<Telling, "running" | "next" | "nextLabel"> & { readonly note: string | undefined },
  messages: Messages,
): string {
  const titles = (items: readonly ToldItem[]) => sentence(items.map(({ title }) => title).join(", "));
  const [first] = next;
  const when = [first?.date, first?.start && formatTime(first.start.wall, messages)]
    .filter(Boolean)
    .join(", ");
  return [
    ...(note === undefined ? [] : [sentence(note)]),
    ...(running.length === 0 ? [] : [`${messages.text.onNow}: ${titles(running)}`]),
    ...(first === undefined ? [] : [`${nextLabel}: ${when === "" ? "" : `${when}, `}${titles(next)}`]),
  ].join(" ");
}

function sentence(words: string): string {
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}
