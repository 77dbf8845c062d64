import { aggregationText } from "../model/aggregation.ts";
import { indicatorUnit } from "../model/indicator.ts";
import { hasAggregation } from "../model/measurement.ts";
import type { MetricKind } from "../model/metric.ts";
import type { Unit } from "../model/unit.ts";
import type { BuiltInMetric } from "./metric-names.ts";
import { type Threshold, unitFits } from "./threshold.ts";

/** Why a metric can never answer a threshold, and which part of the text says so. */
export interface MetricMisfit {
  readonly id: "objective-aggregation" | "objective-unit" | "objective-limit";
  readonly part: "aggregation" | "limit";
  readonly problem: string;
  readonly wayOut: string;
}

/**
 * Holds a threshold against a metric whose kind and unit are known before any run: `p(95)` of a counter, megabytes of
 * a time, a share beyond 0..1, a limit below zero. Such an objective would never be met, or always.
 */
export function metricMisfit(
  metric: string,
  { kind, unit }: BuiltInMetric,
  threshold: Threshold,
): MetricMisfit | undefined {
  const { aggregation, limit } = threshold;
  if (!hasAggregation(kind, aggregation)) {
    return {
      id: "objective-aggregation",
      part: "aggregation",
      problem: `${metric} is a ${kind} and has no \`${aggregationText(aggregation)}\``,
      wayOut: `A ${kind} has ${AGGREGATIONS[kind]}.`,
    };
  }
  const expected = indicatorUnit(kind, unit, aggregation);
  if (threshold.unit !== undefined && !unitFits(threshold.unit, expected)) {
    return {
      id: "objective-unit",
      part: "limit",
      problem: `${metric} ${aggregationText(aggregation)} is ${UNIT_NAMES[expected]}; the limit is ${UNIT_NAMES[threshold.unit]}`,
      wayOut: `Write for example ${EXAMPLES[expected]}, or a bare number in k6's own unit.`,
    };
  }
  if (expected === "ratio") return shareMisfit(metric, threshold);
  return limit < 0 && kind !== "gauge" ? belowZero(metric) : undefined;
}

function shareMisfit(
  metric: string,
  { comparator, limit, unit }: Threshold,
): MetricMisfit | undefined {
  const bare = unit === undefined;
  const empty =
    bare && limit === 1 && (comparator === "<" || comparator === "<=" || comparator === ">");
  if (limit >= 0 && limit <= 1 && !empty) return undefined;
  if (limit < 0) return belowZero(metric);
  return {
    id: "objective-limit",
    part: "limit",
    problem: `${metric} is a share of 0..1 (0%..100%); the limit ${empty ? "1 is all of it" : "lies beyond"}`,
    wayOut: bare && limit <= 100 ? `Write \`${limit}%\`.` : "Write a limit from 0% to 100%.",
  };
}

function belowZero(metric: string): MetricMisfit {
  return {
    id: "objective-limit",
    part: "limit",
    problem: `${metric} is never below zero; the limit is`,
    wayOut: "Write a limit of zero or more.",
  };
}

const AGGREGATIONS: Readonly<Record<MetricKind, string>> = {
  counter: "count and rate",
  gauge: "value, min, max, avg, start, end and growth",
  rate: "rate and count",
  trend: "avg, min, med, max, count and p(N)",
};

const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  ms: "a time",
  bytes: "a size",
  ratio: "a share",
  count: "a count",
  "1/s": "a number per second",
  "bytes/s": "a size per second",
  "1/h": "a growth per hour",
  "bytes/h": "a growth in size per hour",
  users: "a number of users",
  number: "a plain number",
};

const EXAMPLES: Readonly<Record<Unit, string>> = {
  ms: "`3s`",
  bytes: "`10MB`",
  ratio: "`0.1%`",
  count: "`600`",
  "1/s": "`100/s`",
  "bytes/s": "`5MB/s`",
  "1/h": "`10/h`",
  "bytes/h": "`10MB/h`",
  users: "`1000 users`",
  number: "`10`",
};
