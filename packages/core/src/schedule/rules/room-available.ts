import { defineProblem, type Problem } from "../../problem.ts";
import { isAvailable } from "../availability.ts";
import { availabilityBetween } from "../availability-between.ts";
import { eventDates } from "../event-dates.ts";
import { neededTime } from "../needed-time.ts";
import { defineRule } from "../schedule-rule.ts";

const roomTaken = defineProblem({
  code: "schedule/room-not-available",
  severity: "warning",
  message: {
    de: "„{room}“ ist zur Zeit von „{title}“ nicht oder nicht die ganze Zeit frei.",
    en: "“{room}” cannot be had for “{title}”, or not all of the time.",
  },
  help: {
    de: "Verschieben Sie den Programmpunkt, oder geben Sie ihm einen anderen Raum.",
    en: "Move the item, or give it another room.",
  },
});

/** Rooms can be had when something takes place in them, as far as it is stated when they can. */
export const roomAvailable = defineRule({
  code: "schedule/room-available",
  about: {
    de: "Räume sind frei, wenn sie gebraucht werden.",
    en: "Rooms can be had when they are needed.",
  },
  check: ({ event, times }) => {
    const dates = eventDates(event, times);
    const rooms = event.venue?.rooms ?? [];
    if (dates === undefined || rooms.every(({ availability }) => availability === undefined)) return [];
    const availabilities = new Map(
      rooms.map(({ name, availability }) => [
        name,
        availability && availabilityBetween(availability, dates.from, dates.to),
      ]),
    );
    return times.sessions.flatMap((session): readonly Problem[] => {
      const { room = "", title } = session.item;
      const [stated, needed] = [availabilities.get(room), neededTime(session)];
      if (stated === undefined || needed === undefined || isAvailable(stated, needed)) return [];
      return [roomTaken.create({ room, title }, { path: [...session.path, "room"] })];
    });
  },
});
