import { idsOfUid, type UidIds } from "../entry/ids-of-uid.ts";
import type { EntryDate } from "./dates-of-entries.ts";
import type { EntryContext } from "./entry-context.ts";

/** The ids that our own UIDs hold. Those of others hold none, however they look. */
export function idsOfEntry({ record }: EntryDate, { isOwn }: EntryContext): UidIds | undefined {
  return isOwn ? idsOfUid(record.uid ?? "") : undefined;
}
