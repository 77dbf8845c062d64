import type { GaugeAbsence } from "./gauge.ts";
import type { Role } from "./role.ts";
import type { Leak, Pattern } from "./shapes.ts";
import type { Source } from "./source.ts";
import type { Unit } from "./unit.ts";

/** What the service's machines did during a run, as any document prints it. Plain JSON; times from the run's start. */
export interface JudgedResources {
  readonly gauges: readonly JudgedGauge[];
  /** Starts of the service's processes within the run. */
  readonly restarts?: number;
  /** When, from the start of the run, where anybody told. */
  readonly restartTimesMs?: readonly number[];
  readonly scaling?: Scaling;
  readonly jobs?: BackgroundJobs;
}

/** One query, or one series of it where the query names a label. */
export interface JudgedGauge {
  readonly name: string;
  /** The series of a query that has several: `{queue: mail}`. */
  readonly label?: Readonly<Record<string, string>>;
  readonly role?: Role;
  readonly unit: Unit;
  /** The unit as a person wrote it. */
  readonly unitText?: string;
  readonly source: Source;
  /** What answered, with its version; absent where it did not say. */
  readonly server?: string;
  /** Why there is no number of the run; then nothing below is there. */
  readonly why?: GaugeAbsence;
  /** Over the whole run; the peak is of four scrapes together. */
  readonly avg?: number;
  readonly peak?: number;
  /** Over the measured phase. */
  readonly start?: number;
  readonly end?: number;
  readonly growthPerHour?: number;
  readonly phases: readonly GaugePart[];
  /** The eighths of the measured phase. */
  readonly parts: readonly GaugePart[];
  /** How a utilisation moved; of shares only. */
  readonly pattern?: Pattern;
  /** Whether memory was kept; of memory only. */
  readonly leak?: Leak;
  readonly curve?: GaugeCurve;
}

/** A gauge in a part of a run. */
export interface GaugePart {
  readonly name: string;
  readonly avg: number;
  readonly peak: number;
}

/** A gauge in equal buckets, at most 240; null where there is no number. */
export interface GaugeCurve {
  readonly startMs: number;
  readonly stepMs: number;
  readonly values: readonly (number | null)[];
}

/** How the number of replicas followed the load. */
export interface Scaling {
  readonly changes: readonly ReplicaChange[];
  /** Whether replicas were added during the run. */
  readonly triggered: boolean;
  /** From the start of the first spike to the first added replica; absent without spike or addition. */
  readonly responseSeconds?: number;
}

/** A change of the number of replicas. */
export interface ReplicaChange {
  readonly atMs: number;
  readonly from: number;
  readonly to: number;
}

/** Whether background jobs kept pace: delayed where the queue grows, failed where it waits and nothing is completed. */
export interface BackgroundJobs {
  readonly kind: "normal" | "delayed" | "failed";
  readonly startDepth: number;
  readonly endDepth: number;
}
