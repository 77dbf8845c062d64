import type { Indicator, IndicatorObjective } from "../../model/judgement.ts";
import { movementText } from "../../words/change-sentence.ts";
import { changeWord } from "../../words/change-word.ts";
import { namedPair, namedText } from "../../words/named-quantity.ts";
import type { Line } from "../markup/blocks.ts";

/** The measured value as printed beside its limit; where there is none, that. */
export function valueCell(indicator: Indicator): string {
  const { value, objective } = indicator;
  if (value === undefined) return absenceCell(objective);
  if (objective?.limit === undefined) return namedText(value, indicator);
  return namedPair(value, objective.limit, indicator).value;
}

function absenceCell(objective: IndicatorObjective | undefined): string {
  if (objective?.verdict === "unmeasured") return "not measured";
  return objective?.reason?.startsWith("no samples") === true ? "no samples" : "not exported";
}

/** What the objective asks: `< 3 s`, `< start * 1.5` where the run did not tell the number; empty without one. */
export function targetCell(indicator: Indicator): string {
  const { value, objective } = indicator;
  if (objective === undefined) return "";
  const { comparator, limit, text } = objective;
  if (limit === undefined) return text.slice(Math.max(0, text.indexOf(comparator)));
  const printed =
    value === undefined ? namedText(limit, indicator) : namedPair(value, limit, indicator).limit;
  return `${comparator} ${printed}`;
}

/** The mark of an objective's verdict; a waived miss is marked as what it is. */
export function verdictMark(objective: IndicatorObjective): string {
  if (objective.verdict === "met") return "✅";
  if (objective.waived) return "⚠️";
  return objective.verdict === "missed" ? "❌" : "❔";
}

/** Mark and word of a verdict: `✅ met`, `⚠️ missed, waived`. A mark never stands alone. */
export function markedVerdict(objective: IndicatorObjective): string {
  return `${verdictMark(objective)} ${objective.verdict}${objective.waived ? ", waived" : ""}`;
}

/** The marked verdict; what other than a value it rests on follows. */
export function verdictCell({ value, objective }: Indicator): string {
  if (objective === undefined) return "";
  const { verdict, reason } = objective;
  const basis =
    value === undefined && verdict !== "unmeasured" && reason !== undefined ? ` (${reason})` : "";
  return `${markedVerdict(objective)}${basis}`;
}

/** Movement with its interval, and the verdict or the doubt about it in a word; why there is none where there is none. */
export function changeCell({ change }: Indicator): Line {
  if (change === undefined) return "";
  if (change.verdict === "no baseline") return "no baseline";
  return `${changeWord(change)}: ${movementText(change)}`;
}
