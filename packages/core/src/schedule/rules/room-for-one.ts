import { defineProblem } from "../../problem.ts";
import { laneOf } from "../lane.ts";
import { overlappingPairs } from "../overlapping-pairs.ts";
import type { ResolvedItem } from "../resolved-times.ts";
import { defineRule, everyItem } from "../schedule-rule.ts";

const overlap = defineProblem({
  code: "schedule/room-overlap",
  severity: "warning",
  message: {
    de: "„{title}“ beginnt um {time} Uhr, bevor „{other}“ endet ({otherEnd} Uhr).",
    en: "“{title}” starts at {time}, before “{other}” ends ({otherEnd}).",
  },
  help: {
    de: "Verschieben Sie einen der beiden Programmpunkte, berichtigen Sie das Ende oder geben Sie ihnen verschiedene Räume.",
    en: "Move one of the two items, correct the end, or give them different rooms.",
  },
});

/** In one room one thing happens at a time, and in a session one part. Check-in and technical help go on beside everything else. */
export const roomForOne = defineRule({
  code: "schedule/room-for-one",
  about: {
    de: "In einem Raum findet eines nach dem anderen statt.",
    en: "In one room one thing happens at a time.",
  },
  check: ({ times }) => {
    const byRoom = new Map<string, ResolvedItem[]>();
    for (const session of times.sessions.filter(takesTheRoom)) {
      const room = `${session.day.placedOn} ${laneOf(session.item) ?? ""}`;
      const inRoom = byRoom.get(room);
      if (inRoom === undefined) byRoom.set(room, [session]);
      else inRoom.push(session);
    }
    const parts = everyItem(times.sessions).flatMap(({ contributions }) =>
      contributions.length < 2 ? [] : [contributions.filter(takesTheRoom)],
    );
    return [...byRoom.values(), ...parts].flatMap((items) =>
      overlappingPairs(items).map(([first, second]) =>
        overlap.create(
          {
            title: second.item.title,
            time: second.item.start ?? "",
            other: first.item.title,
            otherEnd: first.item.end ?? "",
          },
          { path: [...second.path, "start"] },
        ),
      ),
    );
  },
});

function takesTheRoom({ item, start, end }: ResolvedItem): boolean {
  return (
    !item.cancelled &&
    !item.optional &&
    item.kind !== "check-in" &&
    item.kind !== "technical" &&
    start?.is === "stated" &&
    end !== undefined
  );
}
