import type { Indicator, Judgement } from "../model/judgement.ts";

/** Why an indicator deserves a reviewer's eye, most pressing first. */
export type Matter = "missed" | "unmeasured" | "worsened" | "waived" | "inconclusive" | "improved";

const ORDER: readonly Matter[] = [
  "missed",
  "unmeasured",
  "worsened",
  "waived",
  "inconclusive",
  "improved",
];

/** An indicator that matters, and why. */
export interface Important {
  readonly indicator: Indicator;
  readonly matter: Matter;
}

/** The indicators that matter, most pressing first, in their own order within that; what held and was met stays out. */
export function important({ indicators }: Judgement): readonly Important[] {
  const found = indicators.flatMap((indicator) => {
    const matter = matterOf(indicator);
    return matter === undefined ? [] : [{ indicator, matter }];
  });
  return ORDER.flatMap((matter) => found.filter((one) => one.matter === matter));
}

function matterOf({ objective, change }: Indicator): Matter | undefined {
  if (objective !== undefined && objective.verdict !== "met") {
    return objective.waived ? "waived" : objective.verdict;
  }
  if (change === undefined || !change.gated) return undefined;
  if (change.verdict === "no baseline" || change.verdict === "held") return undefined;
  return change.verdict;
}
