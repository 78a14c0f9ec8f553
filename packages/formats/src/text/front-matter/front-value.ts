import type { SourcePlace } from "@programmheft/core";

/** A value of the front matter, with the place where it stands. Everything that is written is text until a field asks for more. */
export type FrontValue = FrontText | FrontList | FrontMap;

interface FrontText {
  readonly kind: "text";
  readonly text: string;
  /** Whether it stands in quotation marks, so that "90" is no number. */
  readonly isQuoted: boolean;
  readonly place: SourcePlace;
}

interface FrontList {
  readonly kind: "list";
  readonly items: readonly FrontValue[];
  readonly place: SourcePlace;
}

export interface FrontMap {
  readonly kind: "map";
  readonly entries: readonly FrontEntry[];
  readonly place: SourcePlace;
}

/** A key with its value. `raw` is the entry as it stands in the text. */
export interface FrontEntry {
  readonly key: string;
  readonly keyPlace: SourcePlace;
  readonly value: FrontValue;
  readonly raw: string;
}
