import { type Agenda, currentSession, type RunningItem } from "@programmheft/core";

/** The ids of all sessions and contributions that are going on at an instant (milliseconds since 1970 UTC). */
export function runningIds(agenda: Agenda, now: number): ReadonlySet<string> {
  const state = currentSession(agenda, now);
  const idsOf = ({ item, contributions }: RunningItem): readonly string[] => [
    item.id,
    ...contributions.flatMap(idsOf),
  ];
  return new Set("running" in state ? state.running.flatMap(idsOf) : []);
}
