/** The middle of several measurements in milliseconds, and how far the outer quarters lie apart. */
export interface Measurement {
  readonly median: number;
  readonly spread: number;
}

/** Measures a piece of work: some runs to warm up that do not count, then as many as fit into about a second. */
export function measure(work: () => unknown): Measurement {
  const warmUp = timed(work);
  const runs = Math.max(3, Math.min(50, Math.floor(1_000 / Math.max(warmUp, 1))));
  for (let run = 0; run < Math.min(5, runs); run += 1) work();
  const times = Array.from({ length: runs }, () => timed(work)).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  return { median: at(0.5), spread: at(0.75) - at(0.25) };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
