import { parseAggregation } from "../model/aggregation.ts";
import type { IndicatorName } from "../model/indicator.ts";
import { canonicalMetric } from "../model/metric.ts";

/** Reads an indicator as people write it: `http_req_duration p(95)`, `http_req_duration{name:GET /} med @spike`. */
export function parseIndicator(text: string): IndicatorName | undefined {
  const groups = INDICATOR.exec(text.trim())?.groups;
  const metric = groups?.["metric"];
  const aggregation = parseAggregation(groups?.["aggregation"] ?? "");
  if (metric === undefined || aggregation === undefined) return undefined;
  const phase = groups?.["phase"];
  return { metric: canonicalMetric(metric), aggregation, ...(phase !== undefined && { phase }) };
}

const INDICATOR =
  /^(?<metric>\S.*?)\s+(?<aggregation>p\(\s*[\d.]+\s*\)|[a-z]+)(?:\s+@(?<phase>\S.*))?$/u;
