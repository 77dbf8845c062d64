import type { Indicator } from "../../model/judgement.ts";

/** How many objectives some indicators answer, and how. */
export function objectiveCounts(indicators: readonly Indicator[]) {
  const verdicts = indicators.flatMap(({ objective }) => objective?.verdict ?? []);
  const count = (verdict: string): number => verdicts.filter((one) => one === verdict).length;
  return {
    asked: verdicts.length,
    met: count("met"),
    missed: count("missed"),
    unmeasured: count("unmeasured"),
  };
}
