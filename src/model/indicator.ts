import { type Aggregation, aggregationText } from "./aggregation.ts";
import type { Direction, MetricKind } from "./metric.ts";
import type { Unit } from "./unit.ts";

/** Names one number of a scenario: an aggregation of a metric, over the whole run or one phase. */
export interface IndicatorName {
  readonly metric: string;
  readonly aggregation: Aggregation;
  readonly phase?: string;
}

/**
 * `http_req_duration p(95)`, `http_req_duration p(95) @spike`: the key of an indicator in files, failures and waivers. A
 * judgement holds the aggregation as text.
 */
export function indicatorKey({
  metric,
  aggregation,
  phase,
}: Omit<IndicatorName, "aggregation"> & { readonly aggregation: Aggregation | string }): string {
  const key = `${metric} ${typeof aggregation === "string" ? aggregation : aggregationText(aggregation)}`;
  return phase === undefined ? key : `${key} @${phase}`;
}

/** The unit of an aggregation, given the unit of one sample: the `rate` of a counter of bytes is bytes/s, its growth bytes/h. */
export function indicatorUnit(kind: MetricKind, unit: Unit, aggregation: Aggregation): Unit {
  if (aggregation.kind === "count") return kind === "counter" ? unit : "count";
  if (aggregation.kind === "rate") {
    if (kind === "rate") return "ratio";
    return unit === "bytes" ? "bytes/s" : "1/s";
  }
  if (aggregation.kind === "growth") return unit === "bytes" ? "bytes/h" : "1/h";
  return unit;
}

const HIGHER_IS_BETTER = new Set(["checks", "http_reqs", "iterations"]);
const UNDIRECTED = new Set(["vus", "vus_max", "data_sent", "data_received"]);

/**
 * Which way is worse. Objectives say it by their comparator; without one, k6's built-in metrics are known by name,
 * times are better lower, and a custom metric of no known meaning is undirected: its change is shown, never gated.
 */
export function indicatorDirection(metric: string, kind: MetricKind, unit: Unit): Direction {
  const base = metric.split("{", 1)[0] ?? metric;
  if (HIGHER_IS_BETTER.has(base)) return "higher-is-better";
  if (UNDIRECTED.has(base)) return "undirected";
  if (kind === "trend" && unit === "ms") return "lower-is-better";
  if (base === "http_req_failed" || base === "dropped_iterations") return "lower-is-better";
  return "undirected";
}
