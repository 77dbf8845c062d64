import { canBothBeMet } from "../config/objectives/owed-objectives.ts";
import { parseThreshold, type Threshold } from "../config/objectives/threshold.ts";
import { judgeObjective } from "../judging/judge-objective.ts";
import { aggregationText } from "../model/aggregation.ts";
import { indicatorKey, indicatorUnit } from "../model/indicator.ts";
import { type Absence, type Measurement, read } from "../model/measurement.ts";
import type { K6Threshold, Run } from "../model/run.ts";
import { exportLine } from "../words/export-line.ts";
import { quantityText } from "../words/quantity-text.ts";
import type { DraftedObjective } from "./draft.ts";
import { objectiveText } from "./limit-text.ts";
import { waiverBound } from "./waiver-bound.ts";

/** The thresholds of the k6 script as objectives of a config, each held against the run that brought them. */
export function fromThresholds(run: Run): readonly DraftedObjective[] {
  const drafted = run.thresholds.map((threshold) => fromThreshold(threshold, run));
  const each = [...new Map(drafted.map((one) => [`${one.metric} ${one.text}`, one])).values()];
  return each.map((one, index) => withoutContradiction(one, each.slice(0, index)));
}

/** Of two thresholds that no value can meet together only the first is asked, as a config that asks both is refused. */
function withoutContradiction(
  one: DraftedObjective,
  before: readonly DraftedObjective[],
): DraftedObjective {
  const against = before.find((other) => one.asked && other.asked && !areMetTogether(one, other));
  if (against === undefined) return one;
  const remark = `threshold of the script, not asked: no value can meet it and ${against.text}`;
  return { metric: one.metric, text: one.text, remark, asked: false };
}

function areMetTogether(one: DraftedObjective, other: DraftedObjective): boolean {
  const [a, b] = [one, other].map(({ text }) => parseThreshold(text));
  if (a === undefined || b === undefined || one.metric !== other.metric) return true;
  const isOneNumber = aggregationText(a.aggregation) === aggregationText(b.aggregation);
  return !isOneNumber || canBothBeMet(a, b);
}

function fromThreshold({ metric, expression }: K6Threshold, run: Run): DraftedObjective {
  const threshold = parseThreshold(expression);
  const bare = { metric, text: expression.trim(), asked: false };
  if (threshold === undefined) {
    return { ...bare, remark: "a threshold of the script that is not in k6's grammar" };
  }
  const measurement = run.measurements.get(metric);
  const reading = read(run.measurements, metric, threshold.aggregation);
  if (reading.kind === "absent") return unread(bare, threshold, reading.why, measurement);
  const unit = unitOf(threshold, measurement);
  const text = objectiveText(threshold, unit);
  if (unit === "ratio" && (threshold.limit > 1 || threshold.limit < 0)) {
    return { ...bare, remark: "a share lies between 0 and 100 %, so this limit decides nothing" };
  }
  const remark = `threshold of the script; measured ${quantityText(reading.value, unit)}`;
  const origin = { kind: "config", place: { file: "" } } as const;
  const objective = { ...threshold, metric, text, absent: "unmeasured", origin } as const;
  if (judgeObjective(objective, reading).kind === "met") {
    return { metric, text, remark, asked: true };
  }
  const indicator = indicatorKey({ metric, aggregation: threshold.aggregation });
  const bound = waiverBound(threshold, reading.value, unit);
  const missed = { indicator, ...(bound !== undefined && { bound }) };
  return { metric, text, remark: `${remark}: MISSED, see waivers`, asked: true, missed };
}

function unitOf({ aggregation }: Threshold, measurement: Measurement | undefined) {
  return measurement === undefined
    ? "number"
    : indicatorUnit(measurement.kind, measurement.unit, aggregation);
}

/**
 * A threshold that this run cannot answer. A count that stays below something may be a count of what only exists when it goes
 * wrong; of anything else silence is no success, so it is not asked until a person decides.
 */
function unread(
  bare: Pick<DraftedObjective, "metric" | "text" | "asked">,
  threshold: Threshold,
  why: Absence,
  measurement: Measurement | undefined,
): DraftedObjective {
  const { aggregation, comparator, limit } = threshold;
  const isSilent = why === "no-such-metric" || why === "no-samples";
  const isCount = aggregation.kind === "count" && (measurement?.kind ?? "counter") === "counter";
  const zeroMeets = judgesZero(comparator, limit);
  if (isSilent && isCount && zeroMeets) {
    const remark = "threshold of the script; no samples, so it is taken to exist only when needed";
    const text = objectiveText(threshold, "number");
    return { metric: bare.metric, text, remark, asked: true, isZeroWhenAbsent: true };
  }
  return { ...bare, remark: `threshold of the script, not asked: ${reasonOf(why, bare.text)}` };
}

function judgesZero(comparator: Threshold["comparator"], limit: number): boolean {
  return comparator === "<"
    ? limit > 0
    : comparator === "<="
      ? limit >= 0
      : comparator === "==" && limit === 0;
}

function reasonOf(why: Absence, text: string): string {
  if (why === "not-exported") {
    return `k6 did not export it; run ${exportLine(text.split(/[<>=!]/u, 1)[0]?.trim() ?? "")}`;
  }
  if (why === "no-such-metric" || why === "no-samples") {
    return "this run has no samples of it. Does the script reach the code that feeds it?";
  }
  return why === "not-finite" ? "it is not a number in this run" : "this run cannot tell it";
}
