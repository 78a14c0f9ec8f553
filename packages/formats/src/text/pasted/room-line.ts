import { roomLabels } from "../knowledge/room-words.ts";
import { anyOf } from "../knowledge/word-pattern.ts";
import { isRoomName } from "../place/is-room-name.ts";
import type { ClueLine } from "../structure/clue-line.ts";

const labelled = new RegExp(`^(?:${anyOf(roomLabels)})\\s?:\\s+(\\S.{1,100})$`, "iu");
const languages = new Set(["deutsch", "englisch", "german", "english", "de", "en", "deutsch/englisch"]);

/** Whether a line says of itself that it names a place: "Ort: Bürgerhaus". */
export function isLabelledRoom(text: string): boolean {
  return labelled.test(text);
}

/** The room that a line names: "Raum: Aula", "| Sitzungssaal | Deutsch", "Bühne am Markt". */
export function roomOfLine(line: ClueLine): string | undefined {
  const label = labelled.exec(line.text)?.[1];
  if (label !== undefined) return label;
  const cells = line.text
    .split("|")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  if (line.text.includes("|") && cells.length <= 4 && line.text.length <= 120) {
    const named = cells.filter((cell) => !languages.has(cell.toLowerCase()));
    const room = named.find(isRoomName);
    if (room !== undefined && named.length === 1) return room;
  }
  return isRoomName(line.text) && line.bullets === "" ? line.text : undefined;
}
