import type { Measurements } from "./measurement.ts";
import type { Stretch } from "./timeline.ts";

/** How a phase was told apart: by the config's windows, by a tag of the samples, or from the users curve. */
export type PhaseOrigin = "config" | "tag" | "found";

/**
 * A named part of a run. Found phases are plateaus of the users curve: `steady` where there is one, `baseline`, `spike` and
 * `after` where the load jumps, else `level 1` and so on; ramps belong to none.
 */
export interface Phase {
  readonly name: string;
  readonly origin: PhaseOrigin;
  /** Several where it comes and goes. */
  readonly stretches: readonly [Stretch, ...Stretch[]];
  readonly durationMs: number;
  /** Over its buckets; absent where k6 counted no users. */
  readonly users?: { readonly avg: number; readonly max: number };
  /** The followed metrics; rates per second are over the phase's own duration. */
  readonly measurements: Measurements;
}
