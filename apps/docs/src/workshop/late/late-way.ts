import type { LateOptionKind } from "@programmheft/core";

/** What somebody knows whose programme runs late. */
export interface Lateness {
  readonly text: string;
  /** The time on the wall, as in "11:12". */
  readonly at: string;
  /** Minutes behind the programme. */
  readonly behind: number;
  /** The name of the day, where there are several. */
  readonly day?: string;
  /** The ids of sessions that keep their length. */
  readonly protect: readonly string[];
}

/** A way to go on, in words, with the programme text that it leads to; or why it leads nowhere. */
export type LateWay =
  | {
      readonly kind: LateOptionKind;
      readonly endsLater: number;
      readonly notes: readonly string[];
      readonly text: string;
    }
  | { readonly kind: LateOptionKind; readonly why: string; readonly help: string };
