import type { SiteEvent } from "../page/site-context.ts";

/**
 * Whether people elsewhere may want the times of their own clocks: an event to come that one attends from afar, and of which times
 * are known.
 */
export function hasZones({ agenda, isOver }: SiteEvent): boolean {
  const { attendance, status, sessions } = agenda;
  const isFar = attendance === "online" || attendance === "hybrid";
  const isOn = status !== "cancelled" && status !== "postponed";
  return !isOver && isFar && isOn && sessions.some(({ start }) => start !== undefined);
}
