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
