import type { Gauge } from "./gauge.ts";
import type { Measurements } from "./measurement.ts";
import type { RunSamples } from "./run-samples.ts";
import type { Source } from "./source.ts";
import type { Stretch } from "./timeline.ts";

/** What k6 wrote a file as. */
export type ResultFormat =
  | "handleSummary"
  | "summary-export"
  | "machine-readable summary"
  | "NDJSON samples"
  | "CSV samples"
  | "series of remote write";

/** A threshold of the k6 script and k6's own word on it. */
export interface K6Threshold {
  /** Canonical text of the metric or sub-metric. */
  readonly metric: string;
  /** As the script has it: `p(95)<500`. */
  readonly expression: string;
  /** Absent where the file lists thresholds without their result (NDJSON). */
  readonly passed?: boolean;
  readonly source: Source;
}

/** One check of the script, by its path of groups. */
export interface CheckResult {
  readonly path: string;
  readonly passes: number;
  readonly fails: number;
}

/** A file that a run was read from. */
export interface ResultFile {
  readonly path: string;
  readonly format: ResultFormat;
}

/**
 * Something odd about a result that does not stop judging, in the reader's own words. A note tells how to read the file
 * and takes nothing from a pass; without that mark it is a concern.
 */
export interface Oddity {
  readonly id: string;
  readonly text: string;
  readonly isNote?: true;
}

/** One execution of one scenario, whatever files it left behind. */
export interface Run {
  readonly files: readonly [ResultFile, ...ResultFile[]];
  /** The k6 scenarios named in the file, in order of name; empty when it does not say. */
  readonly k6Scenarios: readonly string[];
  /** `2.2.0`, where the file says. */
  readonly k6Version?: string;
  /** Unix milliseconds, where the file says. */
  readonly startMs?: number;
  readonly durationMs?: number;
  readonly measurements: Measurements;
  readonly thresholds: readonly K6Threshold[];
  readonly checks: readonly CheckResult[];
  readonly oddities: readonly Oddity[];
  /** Present where samples were read. */
  readonly samples?: RunSamples;
  /** Present where Prometheus was asked about the run: its answers, and when the run was in unix time. */
  readonly machines?: { readonly gauges: readonly Gauge[]; readonly window: Stretch };
}
