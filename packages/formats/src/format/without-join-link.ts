import type { Event } from "@programmheft/core";
import { type Loss, lossOf } from "../exchange/loss.ts";

/** An event as it may be given out, without the private address to join at, and what that lost. */
export function withoutJoinLink(event: Event): { readonly event: Event; readonly losses: readonly Loss[] } {
  if (event.onlineAccess?.joinUrl === undefined) return { event, losses: [] };
  const { onlineAccess, ...rest } = event;
  const { joinUrl: _, ...open } = onlineAccess;
  return {
    event: Object.keys(open).length === 0 ? rest : { ...event, onlineAccess: open },
    losses: [lossOf("joinLink", "dropped", [], event.title)],
  };
}
