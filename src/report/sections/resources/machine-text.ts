import type { Indicator, JudgedScenario, Judgement } from "../../../model/judgement.ts";
import { networkText } from "../../../words/network-text.ts";
import { quantityText } from "../../../words/quantity-text.ts";
import { valueCell } from "../../figures/indicator-cells.ts";
import { measured } from "../../figures/figures.ts";
import { SENT } from "./resource-rows.ts";

/** Traffic in bits; what is sent stands beside what is received, where two queries tell them. */
export function trafficText(mean: Indicator, judgement: Judgement, scenario: string): string {
  if (!mean.metric.endsWith("_received")) return bits(mean);
  const sent = measured(judgement, scenario, SENT);
  return sent === undefined
    ? `${bits(mean)} received`
    : `${bits(mean)} received, ${bits(sent)} sent`;
}

function bits(indicator: Indicator): string {
  const { unit, value } = indicator;
  return unit === "bytes/s" && value !== undefined ? networkText(value) : valueCell(indicator);
}

/** How many a rate makes over the run. Where statements are not counted, transactions are, and are called so. */
export function totalText(mean: Indicator, { durationMs }: JudgedScenario): string | undefined {
  const { unit, value, metric } = mean;
  if (unit !== "1/s" || value === undefined || durationMs === undefined) return undefined;
  const total = quantityText(Math.round((value * durationMs) / 1000), "count");
  return metric.endsWith("_transactions") ? `about ${total} transactions` : `about ${total}`;
}
