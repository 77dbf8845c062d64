import type { Phase } from "../model/phase.ts";
import type { Stretch, Timeline } from "../model/timeline.ts";
import { bucketsIn, stretchOf } from "./buckets.ts";
import { percentile } from "./parts.ts";
import { bucketsPerStep, type TimeSeries } from "./time-series.ts";

/** The two series of the measured phase that trends are told of. */
export interface MeasuredBuckets {
  /** p95 in milliseconds. */
  readonly latency: TimeSeries;
  /** Requests per second. */
  readonly throughput: TimeSeries;
}

/** The measured phase in equal buckets; where it comes and goes, there is no data between. */
export function measuredBuckets(timeline: Timeline, measured: Phase): MeasuredBuckets {
  const all = bucketsIn(timeline, hull(measured));
  const inside = measured.stretches.map((stretch) => bucketsIn(timeline, stretch));
  const size = bucketsPerStep(timeline.bucketMs, all.to - all.from);
  const ranges = Array.from({ length: Math.floor((all.to - all.from) / size) }, (_, index) => ({
    from: all.from + index * size,
    to: all.from + (index + 1) * size,
  }));
  const parts = ranges.map((range) => {
    const isInside = inside.some(({ from, to }) => range.from >= from && range.to <= to);
    return isInside ? range : undefined;
  });
  const grid = {
    stepMs: size * timeline.bucketMs,
    startMs: stretchOf(timeline, all).fromMs,
  };
  return {
    latency: {
      ...grid,
      values: parts.map((range) =>
        range === undefined
          ? undefined
          : percentile(timeline.between(stretchOf(timeline, range)), 95),
      ),
    },
    throughput: {
      ...grid,
      values: parts.map((range) => {
        if (range === undefined) return undefined;
        const counts = timeline.requests.slice(range.from, range.to);
        return (1000 * counts.reduce((sum, count) => sum + count, 0)) / grid.stepMs;
      }),
    },
  };
}

/** From the beginning of a phase to its end, with whatever lies between its stretches. */
export function hull({ stretches }: Phase): Stretch {
  return {
    fromMs: Math.min(...stretches.map(({ fromMs }) => fromMs)),
    toMs: Math.max(...stretches.map(({ toMs }) => toMs)),
  };
}
