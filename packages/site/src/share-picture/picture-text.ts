/** What a share picture says, from top to bottom. */
export interface PictureText {
  /** What stands above the title: the series, or whoever invites. */
  readonly kicker?: string | undefined;
  /** What must not be overlooked, before the kicker: "Abgesagt". */
  readonly notice?: string | undefined;
  readonly title: string;
  /** Below the title, where that leaves room. */
  readonly subtitle?: string | undefined;
  /** Below the rule: the day. */
  readonly when: string;
  /** At the end of the same line: the times. */
  readonly times?: string | undefined;
  /** The last line: how one takes part. */
  readonly where?: string | undefined;
}
