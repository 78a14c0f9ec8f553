import { fillIn, type Messages } from "../messages/messages.ts";

/** From here on, hours are easier to grasp than minutes. */
const longest = 120;

/** A length of time: "20 Min.", "90 Min.", "2 Std. 30 Min."; in English "20 min", "2 h 30 min". */
export function formatLength(minutes: number, messages: Messages): string {
  const { text } = messages;
  if (minutes < longest) return fillIn(text.minutes, { minutes });
  const values = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  return fillIn(values.minutes === 0 ? text.hours : text.hoursMinutes, values);
}

/** The minutes of an ISO 8601 duration in hours and minutes, as agendas have them: 90 for "PT1H30M". */
export function minutesOfDuration(duration: string): number {
  const [, hours = "0", minutes = "0"] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/u.exec(duration) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
