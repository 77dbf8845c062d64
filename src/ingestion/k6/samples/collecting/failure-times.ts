/** How many requests failed in each stretch of so many seconds of the clock; stretches without a failure are not there. */
export interface FailureTimes {
  width: number;
  readonly counts: Map<number, number>;
}

/** Seconds apart in any spike that is not longer than a few minutes, and a few kilobytes for each endpoint that fails. */
const MOST_STRETCHES = 512;

/** No failures. */
export function noFailures(): FailureTimes {
  return { width: 1, counts: new Map() };
}

/** Counts failures of one second. More than 512 stretches are joined two by two. */
export function addFailures(times: FailureTimes, second: number, failures = 1): void {
  const stretch = Math.floor(second / times.width);
  times.counts.set(stretch, (times.counts.get(stretch) ?? 0) + failures);
  while (times.counts.size > MOST_STRETCHES) widen(times);
}

/** Adds the failures that a later shard met. */
export function joinFailures(into: FailureTimes, from: FailureTimes): void {
  while (into.width < from.width) widen(into);
  for (const [stretch, failures] of from.counts) addFailures(into, stretch * from.width, failures);
}

function widen(times: FailureTimes): void {
  const narrow = [...times.counts];
  times.counts.clear();
  times.width *= 2;
  for (const [stretch, failures] of narrow) {
    const wide = Math.floor(stretch / 2);
    times.counts.set(wide, (times.counts.get(wide) ?? 0) + failures);
  }
}
