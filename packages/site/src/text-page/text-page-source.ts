/** A page of plain text that every site needs: imprint, privacy, accessibility. */
export interface TextPageSource {
  /** The name in the address: "impressum". */
  readonly name: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}
