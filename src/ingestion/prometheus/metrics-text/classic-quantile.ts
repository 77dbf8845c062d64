/** How many values were at most this. */
export interface Bucket {
  readonly upTo: number;
  readonly count: number;
}

/**
 * The quantile of a classic histogram as Prometheus' `histogram_quantile` tells it: linear within its bucket, the lowest beginning
 * at 0; beyond the last bound, that bound. Not a number without values, or without a bucket `+Inf`, which counts all.
 */
export function classicQuantile(quantile: number, all: readonly Bucket[]): number {
  const buckets = all.toSorted((a, b) => a.upTo - b.upTo);
  const total = buckets.find(({ upTo }) => upTo === Infinity)?.count ?? 0;
  if (!(total > 0)) return Number.NaN;
  const rank = quantile * total;
  const at = buckets.findIndex(({ count }) => count >= rank);
  const bucket = buckets[at];
  if (bucket === undefined || bucket.upTo === Infinity) return lastBound(buckets);
  const lowest = { upTo: Math.min(0, bucket.upTo), count: 0 };
  return within(bucket, buckets[at - 1] ?? lowest, rank);
}

function lastBound(buckets: readonly Bucket[]): number {
  return buckets.at(-2)?.upTo ?? Number.NaN;
}

function within(bucket: Bucket, below: Bucket, rank: number): number {
  const share = (rank - below.count) / (bucket.count - below.count);
  return below.upTo + (bucket.upTo - below.upTo) * share;
}
