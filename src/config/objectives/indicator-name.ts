import { aggregationText } from "../../model/aggregation.ts";
import type { IndicatorName } from "../../model/indicator.ts";
import { hasAggregation } from "../../model/measurement.ts";
import { canonicalMetric } from "../../model/metric.ts";
import { readAggregation } from "./aggregation-word.ts";
import { type KnownMetric, builtInMetric } from "../../model/known-metric.ts";

/** An indicator, or what keeps a text from being one. */
export type IndicatorReading =
  | { readonly kind: "read"; readonly indicator: IndicatorName }
  | { readonly kind: "faulty"; readonly problem: string; readonly wayOut: string };

const INDICATOR = /^(?<metric>\S.*?)\s+(?<aggregation>p\([^)]*\)|[^\s@]+)(?:\s+@(?<phase>\S.*))?$/u;

/** Reads an indicator as people write it: `http_req_duration p(95)`, `http_req_duration{name:GET /} med @spike`. */
export function readIndicator(
  text: string,
  own: ReadonlyMap<string, KnownMetric>,
): IndicatorReading {
  const indicator = indicatorIn(text);
  if ("problem" in indicator) return { kind: "faulty", ...indicator };
  const { metric, aggregation } = indicator;
  const known = own.get(metric) ?? builtInMetric(metric);
  if (known === undefined || hasAggregation(known.kind, aggregation))
    return { kind: "read", indicator };
  return {
    kind: "faulty",
    problem: `\`${text}\`: ${metric} is a ${known.kind} and has no \`${aggregationText(aggregation)}\``,
    wayOut: "Name an aggregation that the metric has.",
  };
}

function indicatorIn(
  text: string,
): IndicatorName | { readonly problem: string; readonly wayOut: string } {
  const { metric, aggregation: word, phase } = INDICATOR.exec(text.trim())?.groups ?? {};
  if (metric === undefined || word === undefined) {
    return {
      problem: `\`${text}\` is no indicator; expected a metric and an aggregation`,
      wayOut: `Write for example \`${isName(text) ? text.trim() : "http_req_duration"} p(95)\`.`,
    };
  }
  const aggregation = readAggregation(word);
  if ("problem" in aggregation) {
    return { problem: `\`${text}\`: ${aggregation.problem}`, wayOut: aggregation.wayOut };
  }
  return { metric: canonicalMetric(metric), aggregation, ...(phase !== undefined && { phase }) };
}

function isName(text: string): boolean {
  return builtInMetric(text)?.kind === "trend";
}
