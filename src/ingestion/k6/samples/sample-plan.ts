import type { MetricKind } from "../../../model/metric.ts";
import type { PhasePlan } from "../../../model/scenario.ts";

/** What is asked of the samples of one run before they are read, since they are read once. */
export interface SamplePlan {
  /** Canonical texts of the metrics and sub-metrics that somebody will ask for; these are also followed in time. */
  readonly selectors: readonly string[];
  /** Sub-metrics that are only tallied, as those of a summary beside the samples. */
  readonly subMetrics: readonly string[];
  readonly phases: PhasePlan;
  /** Kinds of custom metrics, where a summary beside the samples tells them: CSV does not. */
  readonly kinds: ReadonlyMap<string, MetricKind>;
  /** Kinds that the objectives speak of, for custom metrics of which nothing else tells the kind. */
  readonly askedKinds: ReadonlyMap<string, MetricKind>;
  /** Values kept per metric, and in all, before quantiles come from histograms. */
  readonly exactValues: { readonly perMetric: number; readonly inAll: number };
}

/** A file that is read among very many still keeps so many values. */
const FEWEST_KEPT = 100_000;

/**
 * How many values each of several files of one check may keep: half of what one file may is shared by them, since each also
 * takes memory to be read. By their number alone, so that the same files give the same numbers on every machine.
 */
export function keptByEach(files: number): SamplePlan["exactValues"] {
  const { perMetric, inAll } = PLAIN_PLAN.exactValues;
  if (files <= 1) return { perMetric, inAll };
  return { perMetric, inAll: Math.max(FEWEST_KEPT, Math.floor(inAll / 2 / files)) };
}

/** What every report prints in time, whether or not an objective names it. */
export const FOLLOWED: ReadonlySet<string> = new Set([
  "http_reqs",
  "http_req_duration",
  "http_req_failed",
  "iterations",
  "iteration_duration",
  "dropped_iterations",
  "checks",
  "vus",
  "vus_max",
  "data_received",
  "data_sent",
]);

/** A plan that asks for nothing beyond what every report prints. */
export const PLAIN_PLAN: SamplePlan = {
  selectors: [],
  subMetrics: [],
  phases: { kind: "found" },
  kinds: new Map(),
  askedKinds: new Map(),
  exactValues: { perMetric: 2_000_000, inAll: 8_000_000 },
};
