import { Event, idFromText, timeOfMinutes } from "@programmheft/core";

/** An invented conference of a given size: four days, rooms side by side, six people for ten sessions, nested parts in every fifth. */
export function inventedConference(sessionCount: number): Event {
  const days = 4;
  const rooms = Math.max(1, Math.ceil(sessionCount / days / 12.5));
  const perRoom = Math.ceil(sessionCount / days / rooms);
  const people = Math.max(1, Math.round(sessionCount * 0.6));
  const sessions = Array.from({ length: sessionCount }, (_, index) => {
    const day = Math.floor(index / (rooms * perRoom));
    const room = Math.floor(index / perRoom) % rooms;
    const start = 9 * 60 + (index % perRoom) * 40;
    const speakers = index % 2 === 0 ? [index] : [index, index + people / 2];
    return {
      id: `session-${index}`,
      title: `Vortrag ${index} über Zusammenarbeit vor Ort`,
      day: `2026-09-${10 + day}`,
      room: `Raum ${room + 1}`,
      start: timeOfMinutes(start),
      ...(index % 3 === 0 && { end: timeOfMinutes(start + 40) }),
      participants: speakers.map((speaker) => inventedPerson(Math.floor(speaker) % people)),
      contributions: index % 5 === 0 ? [part(index, "Erster Teil"), part(index, "Zweiter Teil")] : [],
    };
  });
  return Event.parse({
    id: "konferenz",
    title: "Eine erfundene Konferenz",
    date: "2026-09-10",
    endDate: "2026-09-13",
    sessions,
  });
}

const givenNames = [
  "Anna",
  "Boris",
  "Clara",
  "David",
  "Emine",
  "Fatih",
  "Greta",
  "Hasan",
  "Ilse",
  "Jakob",
  "Karla",
];
const syllables = [
  "ber",
  "din",
  "fal",
  "gor",
  "hem",
  "kel",
  "lor",
  "mun",
  "nes",
  "pad",
  "rik",
  "sol",
  "tam",
  "vor",
  "wen",
];

function inventedPerson(index: number) {
  const surname = [1, 15, 225, 3_375]
    .map((place) => syllables[Math.floor(index / place) % 15] ?? "")
    .join("");
  const name = `${givenNames[index % givenNames.length]} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`;
  const affiliation = `Institut für ${syllables[index % 15]}${syllables[(index * 7) % 15]}ische Studien ${index % 40}`;
  return {
    name,
    id: idFromText(name),
    affiliation,
    ...(index % 3 === 0 && { project: `PROJEKT${index % 40}` }),
  };
}

function part(session: number, title: string) {
  return { id: idFromText(`${title} ${session}`), title };
}
