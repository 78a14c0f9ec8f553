/** A file as it was opened or dropped. */
export interface FileContent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The programme text that comes of a file, or why none does. */
export type OpenedFile =
  | {
      readonly text: string;
      /** Whether the text is the file as it stands, so that it can be saved to where it was. */
      readonly isAsItStands: boolean;
      /** The titles of the other events in the file. */
      readonly others: readonly string[];
    }
  | { readonly problem: string };
