import type { BackgroundJobs } from "../../model/judged-resources.ts";
import { bucketsOf, FEWEST_BUCKETS, fittedLine } from "../course/trend/fitted-line.ts";
import type { TimeSeries } from "../course/trend/time-series.ts";

/** Twice a few jobs are still a few, so as many more as this must wait, too. */
const FEW_MORE = 20;

/**
 * Whether background jobs kept pace. Delayed: the interval of the queue's slope lies above 0, and it ends at twice its start and
 * twenty more. Failed: jobs wait and none is completed. Undefined under ten buckets.
 */
export function backgroundJobsOf(
  depth: TimeSeries,
  completed: number | undefined,
): BackgroundJobs | undefined {
  if (bucketsOf(depth.values) < FEWEST_BUCKETS) return undefined;
  const { start, end, grows } = depthGrowth(depth.values);
  const level = { startDepth: start, endDepth: end };
  if (completed === 0 && depth.values.some((value) => value !== undefined && value > 0)) {
    return { kind: "failed", ...level };
  }
  return { kind: grows ? "delayed" : "normal", ...level };
}

/** Where the depth of a queue went, and whether that is more than its noise and more than a few jobs. */
export function depthGrowth(depth: TimeSeries["values"]): {
  readonly start: number;
  readonly end: number;
  readonly grows: boolean;
} {
  const { start, end, interval } = fittedLine(depth);
  return { start, end, grows: interval[0] > 0 && isFarDeeper(end, start) };
}

/** Whether far more jobs wait than did before: twice as many, and twenty. */
export function isFarDeeper(depth: number, before: number): boolean {
  return depth >= 2 * before + FEW_MORE;
}
