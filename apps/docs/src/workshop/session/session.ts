import type { Analysis } from "../programme/analysis.ts";
import type { WordKey } from "../words/german.ts";

/** The panels beside the agenda; one is open at a time. */
export type Panel = "late" | "changes" | "exports" | "share";

/** The version that changes are told from, and since when: `opened`, `saved` or chosen as it `stood`. */
export interface Baseline {
  readonly text: string;
  readonly since: "opened" | "saved" | "stood";
}

/** Something that the workshop has to say, with the text that one can go back to. */
export interface Notice {
  readonly key: WordKey;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly wayBack?: { readonly key: WordKey; readonly text: string; readonly name?: string };
}

/** Where somebody stands in the workshop. The editor holds the text; here is what it held when it last paused. */
export interface Session {
  readonly text: string;
  readonly analysis?: Analysis;
  readonly baseline?: Baseline;
  /** The name of the file that the text came from or went to. */
  readonly fileName?: string;
  readonly panel?: Panel;
  /** What a narrow screen shows. */
  readonly view: "text" | "agenda";
  readonly notice?: Notice;
  /** What becomes of the draft: the browser keeps it, has no room for it, or is told to keep none. */
  readonly draft: "kept" | "full" | "refused";
}
