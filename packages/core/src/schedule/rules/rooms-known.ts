import { similarNames } from "../../people/similar-names.ts";
import { defineProblem } from "../../problem.ts";
import { defineRule } from "../schedule-rule.ts";

const unknownRoom = defineProblem({
  code: "schedule/room-unknown",
  severity: "hint",
  message: {
    de: "Den Raum „{room}“ von „{title}“ gibt es unter den genannten Räumen nicht. Es gibt: {known}.",
    en: "The room “{room}” of “{title}” is not among the rooms that are named. There are: {known}.",
  },
  help: {
    de: "Schreiben Sie den Raum wie in der Liste, oder ergänzen Sie ihn dort.",
    en: "Write the room as in the list, or add it there.",
  },
});

const misspeltRoom = defineProblem({
  code: "schedule/room-misspelt",
  severity: "warning",
  message: {
    de: "Den Raum „{room}“ gibt es nicht. Ist „{suggestion}“ gemeint?",
    en: "There is no room “{room}”. Is “{suggestion}” meant?",
  },
  help: {
    de: "Schreiben Sie den Raum überall gleich.",
    en: "Write the room the same way everywhere.",
  },
});

/** Sessions take place in rooms of the venue, where it says which it has. */
export const roomsKnown = defineRule({
  code: "schedule/rooms-known",
  about: {
    de: "Räume von Programmpunkten sind Räume des Veranstaltungsorts.",
    en: "Rooms of sessions are rooms of the venue.",
  },
  check: ({ event }) => {
    const rooms = event.venue?.rooms.map(({ name }) => name) ?? [];
    if (rooms.length === 0) return [];
    const known = new Set(rooms);
    return event.sessions.flatMap(({ room, title }, index) => {
      if (room === undefined || known.has(room)) return [];
      const place = { path: ["sessions", index, "room"] };
      const suggestion = rooms.find((other) => similarNames([other, room]).length > 0);
      return [
        suggestion === undefined
          ? unknownRoom.create({ room, title, known: rooms.join(", ") }, place)
          : misspeltRoom.create({ room, suggestion }, place),
      ];
    });
  },
});
