import type { Publication } from "@programmheft/formats";
import { unknownEvent } from "../programme/unknown-event.ts";
import type { Complaint } from "../report/complaint.ts";

/** The events that were asked for: all of them, or the one with the given id. */
export function chooseEvents(
  publications: readonly Publication[],
  id: string | undefined,
): { readonly publications: readonly Publication[] } | { readonly complaint: Complaint } {
  if (id === undefined || publications.length === 0) return { publications };
  const chosen = publications.filter(({ event }) => event.id === id);
  if (chosen.length > 0) return { publications: chosen };
  const events = publications.map(({ event }) => event);
  return { complaint: unknownEvent(id, events) };
}
