import {
  comparedChange,
  gatedChange,
  type Indicator,
  type Judgement,
} from "../../model/judgement.ts";
import { callsForAttention } from "../../words/change-word.ts";
import { failuresOf } from "../../words/failed-indicator.ts";

/** Why an indicator deserves a reviewer's eye, most pressing first. */
type Matter =
  | "missed"
  | "unmeasured"
  | "worsened"
  | "waived"
  | "suspected"
  | "inconclusive"
  | "improved";

const ORDER: readonly Matter[] = [
  "missed",
  "unmeasured",
  "worsened",
  "waived",
  "suspected",
  "inconclusive",
  "improved",
];

/** An indicator that matters, and why. */
export interface Important {
  readonly indicator: Indicator;
  readonly matter: Matter;
}

/**
 * The indicators that matter, most pressing first. What held and was met stays out, and so does what this gate could not
 * decide unless it looks worse by more than chance should bring, or fails the check.
 */
export function important({ indicators, failures }: Judgement): readonly Important[] {
  const found = indicators.flatMap((indicator) => {
    const matter = matterOf(indicator, failures);
    return matter === undefined ? [] : [{ indicator, matter }];
  });
  return ORDER.flatMap((matter) =>
    found.filter((one) => one.matter === matter).toSorted((a, b) => weight(b) - weight(a)),
  );
}

/** Within one verdict the greater movement first. */
function weight({ indicator }: Important): number {
  const { objective } = indicator;
  if (objective !== undefined && objective.verdict !== "met") return 0;
  const change = comparedChange(indicator);
  return change?.scale === "percent" ? Math.abs(change.percent) : 0;
}

function matterOf(indicator: Indicator, failures: Judgement["failures"]): Matter | undefined {
  return matterOfObjective(indicator) ?? matterOfChange(indicator, failures);
}

function matterOfObjective({ objective }: Indicator): Matter | undefined {
  if (objective === undefined || objective.verdict === "met") return undefined;
  return objective.waived ? "waived" : objective.verdict;
}

function matterOfChange(indicator: Indicator, failures: Judgement["failures"]): Matter | undefined {
  const change = gatedChange(indicator);
  if (change === undefined) return undefined;
  const { verdict } = change;
  if (verdict === "worsened" || verdict === "improved") return verdict;
  if (callsForAttention(change)) return "suspected";
  const fails = failuresOf(indicator, failures).some(({ kind }) => kind === "inconclusive");
  return fails ? "inconclusive" : undefined;
}
