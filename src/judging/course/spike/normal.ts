import type { Timeline } from "../../../model/timeline.ts";
import { median } from "../../../statistics/median.ts";
import { studentTQuantile } from "../../../statistics/student-t.ts";
import { type BucketRange, stretchOf } from "../buckets.ts";
import { type ErrorCounts, errorsIn, failsMore, isCounted } from "../error-counts.ts";
import { percentile } from "../parts.ts";

/** What latency and errors were like before a spike, and so what counts as back to normal. */
export interface Normal extends ErrorCounts {
  /** No window's p95 may pass this. */
  readonly limitMs: number;
}

/** A p95 may be this much above the one before the spike. */
const SLACK = 1.2;
/** Fewer windows do not show how much a window's p95 scatters. */
const FEWEST_WINDOWS = 5;
const ONE_SIDE = 0.025;
/** From the median distance to the standard deviation of the normal law. */
const MAD_TO_DEVIATION = 1.4826;

/**
 * The normal before a spike: the larger of 1.2 × its p95 and the upper end of the 95 % interval in which one more window
 * of the same length would fall (Student's, of logarithms, with a robust spread). Undefined where nothing was requested.
 */
export function normalOf(
  timeline: Timeline,
  before: BucketRange,
  windowBuckets: number,
): Normal | undefined {
  const p95 = p95In(timeline, before);
  const errors = errorsIn(timeline, before);
  if (p95 === undefined || !isCounted(errors)) return undefined;
  const count = Math.floor((before.to - before.from) / windowBuckets);
  const windows = Array.from({ length: count }, (_, index) => {
    const from = before.from + index * windowBuckets;
    return p95In(timeline, { from, to: from + windowBuckets }) ?? 0;
  }).filter((one) => one > 0);
  return { limitMs: Math.max(SLACK * p95, upperEnd(windows)), ...errors };
}

/** Whether a window is as good as before the spike; one without requests is not. */
export function isNormal(timeline: Timeline, window: BucketRange, normal: Normal): boolean {
  const errors = errorsIn(timeline, window);
  if (!isCounted(errors) || failsMore(errors, normal)) return false;
  const p95 = p95In(timeline, window);
  return p95 !== undefined && p95 <= normal.limitMs;
}

function upperEnd(windows: readonly number[]): number {
  if (windows.length < FEWEST_WINDOWS) return 0;
  const logs = windows.map(Math.log);
  const centre = median(logs);
  const spread = MAD_TO_DEVIATION * median(logs.map((log) => Math.abs(log - centre)));
  const reach = studentTQuantile(1 - ONE_SIDE, logs.length - 1) * Math.sqrt(1 + 1 / logs.length);
  return Math.exp(centre + reach * spread);
}

function p95In(timeline: Timeline, range: BucketRange): number | undefined {
  return percentile(timeline.between(stretchOf(timeline, range)), 95);
}
