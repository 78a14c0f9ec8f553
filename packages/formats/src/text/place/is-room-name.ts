import { roomWords } from "../knowledge/room-words.ts";
import { wordList } from "../knowledge/word-table.ts";

const rooms = wordList(roomWords);

/** The name of a room: few words, one of which is a word for rooms. */
export function isRoomName(text: string): boolean {
  if (text.length > 60 || /[?!:„“"]/u.test(text)) return false;
  const words = text.split(" ");
  return words.length <= 5 && /^[\p{Lu}\d]/u.test(text) && rooms.find(text) !== undefined;
}
