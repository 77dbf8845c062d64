/** What must be equal for two runs to be comparable. Absent parts are unknown, and unknown never differs. */
export interface Fingerprint {
  /** Greatest number of users at once. */
  readonly users?: number;
  readonly durationMs?: number;
  /** Runner class, as the user or the CI system names it (`ubuntu-24.04`, `self-hosted-perf`). */
  readonly runner?: string;
  readonly cores?: number;
  /** k6's major version: `2`. */
  readonly k6?: string;
}

/** One indicator of one accepted run. */
export interface BaselineValue {
  /** In the indicator's unit, unrounded. */
  readonly value: number;
  /** Standard error within the run, in the same unit; only where samples were read. */
  readonly standardError?: number;
  /** How many samples stand behind it; the denominator of a ratio. */
  readonly samples?: number;
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

/** The committed, reviewed numbers of earlier runs: oldest first, per scenario. */
export interface Baseline {
  readonly schemaVersion: 1;
  readonly service?: string;
  readonly scenarios: Readonly<Record<string, { readonly runs: readonly BaselineRun[] }>>;
}
