import type { Session } from "../session/session.ts";
import { minutesOfDuration } from "../time/minutes-of-duration.ts";
import { fieldDifference } from "./field-difference.ts";
import { type ItemChange, otherItemFields } from "./item-change.ts";
import type { ItemPath } from "./item-path.ts";
import type { WallTimes } from "./programme-clock.ts";

/** When an item was and is, by the clocks of both versions. Asked only where its times are stated differently. */
export type AskTimes = () => {
  readonly before: WallTimes | undefined;
  readonly after: WallTimes | undefined;
};

/** What has changed in what an item says of itself. */
export function diffItemFields(
  at: ItemPath,
  before: Session,
  after: Session,
  askTimes: AskTimes,
): readonly ItemChange[] {
  const changes: ItemChange[] = [];
  const place = { of: "item", at } as const;
  const differ = <Field extends keyof Session>(...fields: readonly Field[]) =>
    fieldDifference(before, after, fields);
  const times = differ("start", "end", "duration", "repeatedHour");
  if (times) changes.push({ ...place, kind: kindOfRetiming(before, after, askTimes), ...times });
  const day = differ("day");
  if (day) changes.push({ ...place, kind: "day-changed", ...day });
  const room = differ("room");
  if (room) changes.push({ ...place, kind: "room-changed", ...room });
  const track = differ("track");
  if (track) changes.push({ ...place, kind: "track-changed", ...track });
  if (before.title !== after.title)
    changes.push({ ...place, kind: "renamed", from: { title: before.title }, to: { title: after.title } });
  const cancelled = differ("cancelled");
  if (cancelled) changes.push({ ...place, kind: after.cancelled ? "cancelled" : "reinstated", ...cancelled });
  const optional = differ("optional");
  if (optional)
    changes.push({ ...place, kind: after.optional ? "made-optional" : "made-required", ...optional });
  for (const field of otherItemFields) {
    const other = differ(field);
    if (other) changes.push({ ...place, kind: "item-field", ...other });
  }
  return changes;
}

type Retiming = "moved" | "lengthened" | "shortened" | "retimed" | "restated";

function kindOfRetiming(was: Session, is: Session, askTimes: AskTimes): Retiming {
  if (was.repeatedHour !== is.repeatedHour) return "moved";
  const { before, after } = askTimes();
  if (before?.start?.minutes !== after?.start?.minutes) return "moved";
  return before?.start
    ? kindOfLengths(before.end?.minutes, after?.end?.minutes)
    : kindOfLengths(statedLength(was), statedLength(is));
}

function kindOfLengths(was: number | undefined, is: number | undefined): Retiming {
  if (was === is) return "restated";
  if (was === undefined || is === undefined) return "retimed";
  return was < is ? "lengthened" : "shortened";
}

function statedLength({ duration }: Session): number | undefined {
  return duration === undefined ? undefined : minutesOfDuration(duration);
}
