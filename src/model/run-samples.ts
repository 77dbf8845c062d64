import type { Aggregation } from "./aggregation.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Phase } from "./phase.ts";
import type { Timeline } from "./timeline.ts";

/** What a run tells only by its samples. */
export interface RunSamples {
  readonly timeline: Timeline;
  readonly phases: readonly Phase[];
  /** The measured phase: the spikes where the load jumps, else the longest plateau of users, else the whole run. */
  readonly measured: Phase;
  /** Most requested first. */
  readonly endpoints: readonly Endpoint[];
  /** Requests by status (`0`: no answer) and by k6's error code. */
  readonly statuses: ReadonlyMap<string, number>;
  readonly errorCodes: ReadonlyMap<string, number>;
  /** Requests that failed before an answer: error codes below 1400 and from 1600 on; between them are HTTP statuses. */
  readonly connectionErrors: number;
  /** Users on average and at most, over the time in which k6 counted them. */
  readonly users?: { readonly avg: number; readonly max: number };
  /** Requests of setup() and teardown(), which k6 counts in with the rest. */
  readonly outsideRequests: number;
  /** k6 processes that made the load, each with its own setup() and teardown(). */
  readonly shards: number;
  /**
   * The error that an indicator of the measured phase has by the run's own ups and downs (block jackknife over 20 stretches
   * of time), in the indicator's unit. Undefined where it cannot be had: under 20 seconds, under 200 samples, or no such metric.
   */
  readonly standardError: (metric: string, aggregation: Aggregation) => number | undefined;
  /** Greatest relative error of a quantile of the whole run; 0 when all values were kept. */
  readonly quantileError: number;
  readonly lines: SampleLines;
}

/** What became of the lines of the files: together they are all lines. */
export interface SampleLines {
  readonly read: number;
  readonly refused: number;
  readonly console: number;
  readonly cut: number;
}
