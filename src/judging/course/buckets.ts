import type { Stretch, Timeline } from "../../model/timeline.ts";

/** Buckets of a timeline by index, from the first to before the last. */
export interface BucketRange {
  readonly from: number;
  readonly to: number;
}

/** The buckets that begin in a stretch of time, as far as the timeline goes. */
export function bucketsIn(
  { offsetMs, bucketMs, requests }: Timeline,
  stretch: Stretch,
): BucketRange {
  const index = (ms: number): number =>
    Math.min(requests.length, Math.max(0, Math.round((ms - offsetMs) / bucketMs)));
  return { from: index(stretch.fromMs), to: index(stretch.toMs) };
}

/** When some buckets begin and end. */
export function stretchOf({ offsetMs, bucketMs }: Timeline, { from, to }: BucketRange): Stretch {
  return { fromMs: offsetMs + from * bucketMs, toMs: offsetMs + to * bucketMs };
}
