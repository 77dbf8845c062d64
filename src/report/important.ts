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

/** The indicators that matter, most pressing first; what held and was met stays out. */
export function important({ indicators }: Judgement): readonly Important[] {
  const found = indicators.flatMap((indicator) => {
    const matter = matterOf(indicator);
    return matter === undefined ? [] : [{ indicator, matter }];
  });
  return ORDER.flatMap((matter) =>
    found.filter((one) => one.matter === matter).toSorted((a, b) => weight(b) - weight(a)),
  );
}

/** Within one verdict: the suspected before what was only not seen, and the greater movement first. */
function weight({ indicator: { change, objective } }: Important): number {
  if (change === undefined || change.verdict === "no baseline") return 0;
  if (objective !== undefined && objective.verdict !== "met") return 0;
  const suspected = change.doubt?.kind === "suspected" ? 1e6 : 0;
  return suspected + (change.scale === "percent" ? Math.abs(change.percent) : 0);
}

function matterOf({ objective, change }: Indicator): Matter | undefined {
  if (objective !== undefined && objective.verdict !== "met") {
    return objective.waived ? "waived" : objective.verdict;
  }
  if (change === undefined || !change.gated) return undefined;
  if (change.verdict === "no baseline" || change.verdict === "held") return undefined;
  return change.verdict;
}
