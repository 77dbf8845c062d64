import { aggregationText } from "../../model/aggregation.ts";
import type { Change } from "../../model/change.ts";
import type { Indicator, IndicatorChange, IndicatorObjective } from "../../model/judgement.ts";
import type { Objective } from "../../model/objective.ts";
import type { Source } from "../../model/source.ts";
import type { Basis, ObjectiveVerdict } from "../../model/verdict.ts";
import { absenceText } from "../../words/absence-text.ts";
import { changeSentence } from "../../words/change-sentence.ts";
import { noBaselineText } from "../../words/no-baseline-text.ts";
import type { AnsweredIndicator, AnsweredObjective } from "../questions/answers.ts";

/**
 * The rows of one indicator: one for each objective on it, or one without. The change stands on the first row alone,
 * so that no reader counts it twice.
 */
export function indicatorRows(answered: AnsweredIndicator): readonly Indicator[] {
  const { asked, objectives, change } = answered;
  const { reading } = asked.reading;
  const { samples } = asked.reading;
  const common = {
    scenario: asked.scenario,
    ...(asked.name.phase !== undefined && { phase: asked.name.phase }),
    metric: asked.name.metric,
    aggregation: aggregationText(asked.name.aggregation),
    unit: asked.unit,
    ...(asked.unitText !== undefined && { unitText: asked.unitText }),
    ...(reading.kind === "measured" && { value: reading.value, source: reading.source }),
    ...(samples !== undefined && { samples }),
  };
  const judgedChange = change && { change: indicatorChange(change, answered) };
  const [first, ...others] = objectives;
  if (first === undefined) return [{ ...common, ...judgedChange }];
  return [
    { ...common, objective: indicatorObjective(first, answered), ...judgedChange },
    ...others.map((other) => ({ ...common, objective: indicatorObjective(other, answered) })),
  ];
}

function indicatorObjective(
  { objective, verdict, waiver }: AnsweredObjective,
  { asked }: AnsweredIndicator,
): IndicatorObjective {
  const reason = reasonOf(verdict, asked);
  return {
    text: objective.text,
    comparator: objective.comparator,
    ...(Number.isFinite(objective.limit) && { limit: objective.limit }),
    verdict: verdict.kind,
    ...(reason !== undefined && { reason }),
    waived: waiver !== undefined,
    from: originOf(objective),
  };
}

const OTHER_BASIS: Readonly<Record<Basis, string | undefined>> = {
  value: undefined,
  "k6's word": "k6's own word; it did not export the value",
  "declared zero": "no samples; the config declares that absence is zero",
  "upper bound": "an upper bound keeps the limit; k6 wrote statistics of each series",
  "not recovered": "the run ended before the service was back at its pace",
};

function reasonOf(
  verdict: ObjectiveVerdict,
  { name: { metric, aggregation }, present }: AnsweredIndicator["asked"],
): string | undefined {
  if (verdict.kind !== "unmeasured") return OTHER_BASIS[verdict.basis];
  return absenceText(verdict.why, { metric, aggregation: aggregationText(aggregation), present });
}

function originOf({ origin, metric }: Objective): Source {
  if (origin.kind === "k6 threshold") return { file: origin.file, at: `thresholds of ${metric}` };
  const { file, line } = origin.place;
  return { file, at: line === undefined ? "objectives" : `line ${line}` };
}

function indicatorChange(change: Change, { asked }: AnsweredIndicator): IndicatorChange {
  if (change.verdict === "no baseline") {
    return { verdict: change.verdict, reason: noBaselineText(change.reason), gated: change.gated };
  }
  const { metric, aggregation, phase } = asked.name;
  const subject = {
    scenario: asked.scenario,
    metric,
    aggregation: aggregationText(aggregation),
    ...(phase !== undefined && { phase }),
  };
  return { ...change, sentence: changeSentence(change, subject) };
}
