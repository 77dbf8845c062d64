import type { Evidence } from "../../model/finding.ts";
import type { Indicator } from "../../model/judgement.ts";
import { code } from "../../words/code.ts";
import { decimalText } from "../../words/digits.ts";
import { indicatorName } from "../../words/metric-name.ts";
import { quantityText } from "../../words/quantity-text.ts";
import type { RunFacts } from "../run-facts.ts";

/** The value of an indicator of the whole run, with the place where it was read. */
export function measured(
  { indicators }: RunFacts,
  metric: string,
  aggregation: string,
): (Indicator & { readonly value: number }) | undefined {
  const found = indicators.find(
    (one) => one.metric === metric && one.aggregation === aggregation && one.phase === undefined,
  );
  return found?.value === undefined ? undefined : { ...found, value: found.value };
}

/** More than two verdicts on one thing say the same. */
const MOST_VERDICTS = 2;

/** Objectives on these metrics that were missed, and changes that worsened: what verdicts say got bad. */
export function badVerdicts(
  { indicators, run }: RunFacts,
  metrics: readonly string[],
): readonly Evidence[] {
  return indicators
    .filter(({ metric }) => metrics.includes(metric))
    .flatMap((one) => {
      const source = one.source ?? { file: run.files[0].path, at: one.metric };
      return [...missedText(one), ...worsenedText(one)].map((text) => ({ text, source }));
    })
    .slice(0, MOST_VERDICTS);
}

function missedText(indicator: Indicator): readonly string[] {
  const { objective, value, unit } = indicator;
  if (objective?.verdict !== "missed" || value === undefined) return [];
  return [
    `${indicatorName(indicator)} of ${quantityText(value, unit)} misses ${code(objective.text)}`,
  ];
}

function worsenedText(indicator: Indicator): readonly string[] {
  const { change } = indicator;
  if (change?.verdict !== "worsened" || !change.gated) return [];
  const { percent, interval, scale } = change;
  const sign = scale === "points" ? "points" : "%";
  const [low, high] = interval.map((end) => decimalText(end, scale === "points" ? 2 : 0));
  const moved = `${percent > 0 ? "rose" : "fell"} ${decimalText(Math.abs(percent), scale === "points" ? 2 : 0)} ${sign}`;
  return [
    `${indicatorName(indicator)} ${moved} against the baseline (${low ?? ""} to ${high ?? ""} ${sign})`,
  ];
}
