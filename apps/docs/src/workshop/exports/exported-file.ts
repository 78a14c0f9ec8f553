/** A format that the workshop offers, in the language of the page. */
export interface FormatChoice {
  readonly name: string;
  readonly title: string;
  readonly about: string;
}

/** A wish for a text in another format. */
export interface ExportWish {
  readonly text: string;
  /** The name of the format, as in "icalendar". */
  readonly format: string;
}

/** A file to download or copy, and what its format could not express. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
  readonly losses: readonly string[];
}
