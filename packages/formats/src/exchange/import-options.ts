/** What is known before a foreign programme is read. */
export interface ImportOptions {
  /** The time zone where the source names none; Europe/Berlin if not given. */
  readonly timeZone?: string;
  /** The language where the source states none. If not given, the words of the source decide. */
  readonly language?: string;
}
