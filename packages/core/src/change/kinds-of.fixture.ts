import type { Event } from "../event/event.ts";
import { diffEvents } from "./diff-events.ts";

/** "moved blick-von-aussen", "role-changed wie-koennen/eva-nemela": kinds and places. */
export function kindsOf(before: Event, after: Event): string[] {
  return diffEvents(before, after).map((change) =>
    [
      change.kind,
      ...(change.of === "event"
        ? []
        : [[...change.at, ...("entry" in change ? [change.entry] : [])].join("/")]),
    ].join(" "),
  );
}
