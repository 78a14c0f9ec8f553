import type { EventStatus } from "@programmheft/core";
import { type MarkedTitle, markedTitle } from "../../exchange/marked-title.ts";
import { calendarWords } from "../text/calendar-words.ts";

/** A title without what says the status there, and the status that both say. */
export interface EntryTitle {
  readonly title: string;
  readonly status: EventStatus;
  /** That this session does not take place, though the event does. */
  readonly isDropped: boolean;
  readonly optional?: true;
}

const prefixes = Object.values(calendarWords).flatMap(({ titlePrefix }) =>
  (["draft", "postponed", "cancelled"] as const).map((status) => ({
    status,
    prefix: titlePrefix[status] ?? "",
  })),
);
const dropped = Object.values(calendarWords).map(({ sessionCancelled }) => sessionCancelled);

/** Reads title and STATUS together: programs that show no status need it in the title, and many write it there alone. */
export function entryTitle(summary: string, stated: string | undefined, isOwn: boolean): EntryTitle {
  const value = stated?.trim().toUpperCase();
  const drop = dropped.find((prefix) => summary.startsWith(prefix));
  if (drop !== undefined && value === "CANCELLED")
    return { title: summary.slice(drop.length), status: "scheduled", isDropped: true };
  const mark = prefixes.find(({ prefix, status }) => summary.startsWith(prefix) && agrees(status, value));
  if (mark !== undefined)
    return { title: summary.slice(mark.prefix.length), status: mark.status, isDropped: false };
  const { title, cancelled, optional }: MarkedTitle = isOwn ? { title: summary } : markedTitle(summary);
  const status =
    value === "CANCELLED" || cancelled === true ? "cancelled" : value === "TENTATIVE" ? "draft" : "scheduled";
  return { title, status, isDropped: false, ...(optional && { optional }) };
}

function agrees(status: EventStatus, value: string | undefined): boolean {
  return status === "cancelled" ? value === "CANCELLED" : value === "TENTATIVE";
}
