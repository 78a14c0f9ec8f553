import { defineProblem } from "../../problem.ts";
import type { ScheduleRule } from "../schedule-rule.ts";

const closesAfterStart = defineProblem({
  code: "schedule/registration-closes-late",
  severity: "warning",
  message: {
    de: "Die Anmeldung endet am {closes}, die Veranstaltung beginnt schon am {date}.",
    en: "Registration closes on {closes}, but the event already starts on {date}.",
  },
  help: {
    de: "Setzen Sie den Anmeldeschluss auf den Tag der Veranstaltung oder davor.",
    en: "Let registration close on the day of the event or before.",
  },
});

/** Registration closes before it is too late to come. */
export const registrationInTime: ScheduleRule = {
  code: "schedule/registration-in-time",
  check: ({ event }) => {
    const closes = event.registration?.closes;
    if (closes === undefined || event.date === undefined || closes <= event.date) return [];
    return [closesAfterStart.create({ closes, date: event.date }, { path: ["registration", "closes"] })];
  },
};
