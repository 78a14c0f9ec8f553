import type { PublicationLedger } from "./publication-ledger.ts";

/** A ledger as JSON, to be kept beside the calendar; the same ledger gives the same bytes. */
export function printPublicationLedger(ledger: PublicationLedger): string {
  return `${JSON.stringify(ledger, undefined, 2)}\n`;
}
