import { isRoomName } from "./is-room-name.ts";

const address =
  /(?:straße|strasse|str\.|gasse|allee|platz|weg|ring|markt|ufer|damm|street|road|avenue|square)\s?(?:der\s\p{Lu}\p{Ll}+\s)?\d/iu;

/** A line that says where something happens: a room first, or an address with a number. */
export function isPlaceLine(text: string): boolean {
  if (text.length > 120 || /[?!:]|^[„“"»]/u.test(text)) return false;
  if (address.test(text)) return true;
  const [first = ""] = text.split(",", 1);
  return !/[„“"»]/u.test(text) && isRoomName(first);
}
