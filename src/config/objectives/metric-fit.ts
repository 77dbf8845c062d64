import { aggregationText } from "../../model/aggregation.ts";
import { indicatorUnit } from "../../model/indicator.ts";
import { hasAggregation } from "../../model/measurement.ts";
import type { MetricKind } from "../../model/metric.ts";
import type { Unit } from "../../model/unit.ts";
import { type KnownMetric, builtInMetric } from "../../model/known-metric.ts";
import type { Threshold } from "./threshold.ts";

/** Why a metric can never answer a threshold, and which part of the text says so. */
export interface MetricMisfit {
  readonly id: "objective-aggregation" | "objective-unit" | "objective-limit";
  readonly part: "aggregation" | "limit";
  readonly problem: string;
  readonly wayOut: string;
}

/** A threshold with the metric it is asked of; `known` is absent for a custom metric of k6. */
export interface AskedThreshold {
  readonly metric: string;
  readonly known?: KnownMetric | undefined;
  readonly threshold: Threshold;
  /** The limit as written: `3MB`. */
  readonly limitText: string;
}

/**
 * Holds a threshold against what is known of its metric before any run: `p(95)` of a counter, megabytes of a time,
 * a share beyond 0..1, a limit below zero. Such an objective would never be met, or always.
 */
export function metricMisfit(asked: AskedThreshold): MetricMisfit | undefined {
  const { known, threshold } = asked;
  const fraction = fractionOfPercent(threshold);
  if (fraction !== undefined || known === undefined) return fraction;
  if (!hasAggregation(known.kind, threshold.aggregation)) {
    return {
      id: "objective-aggregation",
      part: "aggregation",
      problem: `${asked.metric} is a ${known.kind} and has no \`${aggregationText(threshold.aggregation)}\``,
      wayOut: `A ${known.kind} has ${AGGREGATIONS[known.kind]}.`,
    };
  }
  return unitMisfit(asked, known) ?? rangeMisfit(asked, known);
}

function fractionOfPercent({ aggregation }: Threshold): MetricMisfit | undefined {
  if (aggregation.kind !== "quantile") return undefined;
  const { percent } = aggregation;
  if (percent <= 0 || percent >= 1) return undefined;
  return {
    id: "objective-aggregation",
    part: "aggregation",
    problem: `p(${percent}) is nearly the least of all values: percentiles lie in 0..100`,
    wayOut: `Write \`p(${Number((percent * 100).toPrecision(12))})\`.`,
  };
}

/** The unit must be the very one: of a query that does not say its unit, seconds would be taken for milliseconds. */
function unitMisfit(
  { metric, threshold, limitText }: AskedThreshold,
  { kind, unit }: KnownMetric,
): MetricMisfit | undefined {
  const { aggregation } = threshold;
  const expected = indicatorUnit(kind, unit, aggregation);
  if (threshold.unit === undefined || threshold.unit === expected) return undefined;
  const subject = expected === unit ? metric : `${metric} ${aggregationText(aggregation)}`;
  const isQuery = builtInMetric(metric) === undefined;
  return {
    id: "objective-unit",
    part: "limit",
    problem: `${subject} is ${UNIT_NAMES[expected]}; ${limitText} is ${UNIT_NAMES[threshold.unit]}`,
    wayOut: isQuery
      ? `Write for example \`${EXAMPLES[expected]}\`, or correct the \`unit\` of the query.`
      : `Write for example \`${EXAMPLES[expected]}\`, or a bare number in k6's own unit.`,
  };
}

function rangeMisfit(
  { metric, threshold }: AskedThreshold,
  { kind, unit }: KnownMetric,
): MetricMisfit | undefined {
  if (indicatorUnit(kind, unit, threshold.aggregation) === "ratio" && kind === "rate") {
    return shareMisfit(metric, threshold);
  }
  return threshold.limit < 0 && kind !== "gauge" ? belowZero(metric) : undefined;
}

function shareMisfit(metric: string, threshold: Threshold): MetricMisfit | undefined {
  const { limit, unit } = threshold;
  if (limit < 0) return belowZero(metric);
  const isWhole = unit === undefined && asksForAll(threshold);
  if (limit <= 1 && !isWhole) return undefined;
  const meantPercent = unit === undefined && limit <= 100;
  return {
    id: "objective-limit",
    part: "limit",
    problem: `a rate lies in 0..1 (0%..100%), so ${isWhole ? "1 is all of it" : "no value reaches the limit"}`,
    wayOut: meantPercent ? `Write \`${limit}%\`.` : "Write a limit from 0% to 100%.",
  };
}

/** `rate < 1`, meant as one percent: as a share it is met unless every sample is 1. */
function asksForAll({ comparator, limit }: Threshold): boolean {
  return limit === 1 && ["<", "<=", ">"].includes(comparator);
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
  ms: "3s",
  bytes: "10MB",
  ratio: "0.1%",
  count: "600",
  "1/s": "100/s",
  "bytes/s": "5MB/s",
  "1/h": "10/h",
  "bytes/h": "10MB/h",
  users: "1000 users",
  number: "10",
};
