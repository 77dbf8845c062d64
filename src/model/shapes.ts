/** How much worse the fitted line ends than it began: less than 5 %, 10 %, 25 %, or more. */
export type Degradation = "none" | "minimal" | "moderate" | "significant";

/** Where a number went over the measured phase. Shares are of the level at the start: 0.12 is 12 %. */
export type Trend =
  | {
      readonly kind: "stable" | "increasing" | "decreasing";
      readonly changeShare: number;
      /** The 95 % interval of `changeShare`. */
      readonly interval: readonly [number, number];
      readonly degradation: Degradation;
      readonly buckets: number;
    }
  | { readonly kind: "not assessed"; readonly why: TrendAbsence; readonly buckets: number };

/** Why no trend can be told; a load that moves makes its own trend. */
export type TrendAbsence = "too few buckets" | "no data" | "zero level" | "the load moved";

/** Whether memory was kept. Rates are bytes per hour. */
export type Leak =
  | {
      readonly kind: "none" | "suspected" | "confirmed";
      readonly bytesPerHour: number;
      /** The 95 % interval of `bytesPerHour`. */
      readonly interval: readonly [number, number];
      /** Growth over the phase, as a share of the level at its start; 1 where that was nothing. */
      readonly growthShare: number;
      readonly startBytes: number;
      readonly endBytes: number;
      readonly buckets: number;
      /** Length of the phase where it is under ten minutes, so that the rate per hour is an extrapolation. */
      readonly extrapolatedFromMs?: number;
    }
  | {
      readonly kind: "not assessed";
      readonly why: "too few buckets" | "no data";
      readonly buckets: number;
    };

/** Whether a utilisation kept its level, rose, or had peaks of half as much again as its median. */
export type Pattern =
  | {
      readonly kind: "stable" | "increasing" | "spiking";
      readonly median: number;
      readonly p99: number;
      readonly changeShare: number;
      readonly buckets: number;
    }
  | { readonly kind: "not assessed"; readonly why: TrendAbsence; readonly buckets: number };

/** How one spike ended. `backMs`: when the load was back within 10 % of the level before the first spike. */
export type SpikeRecovery =
  | { readonly kind: "recovered"; readonly backMs: number; readonly seconds: number }
  | { readonly kind: "not recovered"; readonly backMs: number; readonly withinSeconds: number }
  | {
      readonly kind: "not assessed";
      readonly why: "the load never came back" | "too little time after the spike";
    };

/** How the service came back after its spikes: the worst of them, and each. */
export type Recovery =
  | { readonly kind: "recovered"; readonly seconds: number; readonly spikes: SpikeRecoveries }
  | {
      readonly kind: "not recovered";
      readonly withinSeconds: number;
      readonly spikes: SpikeRecoveries;
    }
  | {
      readonly kind: "not assessed";
      readonly why: RecoveryAbsence;
      readonly spikes: readonly SpikeRecovery[];
    };

/** At least one spike, in order of time. */
export type SpikeRecoveries = readonly [SpikeRecovery, ...SpikeRecovery[]];

/** Why no recovery can be told. */
export type RecoveryAbsence =
  | "no spike"
  | "no requests before the spike"
  | "the load never came back"
  | "too little time after the spike";

/** What happened in one part of a run; a quantile is absent where nothing was requested. */
export interface RunPart {
  /** In milliseconds from the start of the run. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly requests: number;
  readonly failures: number;
  readonly errorRate?: number;
  readonly p50Ms?: number;
  readonly p95Ms?: number;
  readonly p99Ms?: number;
  readonly requestsPerSecond: number;
  readonly users?: number;
}

/** The first and the last eighth of the measured phase: hour 1 and hour 8 of an eight-hour test. */
export interface FirstAgainstLast {
  readonly firstP50Ms: number;
  readonly lastP50Ms: number;
  readonly changeShare: number;
}

/** Before, during and after the spikes of a run. */
export interface SpikePhases {
  readonly before: RunPart;
  readonly during: RunPart;
  readonly after?: RunPart;
}

/** What the samples of one run show over time. */
export interface Shapes {
  readonly latency: Trend;
  readonly throughput: Trend;
  readonly recovery: Recovery;
  /** Eighths of the measured phase, in order of time; empty where it comes and goes or has fewer than eight seconds. */
  readonly parts: readonly RunPart[];
  readonly firstAgainstLast?: FirstAgainstLast;
  readonly spike?: SpikePhases;
}
