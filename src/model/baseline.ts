import type { MetricKind } from "./metric.ts";
import type { Unit } from "./unit.ts";

/** What must be equal for two runs to be comparable. Absent parts are unknown, and unknown never differs. */
export interface Fingerprint {
  /** Users that k6 made ready before the run; more of them, that an arrival rate called for on the way, tell of the service. */
  readonly users?: number;
  /** Mean number of users in each tenth of the run, where samples were read and the users follow a plan. */
  readonly curve?: readonly number[];
  /** Iterations started per second, where the config gives the load as an arrival rate. */
  readonly rate?: number;
  /** k6's word for how the load is made (`ramping-vus`), where the config tells it. */
  readonly executor?: string;
  readonly durationMs?: number;
  /** Complete iterations: where they are what a run is made of, its duration is what the service makes of it. */
  readonly iterations?: number;
  /** Runner class, as the user or the CI system names it (`ubuntu-24.04`, `self-hosted-perf`). */
  readonly runner?: string;
  readonly cores?: number;
  /** k6's major version: `2`. */
  readonly k6?: string;
  /** What a user says must be equal besides: `{dataset: 1M rows}`. */
  readonly added?: Readonly<Record<string, string>>;
}

/** One indicator of one accepted run. */
export interface BaselineValue {
  /** In the indicator's unit, unrounded. */
  readonly value: number;
  /** Standard error within the run, in the same unit; only where samples were read. */
  readonly standardError?: number;
  /** How many samples stand behind it; the denominator of a ratio. */
  readonly samples?: number;
  /** Kind and unit of a metric that is not k6's own, as it was measured; absent in files of version 1. */
  readonly kind?: MetricKind;
  readonly unit?: Unit;
}

/** One accepted run of one scenario. */
export interface BaselineRun {
  /** Unique in its scenario: `<commit or time>` made by `baseline add`. */
  readonly id: string;
  readonly commit?: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Version of Plimsoll that wrote it. */
  readonly tool: string;
  /** Why a person accepted a run that would not have entered by itself. */
  readonly accepted?: string;
  readonly environment: Fingerprint;
  /** By indicator key: `http_req_duration p(95)`. */
  readonly indicators: Readonly<Record<string, BaselineValue>>;
}

/** The version of the file's format that is written. Older ones are read, and are of this version when written again. */
export const BASELINE_VERSION = 2;

/** The committed, reviewed numbers of earlier runs: oldest first, per scenario. */
export interface Baseline {
  readonly schemaVersion: typeof BASELINE_VERSION;
  readonly service?: string;
  readonly scenarios: Readonly<Record<string, { readonly runs: readonly BaselineRun[] }>>;
}
