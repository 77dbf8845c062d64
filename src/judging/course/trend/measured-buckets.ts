import type { Stretch, Timeline } from "../../../model/timeline.ts";
import { bucketsIn, stretchOf } from "../buckets.ts";
import { percentile } from "../parts.ts";
import { bucketsPerStep, type TimeSeries } from "./time-series.ts";

/** The two series that trends are told of. */
export interface MeasuredBuckets {
  /** p95 in milliseconds; no data where nothing was requested. */
  readonly latency: TimeSeries;
  /** Requests per second. */
  readonly throughput: TimeSeries;
}

/** A stretch of a run in equal buckets of max(1 s, duration/60); what is left over at its end is dropped. */
export function measuredBuckets(timeline: Timeline, stretch: Stretch): MeasuredBuckets {
  const { from, to } = bucketsIn(timeline, stretch);
  const size = bucketsPerStep(timeline.bucketMs, to - from);
  const ranges = Array.from({ length: Math.floor((to - from) / size) }, (_, index) => ({
    from: from + index * size,
    to: from + (index + 1) * size,
  }));
  const stepMs = size * timeline.bucketMs;
  const { fromMs: startMs } = stretchOf(timeline, { from, to });
  return {
    latency: {
      stepMs,
      startMs,
      values: ranges.map((range) => percentile(timeline.between(stretchOf(timeline, range)), 95)),
    },
    throughput: {
      stepMs,
      startMs,
      values: ranges.map((range) => {
        const counts = timeline.requests.slice(range.from, range.to);
        return (1000 * counts.reduce((sum, count) => sum + count, 0)) / stepMs;
      }),
    },
  };
}
