/** Words as they are compared with what somebody typed. */
export function folded(words: string): string {
  return words.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}
