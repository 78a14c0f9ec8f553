import type { Agenda, Language } from "@programmheft/core";
import { calendarWords } from "../text/calendar-words.ts";

/** Where to go, in words. Many programs show nothing else of an entry, so an address to join at stands here too. */
export function entryLocation(
  agenda: Agenda,
  language: Language,
  join: string | undefined,
  room?: string,
): string {
  const words = calendarWords[language];
  const place = [room, agenda.venue?.name, agenda.venue?.address].filter((part) => part !== undefined);
  const online = join ?? (agenda.attendance === undefined ? "" : words.location[agenda.attendance]);
  return [place.join(", "), online].filter((part) => part !== "").join(" ");
}
