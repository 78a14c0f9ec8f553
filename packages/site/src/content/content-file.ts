/** A text that an organiser keeps: the file's name, for messages, and what stands in it. */
export interface ContentFile {
  readonly name: string;
  readonly source: string;
}
