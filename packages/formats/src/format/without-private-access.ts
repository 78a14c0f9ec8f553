import type { Event } from "@programmheft/core";
import { type Loss, lossOf } from "../exchange/loss.ts";

/**
 * An event as it may be given out: without the address to join at and the note to it, which may well hold a passcode. With it,
 * what that lost.
 */
export function withoutPrivateAccess(event: Event): {
  readonly event: Event;
  readonly losses: readonly Loss[];
} {
  const { onlineAccess, ...rest } = event;
  if (onlineAccess?.joinUrl === undefined && onlineAccess?.note === undefined) return { event, losses: [] };
  const { platform } = onlineAccess;
  return {
    event: { ...rest, ...(platform !== undefined && { onlineAccess: { platform } }) },
    losses: [lossOf("joinLink", "dropped", [], event.title)],
  };
}
