import type { Role } from "./role.ts";
import type { RunPart } from "./shapes.ts";

/** What a service carried at one number of users: a plateau of a run, or a twentieth of its ramp. */
export interface LoadLevel extends RunPart {
  readonly users: number;
  readonly meanMs: number;
  readonly p95Ms: number;
}

/** What a run with several levels of load tells of how much its service can carry. Plain JSON. */
export interface Capacity {
  /** Where the levels come from. */
  readonly cut: "plateaus" | "ramp";
  /** In order of users. */
  readonly levels: readonly LoadLevel[];
  readonly closure: Closure;
  readonly scalability: Scalability;
  readonly knee: Knee;
  /** Completed iterations an hour at the last level before the knee. */
  readonly iterationsPerHour?: number;
  readonly growth: Growth;
  readonly busiest?: Busiest;
}

/**
 * Little's law (1961), N = X·(R + Z): users against iterations a second times the time of an iteration, think time included. Off by
 * more than 20 % the users do not wait for the service, so their number is no measure of load.
 */
export type Closure =
  | { readonly kind: "closed" | "not closed"; readonly ratio: number }
  | { readonly kind: "not assessed"; readonly why: "no iterations" | "long iterations" };

/** The Universal Scalability Law of the service, or why none is told. */
export type Scalability =
  | {
      readonly kind: "fitted";
      /** λ, σ and κ with their 95 % intervals. */
      readonly alone: Estimate;
      readonly contention: Estimate;
      readonly crosstalk: Estimate;
      /** R². */
      readonly explained: number;
      readonly peak: Peak;
    }
  | {
      readonly kind: "not told";
      readonly why: "too few levels" | "too narrow" | "poor fit" | "not closed";
      readonly levels: number;
      /** The greatest number of users over the least. */
      readonly span: number;
      readonly explained?: number;
    };

/** A number with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly interval: readonly [number, number];
}

/** Where throughput is greatest; never told beyond twice the users that were measured. */
export type Peak =
  | {
      readonly kind: "within reach";
      readonly users: number;
      /** The upper end is absent where it lies beyond reach. */
      readonly from: number;
      readonly to?: number;
      readonly requestsPerSecond: number;
    }
  | { readonly kind: "beyond"; readonly users: number };

/** The largest number of users at which p95 and errors still met their objectives. */
export type Knee =
  | {
      readonly kind: "found";
      readonly users: number;
      readonly requestsPerSecond: number;
      /** The last level that met them, and the first that did not. */
      readonly between: readonly [number, number];
      /** The objective that gives way first: `http_req_duration p(95) < 3s`. */
      readonly objective: string;
    }
  /** All levels met them. */
  | { readonly kind: "not reached"; readonly users: number; readonly requestsPerSecond: number }
  /** Not even the first levels did. */
  | { readonly kind: "below"; readonly users: number; readonly objective: string }
  | { readonly kind: "no objective" };

/** What more load would need, by multiples of the greatest that was measured. */
export interface Growth {
  /** The most that were measured. */
  readonly users: number;
  /** Instances of the service at the knee. */
  readonly instances?: number;
  readonly rows: readonly GrowthRow[];
}

/** One multiple of that load. */
export interface GrowthRow {
  readonly times: number;
  readonly users: number;
  readonly need: GrowthNeed;
}

/** Instances at 70 % of what one carried at the knee; or why nothing is said. */
export type GrowthNeed =
  | {
      readonly kind: "instances";
      readonly count: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "not measured" }
  | { readonly kind: "unknown"; readonly why: "no knee" | "no instances" | "no CPU" };

/** The component that fills up first by the utilisation law, U = X·D: the one that is busiest at the same throughput. */
export interface Busiest {
  /** Name of its query. */
  readonly name: string;
  readonly role: Role;
  /** On average over the levels. */
  readonly utilisation: number;
  readonly requestsPerSecond: number;
  /** Throughput at which it would be full; absent beyond twice what was measured. */
  readonly fullAt?: number;
}
