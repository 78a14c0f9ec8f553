import type { Imported } from "../exchange/imported.ts";

/** What is known before a source is read, and holds where the source says nothing of its own. */
export interface ReadOptions {
  readonly timeZone?: string;
  readonly language?: string;
  /** Short names of projects, as programmes write them. */
  readonly projects?: readonly string[];
}

/** What reads a format. It never throws: what is wrong with a source is among the problems. */
export interface FormatReader {
  /** Whether a source seems to be in this format, by the name of its file (empty where it has none) and its first bytes. */
  readonly recognizes: (fileName: string, bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array, options?: ReadOptions) => Promise<Imported>;
}
