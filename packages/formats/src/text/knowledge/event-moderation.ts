/** Words for moderation that mean the whole event wherever they stand. */
const wholeEvent =
  /^(?:gesamt|tages|haupt)\p{L}*moderation|^durch (?:die|den|das) (?:veranstaltung|tag|abend|programm) führ|^tagungsleitung/iu;

/** Whether the word means moderation of the whole event by itself. */
export function isEventModeration(word: string): boolean {
  return wholeEvent.test(word);
}
