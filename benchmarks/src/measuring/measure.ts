/** The middle of several measurements in milliseconds, and how far the outer quarters lie apart. */
export interface Measurement {
  readonly median: number;
  readonly spread: number;
}

/** Some work beside that of others: its time, and by how much the first of them is faster. */
export interface Comparison {
  readonly name: string;
  readonly time: Measurement;
  /** Its time in that of the first, round by round: above one, the first is faster. */
  readonly ratio: Measurement;
}

/** Measures a piece of work: half a second to warm up that does not count, then as many runs as fit into about a second. */
export function measure(work: () => unknown): Measurement {
  const runs = runsWithin(1_000, warmedUp(work));
  return middleOf(Array.from({ length: runs }, () => timed(work)));
}

/**
 * Measures pieces of work in turn, round by round: what slows the machine down for a while slows all of them, and the ratios
 * stay true. The first is the one that the others are compared with.
 */
export function compare(works: Readonly<Record<string, () => unknown>>): readonly Comparison[] {
  const all = Object.entries(works);
  const rounds = runsWithin(
    10_000,
    all.reduce((sum, [, work]) => sum + warmedUp(work), 0),
  );
  const times = Array.from({ length: rounds }, () => all.map(([, work]) => timed(work)));
  return all.map(([name], at) => ({
    name,
    time: middleOf(times.map((round) => round[at] ?? 0)),
    ratio: middleOf(times.map((round) => (round[at] ?? 0) / Math.max(round[0] ?? 0, 0.001))),
  }));
}

/** Middle and spread of some numbers. */
export function middleOf(values: readonly number[]): Measurement {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), spread: at(0.75) - at(0.25) };
}

/** Runs a piece of work until it is warm; tells how long it took the last time. */
function warmedUp(work: () => unknown): number {
  const warm = performance.now() + 500;
  let latest = timed(work);
  while (performance.now() < warm) latest = timed(work);
  return latest;
}

function runsWithin(milliseconds: number, each: number): number {
  return Math.max(5, Math.min(101, Math.floor(milliseconds / Math.max(each, 0.01))));
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
