import type { Measurements } from "./measurement.ts";

/** From when to when, in milliseconds from the start of the run; the end is not part of it. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * What happened in each second of a run. A bucket is a second of the clock (or several, in a run of more than nine hours),
 * so the first one may begin before the run and shards of one run fall into the same buckets.
 */
export interface Timeline {
  /** Start of the first bucket, in milliseconds from the start of the run: 0 or less. */
  readonly offsetMs: number;
  readonly bucketMs: number;
  /** Users at work, as k6 counted them; undefined before it first did. All lists have one entry per bucket. */
  readonly users: readonly (number | undefined)[];
  readonly requests: readonly number[];
  readonly failures: readonly number[];
  readonly iterations: readonly number[];
  /**
   * The followed metrics between two moments, which are moved to the nearest edge of a bucket. Quantiles are exact as long
   * as the run's are; after that they are taken from stretches of at most 1/128 of the run.
   */
  readonly between: (stretch: Stretch) => Measurements;
}
