/** One number in time, in equal buckets; undefined where there is no data. */
export interface TimeSeries {
  readonly stepMs: number;
  /** Start of the first bucket, in milliseconds from the start of the run. */
  readonly startMs: number;
  readonly values: readonly (number | undefined)[];
}

/** A shape is judged on at most this many buckets. */
const MOST_BUCKETS = 60;
const SHORTEST_STEP_MS = 1000;

/** How many finer buckets make one of max(1 s, duration/60). */
export function bucketsPerStep(stepMs: number, buckets: number): number {
  const wantedMs = Math.max(SHORTEST_STEP_MS, (stepMs * buckets) / MOST_BUCKETS);
  return Math.max(1, Math.ceil(wantedMs / stepMs));
}

/**
 * The same series in buckets of max(1 s, duration/60), each the aggregate of the finer ones that have data. What is left
 * over at the end is dropped, since half a bucket is noisier than the others.
 */
export function equalBuckets(
  fine: TimeSeries,
  aggregate: (values: readonly number[]) => number,
): TimeSeries {
  const size = bucketsPerStep(fine.stepMs, fine.values.length);
  const values = Array.from({ length: Math.floor(fine.values.length / size) }, (_, index) => {
    const present = fine.values
      .slice(index * size, (index + 1) * size)
      .filter((value) => value !== undefined);
    return present.length === 0 ? undefined : aggregate(present);
  });
  return { stepMs: fine.stepMs * size, startMs: fine.startMs, values };
}
