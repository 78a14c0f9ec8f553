/** A notice of change: what matters to those who attend, and what else has changed. */
export interface ChangeNotice {
  readonly title: string;
  /** The date of the event as it was known. */
  readonly date?: string;
  readonly weighty: readonly string[];
  readonly others: readonly string[];
}
