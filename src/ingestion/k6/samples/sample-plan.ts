import type { MetricKind } from "../../../model/metric.ts";
import type { PhasePlan } from "../../../model/scenario.ts";

/** What is asked of the samples of one run before they are read, since they are read once. */
export interface SamplePlan {
  /** Canonical texts of the metrics and sub-metrics that somebody will ask for; these are also followed in time. */
  readonly selectors: readonly string[];
  readonly phases: PhasePlan;
  /** Kinds of custom metrics, where a summary beside the samples tells them: CSV does not. */
  readonly kinds: ReadonlyMap<string, MetricKind>;
  /** Values kept per metric, and in all, before quantiles come from histograms. */
  readonly exactValues: { readonly perMetric: number; readonly inAll: number };
}

/** A plan that asks for nothing beyond what every report prints. */
export const PLAIN_PLAN: SamplePlan = {
  selectors: [],
  phases: { kind: "found" },
  kinds: new Map(),
  exactValues: { perMetric: 2_000_000, inAll: 8_000_000 },
};
