import { Agenda, addDays, timeOfMinutes } from "@programmheft/core";

const firstDay = "2027-09-20";

/**
 * A conference of four days in twenty rooms unless told: one or two people an item, every fifth item with two contributions, every
 * tenth a break. The same for the same numbers, always.
 */
export function largeAgenda(count: number, { days = 4, rooms = 20 } = {}): Agenda {
  const perDay = Math.ceil(count / days);
  return Agenda.parse({
    id: "grosse-konferenz",
    title: "Beispiel einer großen Konferenz",
    status: "scheduled",
    date: firstDay,
    endDate: addDays(firstDay, days - 1),
    timeZone: "Europe/Berlin",
    language: "de",
    moderators: [],
    sessions: Array.from({ length: count }, (_, index) => sessionAt(index, perDay, rooms)),
  });
}

function sessionAt(index: number, perDay: number, rooms: number) {
  const day = addDays(firstDay, Math.floor(index / perDay));
  const slot = Math.floor((index % perDay) / rooms);
  const start = timeOfMinutes(9 * 60 + slot * 45);
  const end = timeOfMinutes(9 * 60 + slot * 45 + 45);
  const isBreak = index % 10 === 9;
  return {
    id: `punkt-${index}`,
    kind: isBreak ? "break" : "talk",
    title: isBreak ? "Pause" : `Wie Städte und Dörfer gemeinsam planen, Teil ${index}`,
    start: `${day}T${start}:00+02:00`,
    end: `${day}T${end}:00+02:00`,
    startTime: start,
    endTime: end,
    startIs: "stated",
    endIs: "inferred",
    day,
    room: `Raum ${index % rooms}`,
    participants: isBreak ? [] : Array.from({ length: 1 + (index % 2) }, (_, at) => personAt(index + at)),
    contributions: index % 5 === 0 ? [contributionAt(index, 1), contributionAt(index, 2)] : [],
  };
}

function contributionAt(index: number, at: number) {
  return {
    id: `punkt-${index}-beitrag-${at}`,
    kind: "talk",
    title: `Ein Beitrag zu Punkt ${index}`,
    participants: [personAt(index + at)],
    contributions: [],
  };
}

function personAt(index: number) {
  return {
    name: `Dr. Kim Beispiel ${index}`,
    kind: "person",
    personId: `kim-beispiel-${index}`,
    role: "speaker",
    affiliation: `Institut für Beispiele ${index % 50} e.V.`,
    ...(index % 3 === 0 && { project: `PROJEKT${index % 30}` }),
  };
}
