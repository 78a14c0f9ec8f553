import type { Id } from "../id.ts";
import { isBreak } from "../session/session-kinds.ts";
import type { ResolvedItem } from "./resolved-times.ts";
import type { TimeWarp, WarpPoint } from "./time-warp.ts";

/** A way to gain time, from the gentlest to the hardest. */
export type CatchUpStep = "shorten-breaks" | "drop-optional" | "compress";

/** What is to be made up, and from what. Instants in milliseconds. */
export interface CatchUpPlan {
  readonly sessions: readonly ResolvedItem[];
  /** The planned instant at which the programme stands now. */
  readonly from: number;
  /** The end that is to be kept. */
  readonly end: number;
  readonly minutes: number;
  readonly protect: ReadonlySet<Id>;
}

/** How the rest of the day runs then, and how many minutes of the delay that makes up. */
export interface CatchUp {
  readonly warp: TimeWarp;
  readonly gained: number;
  readonly dropped: ReadonlySet<Id>;
}

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly running: readonly ResolvedItem[];
  /** Minutes taken from it so far. */
  taken: number;
}

const minute = 60_000;
/** A break stays a break, and a meal can be eaten. */
const shortest = { break: 5, meal: 20 } as const;
/** Nobody is asked to say the same in less than half the time. */
const leastShare = 0.5;

/** Gains time by the given steps in turn, each as early in the day as it can, until the delay is made up. */
export function planCatchUp(plan: CatchUpPlan, steps: readonly CatchUpStep[]): CatchUp {
  const segments = segmentsOf(plan);
  const dropped = new Set<Id>();
  let open = plan.minutes;
  for (const step of steps) {
    if (step === "shorten-breaks") open -= shortenBreaks(segments, open);
    if (step === "drop-optional") open -= dropOptional(segments, open, plan, dropped);
    if (step === "compress") open -= compress(segments, open, plan);
  }
  return { warp: warpOf(plan, segments), gained: plan.minutes - open, dropped };
}

/** The rest of the day up to the end that is kept, cut wherever something begins or ends. */
function segmentsOf({ sessions, from, end }: CatchUpPlan): readonly Segment[] {
  const timed = sessions.filter(
    ({ item, start, end: own }) => start !== undefined && own !== undefined && !item.cancelled,
  );
  const cuts = timed.flatMap(({ start, end: own }) => [start?.instant ?? from, own?.instant ?? from]);
  const inOrder = [...new Set([from, end, ...cuts])]
    .filter((cut) => from <= cut && cut <= end)
    .sort((a, b) => a - b);
  return inOrder.slice(1).map((cut, index) => {
    const start = inOrder[index] ?? from;
    const running = timed.filter(
      (session) => (session.start?.instant ?? 0) <= start && cut <= (session.end?.instant ?? 0),
    );
    return { start, end: cut, running, taken: 0 };
  });
}

function shortenBreaks(segments: readonly Segment[], open: number): number {
  let gained = 0;
  for (const segment of segments) {
    const { running } = segment;
    if (running.length === 0 || !running.every(({ item }) => isBreak(item.kind))) continue;
    const least = Math.max(
      ...running.map(({ item }) => (item.kind === "meal" ? shortest.meal : shortest.break)),
    );
    gained += take(segment, Math.min(open - gained, lengthOf(segment) - segment.taken - least));
  }
  return gained;
}

function dropOptional(
  segments: readonly Segment[],
  open: number,
  plan: CatchUpPlan,
  dropped: Set<Id>,
): number {
  let gained = 0;
  for (const segment of segments) {
    const { running } = segment;
    const droppable =
      running.length > 0 && running.every((session) => session.item.optional && !isFixed(session, plan));
    if (!droppable || gained >= open) continue;
    gained += take(segment, Math.min(open - gained, lengthOf(segment) - segment.taken));
    for (const { item } of running) dropped.add(item.id);
  }
  return gained;
}

/** Takes from everything that may be shortened in proportion to its length, in whole minutes. */
function compress(segments: readonly Segment[], open: number, plan: CatchUpPlan): number {
  const soft = segments.filter(
    ({ running }) => running.length > 0 && !running.some((session) => isFixed(session, plan)),
  );
  const room = soft.map((segment) =>
    Math.max(0, Math.floor(lengthOf(segment) * (1 - leastShare)) - segment.taken),
  );
  const total = room.reduce((sum, minutes) => sum + minutes, 0);
  const wanted = Math.min(open, total);
  let seen = 0;
  let gained = 0;
  soft.forEach((segment, index) => {
    seen += room[index] ?? 0;
    gained += take(segment, Math.round((wanted * seen) / (total || 1)) - gained);
  });
  return gained;
}

function isFixed({ item, start }: ResolvedItem, { from, protect }: CatchUpPlan): boolean {
  return protect.has(item.id) || isBreak(item.kind) || (start?.instant ?? from) < from;
}

function take(segment: Segment, minutes: number): number {
  const taken = Math.max(0, minutes);
  segment.taken += taken;
  return taken;
}

function lengthOf({ start, end }: Segment): number {
  return Math.round((end - start) / minute);
}

function warpOf({ from, minutes }: CatchUpPlan, segments: readonly Segment[]): TimeWarp {
  let actual = from + minutes * minute;
  const points: WarpPoint[] = [{ planned: from, actual }];
  for (const segment of segments) {
    actual += segment.end - segment.start - segment.taken * minute;
    points.push({ planned: segment.end, actual });
  }
  return { points };
}
