import { type Aggregation, parseAggregation } from "../../model/aggregation.ts";
import { indicatorKey, type IndicatorName } from "../../model/indicator.ts";
import type { Measurements } from "../../model/measurement.ts";
import type { MetricKind } from "../../model/metric.ts";

/** The numbers that the report's tables print for every scenario, whether or not anything was asked of them. */
const REPORTED: Readonly<Record<string, readonly string[]>> = {
  http_req_duration: ["p(50)", "p(90)", "p(95)", "p(99)", "avg", "max"],
  http_req_failed: ["rate", "count"],
  http_reqs: ["count", "rate"],
  vus: ["max", "avg"],
  iterations: ["count", "rate"],
  iteration_duration: ["avg", "p(95)"],
  dropped_iterations: ["count"],
  checks: ["rate"],
  data_received: ["count", "rate"],
  data_sent: ["count", "rate"],
};

/** What is said of a custom metric that no objective names. */
const CUSTOM: Readonly<Record<MetricKind, readonly string[]>> = {
  trend: ["p(50)", "p(95)", "max"],
  rate: ["rate"],
  counter: ["count"],
  gauge: ["max"],
};

/** What is said of a query of Prometheus, and of its course where it is memory. */
const LEVEL = ["avg", "max"];
const COURSE = ["start", "end", "growth"];

const BUILT_IN =
  /^(?:http_|vus|iteration|dropped_|checks$|data_|group_duration|ws_|grpc_|browser_)/u;

/** Which indicators of a run the report prints, besides those that are asked for. */
export function reportedIndicators(measurements: Measurements): readonly IndicatorName[] {
  const known = Object.entries(REPORTED).flatMap(([metric, aggregations]) =>
    measurements.has(metric) ? named(metric, aggregations) : [],
  );
  const custom = [...measurements].flatMap(([metric, { kind }]) =>
    metric.includes("{") || BUILT_IN.test(metric) ? [] : named(metric, CUSTOM[kind]),
  );
  const machines = [...measurements].flatMap(([metric, { absences, unit }]) =>
    absences === undefined || metric.includes("{")
      ? []
      : named(metric, unit === "bytes" ? [...LEVEL, ...COURSE] : LEVEL),
  );
  return [...known, ...custom, ...machines];
}

/** The names once each, in the order of their first appearance. */
export function distinct(names: readonly IndicatorName[]): readonly IndicatorName[] {
  return [...new Map(names.map((name) => [indicatorKey(name), name])).values()];
}

function named(metric: string, aggregations: readonly string[]): readonly IndicatorName[] {
  return aggregations.flatMap((text) => {
    const aggregation: Aggregation | undefined = parseAggregation(text);
    return aggregation === undefined ? [] : [{ metric, aggregation }];
  });
}
