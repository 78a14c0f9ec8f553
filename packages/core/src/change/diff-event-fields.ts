import type { Event } from "../event/event.ts";
import { type EventChange, otherEventFields } from "./event-change.ts";
import { fieldDifference } from "./field-difference.ts";

/** What has changed in what an event says of itself. */
export function diffEventFields(before: Event, after: Event): readonly EventChange[] {
  const changes: EventChange[] = [];
  const of = "event";
  const differ = <Field extends keyof Event>(...fields: readonly Field[]) =>
    fieldDifference(before, after, fields);
  if (before.status !== after.status)
    changes.push({ of, kind: "event-status", from: { status: before.status }, to: { status: after.status } });
  const date = differ("date", "endDate");
  if (date) changes.push({ of, kind: "event-date", ...date });
  if (before.timeZone !== after.timeZone)
    changes.push({
      of,
      kind: "event-time-zone",
      from: { timeZone: before.timeZone },
      to: { timeZone: after.timeZone },
    });
  const times = differ("start", "end");
  if (times) changes.push({ of, kind: "event-times", ...times });
  const attendance = differ("attendance");
  if (attendance) changes.push({ of, kind: "attendance", ...attendance });
  const venue = differ("venue");
  if (venue) changes.push({ of, kind: "venue", ...venue });
  const access = differ("onlineAccess");
  if (access) changes.push({ of, kind: "online-access", ...access });
  if (before.title !== after.title)
    changes.push({ of, kind: "event-renamed", from: { title: before.title }, to: { title: after.title } });
  const registration = differ("registration");
  if (registration) changes.push({ of, kind: "registration", ...registration });
  for (const field of otherEventFields) {
    const other = differ(field);
    if (other) changes.push({ of, kind: "event-field", ...other });
  }
  return changes;
}
