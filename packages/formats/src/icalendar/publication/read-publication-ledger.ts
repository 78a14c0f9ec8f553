import type { Reading } from "@programmheft/core";
import { ledgerUnreadable } from "./ledger-problems.ts";
import { PublicationLedger } from "./publication-ledger.ts";

/** Reads what `printPublicationLedger` wrote. What is none is refused whole: a ledger that forgets is worse than no calendar. */
export function readPublicationLedger(text: string): Reading<PublicationLedger> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return {
      problems: [ledgerUnreadable.create({ reason: error instanceof Error ? error.message : "JSON" })],
    };
  }
  const parsed = PublicationLedger.safeParse(data);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const [issue] = parsed.error.issues;
  const reason = `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`;
  return { problems: [ledgerUnreadable.create({ reason })] };
}
