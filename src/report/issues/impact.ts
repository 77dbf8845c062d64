import type { Indicator } from "../../model/judgement.ts";
import { decimalText } from "../../words/digits.ts";
import { indicatorName } from "../../words/metric-name.ts";
import { namedText } from "../../words/named-quantity.ts";
import { targetCell } from "../figures/indicator-cells.ts";

/** What a failing indicator means for those who use the service, as far as the number itself says it. */
export function impactText(indicator: Indicator): string {
  const { value, metric, aggregation, objective } = indicator;
  const name = indicatorName(indicator);
  if (value === undefined) return `nothing is known about ${name}`;
  const number = namedText(value, indicator);
  if (metric === "http_req_failed" && aggregation === "rate") return `${number} of requests failed`;
  const percent = Number(/^p\((.+)\)$/u.exec(aggregation)?.[1]);
  const what = TIMED[metric.replace(/\{.*$/u, "")];
  if (what !== undefined && percent > 0 && percent < 100) {
    return `${shareText(percent, what)} took ${number} or longer`;
  }
  if (objective === undefined) return `${name} stands at ${number}`;
  return `${name} stands at ${number}, where ${targetCell(indicator)} was agreed`;
}

/** What a time is of, where each sample is one of them. */
const TIMED: Readonly<Record<string, { readonly one: string; readonly many: string }>> = {
  http_req_duration: { one: "request", many: "requests" },
  grpc_req_duration: { one: "call", many: "calls" },
  iteration_duration: { one: "iteration", many: "iterations" },
};

function shareText(
  percent: number,
  { one, many }: { readonly one: string; readonly many: string },
): string {
  if (percent === 50) return `half of the ${many}`;
  return `one ${one} in ${decimalText(100 / (100 - percent), percent > 90 ? 0 : 1)}`;
}
