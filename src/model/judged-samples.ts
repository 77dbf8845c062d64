import type { PhaseOrigin } from "./phase.ts";
import type { SampleLines } from "./run-samples.ts";
import type { RunPart, Shapes } from "./shapes.ts";
import type { Stretch } from "./timeline.ts";

/** What samples tell of a run beyond its indicators, as any document prints it. Plain JSON; times from the run's start. */
export interface JudgedSamples {
  /** The steady part of the run, or all of it. */
  readonly measured: JudgedPhase;
  readonly phases: readonly JudgedPhase[];
  readonly shapes: Shapes;
  readonly series: JudgedSeries;
  /** Most requested first; at most twenty. */
  readonly endpoints: readonly JudgedEndpoint[];
  /** Requests by status; `0` got no answer. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Requests by k6's error code: 1000 + status, or a failure before any answer. */
  readonly errorCodes: Readonly<Record<string, number>>;
  readonly connectionErrors: number;
  readonly users?: { readonly avg: number; readonly max: number };
  /** Requests of setup() and teardown(), counted in with the rest. */
  readonly outsideRequests: number;
  /** k6 processes that made the load. */
  readonly shards: number;
  /** Greatest relative error of a quantile; 0 when all values were kept. */
  readonly quantileError: number;
  readonly lines: SampleLines;
}

/** A named part of a run with its numbers. */
export interface JudgedPhase extends RunPart {
  readonly name: string;
  readonly origin: PhaseOrigin;
  /** Without the gaps between its stretches. */
  readonly durationMs: number;
  /** Where it comes and goes; absent where it is one stretch. */
  readonly stretches?: readonly Stretch[];
}

/** Curves for charts, in equal buckets; null where a bucket has no data. All lists are of one length. */
export interface JudgedSeries {
  readonly startMs: number;
  readonly stepMs: number;
  readonly users: readonly (number | null)[];
  readonly requestsPerSecond: readonly (number | null)[];
  readonly errorRate: readonly (number | null)[];
  readonly p50Ms: readonly (number | null)[];
  readonly p95Ms: readonly (number | null)[];
  readonly p99Ms: readonly (number | null)[];
}

/** The requests of one name and method. */
export interface JudgedEndpoint {
  readonly name: string;
  readonly method: string;
  readonly requests: number;
  readonly failures: number;
  readonly p50Ms?: number;
  readonly p95Ms?: number;
  readonly p99Ms?: number;
}
