import { defineProblem } from "../../problem.ts";
import { defineRule } from "../schedule-rule.ts";

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
export const registrationInTime = defineRule({
  code: "schedule/registration-in-time",
  about: {
    de: "Die Anmeldung schließt, bevor die Veranstaltung beginnt.",
    en: "Registration closes before the event starts.",
  },
  check: ({ event }) => {
    const closes = event.registration?.closes;
    if (closes === undefined || event.date === undefined || closes <= event.date) return [];
    return [closesAfterStart.create({ closes, date: event.date }, { path: ["registration", "closes"] })];
  },
});
