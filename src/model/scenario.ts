import type { Objective } from "./objective.ts";

export const SCENARIO_KINDS = ["ramp-up", "sustained", "spike", "endurance", "other"] as const;

/** The kinds of the report form; `other` gets a plain table. */
export type ScenarioKind = (typeof SCENARIO_KINDS)[number];

/** The load a scenario was meant to bring. */
export interface PlannedLoad {
  readonly users?: number;
  readonly durationMs?: number;
  /** Iterations started per second, where the load is given as an arrival rate. */
  readonly rate?: number;
  /** k6's word for how the script makes the load. */
  readonly executor?: string;
}

/** A named stretch of a run, in milliseconds from its start. */
export interface PhaseWindow {
  readonly name: string;
  readonly fromMs: number;
  readonly toMs: number;
}

/** How the phases of a scenario are told apart. */
export type PhasePlan =
  | { readonly kind: "windows"; readonly windows: readonly PhaseWindow[] }
  | { readonly kind: "tag"; readonly tag: string }
  | { readonly kind: "found" };

/** A scenario as the config describes it. */
export interface Scenario {
  readonly name: string;
  readonly title?: string;
  readonly kind: ScenarioKind;
  readonly load: PlannedLoad;
  readonly phases: PhasePlan;
  /** Globs of result files, relative to the config; empty when results come from the command line. */
  readonly results: readonly string[];
  /** General objectives with the scenario's own in place. */
  readonly objectives: readonly Objective[];
}
