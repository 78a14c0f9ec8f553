import { breaks } from "./rules/breaks.ts";
import { contributionsFit } from "./rules/contributions-fit.ts";
import { dateByRecurrence } from "./rules/date-by-recurrence.ts";
import { daysInEvent } from "./rules/days-in-event.ts";
import { endAfterStart } from "./rules/end-after-start.ts";
import { endLine } from "./rules/end-line.ts";
import { gaps } from "./rules/gaps.ts";
import { lengthAsStated } from "./rules/length-as-stated.ts";
import { namesAlike } from "./rules/names-alike.ts";
import { noHoliday } from "./rules/no-holiday.ts";
import { peopleCome } from "./rules/people-come.ts";
import { peopleNamed } from "./rules/people-named.ts";
import { personAvailable } from "./rules/person-available.ts";
import { personInOnePlace } from "./rules/person-in-one-place.ts";
import { plausibleLength } from "./rules/plausible-length.ts";
import { programmeComplete } from "./rules/programme-complete.ts";
import { registrationInTime } from "./rules/registration-in-time.ts";
import { roomAvailable } from "./rules/room-available.ts";
import { roomForOne } from "./rules/room-for-one.ts";
import { roomsKnown } from "./rules/rooms-known.ts";
import { timesInOrder } from "./rules/times-in-order.ts";
import { withinEvent } from "./rules/within-event.ts";
import type { ScheduleRule } from "./schedule-rule.ts";

/** The rules that every programme is held to, in the order in which their problems are reported. */
export const scheduleRules: readonly ScheduleRule[] = [
  endAfterStart,
  lengthAsStated,
  timesInOrder,
  roomForOne,
  roomsKnown,
  roomAvailable,
  personInOnePlace,
  personAvailable,
  contributionsFit,
  withinEvent,
  endLine,
  daysInEvent,
  dateByRecurrence,
  gaps,
  breaks,
  plausibleLength,
  peopleNamed,
  peopleCome,
  namesAlike,
  noHoliday,
  registrationInTime,
  programmeComplete,
];
