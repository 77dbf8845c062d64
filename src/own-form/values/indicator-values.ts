import { indicatorKey } from "../../model/indicator.ts";
import { comparedChange, type Indicator } from "../../model/judgement.ts";
import {
  targetCell,
  valueCell,
  verdictCell,
  verdictMark,
} from "../../report/figures/indicator-cells.ts";
import { movementText } from "../../words/change-sentence.ts";
import { indicatorName } from "../../words/metric-name.ts";
import { sentenceCase } from "../../words/sentence-case.ts";
import { readyLine } from "../ready.ts";

/** What a form can say of one number of one scenario: raw for its own arithmetic, and as the report prints it. */
export function indicatorValues(indicator: Indicator) {
  const { metric, aggregation, phase, unit, value, samples, source } = indicator;
  return {
    key: indicatorKey(indicator),
    name: readyLine(sentenceCase(indicatorName(indicator))),
    metric,
    aggregation,
    phase: phase ?? null,
    unit,
    value: value ?? null,
    value_text: readyLine(valueCell(indicator)),
    samples: samples ?? null,
    file: source?.file ?? null,
    ...objectiveValues(indicator),
    ...changeValues(indicator),
  };
}

function objectiveValues(indicator: Indicator) {
  const { objective } = indicator;
  const printed = {
    target: readyLine(targetCell(indicator)),
    verdict_text: readyLine(verdictCell(indicator)),
  };
  if (objective === undefined) {
    const none = { objective: null, limit: null, verdict: null, mark: "", reason: null };
    return { ...printed, ...none, waived: false };
  }
  const { text, limit, verdict, reason, waived } = objective;
  return {
    ...printed,
    objective: text,
    limit: limit ?? null,
    verdict,
    mark: verdictMark(objective),
    reason: reason === undefined ? null : readyLine(reason),
    waived,
  };
}

function changeValues(indicator: Indicator) {
  const { change } = indicator;
  const compared = comparedChange(indicator);
  return {
    change: change?.verdict ?? null,
    gated: change?.gated ?? false,
    movement: compared === undefined ? null : readyLine(movementText(compared)),
    change_sentence: compared === undefined ? null : readyLine(compared.sentence),
  };
}
