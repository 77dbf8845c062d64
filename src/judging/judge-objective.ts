import type { Reading } from "../model/measurement.ts";
import { COMPARISONS, type Objective } from "../model/objective.ts";
import type { Unit } from "../model/unit.ts";
import type { Basis, ObjectiveVerdict } from "../model/verdict.ts";

/**
 * Holds what was read against what is owed. Met is proved, never fallen into: a number that is missing or not finite is
 * `unmeasured`, unless the user declared its absence a zero, or k6 judged a statistic that it then did not export.
 */
export function judgeObjective(objective: Objective, reading: Reading): ObjectiveVerdict {
  if (reading.kind === "measured") return judgeValue(objective, reading.value, "value");
  const { why } = reading;
  if (why === "not-recovered") return { kind: "missed", basis: "not recovered" };
  const nothingCame = why === "no-such-metric" || why === "no-samples";
  if (nothingCame && objective.absent === "zero") return judgeValue(objective, 0, "declared zero");
  const word = k6Word(objective);
  if (why === "not-exported" && word !== undefined) {
    return { kind: word ? "met" : "missed", basis: "k6's word" };
  }
  return { kind: "unmeasured", why };
}

/**
 * The share of the limit that is left: 0.1 when a value of 90 stands under a limit of 100; negative when missed.
 * For a floor under a ratio (`checks rate > 99%`) it is the share of the *allowed failures* that is left, since no ratio can
 * rise 10 % above 99 %. Undefined where there is no such share: a limit of zero, a floor of 100 %, an equality.
 */
export function headroom(objective: Objective, value: number, unit?: Unit): number | undefined {
  const { comparator, limit } = objective;
  if (!Number.isFinite(value) || comparator === "==" || comparator === "!=") return undefined;
  const ceiling = comparator === "<" || comparator === "<=";
  const scale = !ceiling && isRatio(objective, value, unit) ? 1 - limit : Math.abs(limit);
  if (!(scale > 0 && Number.isFinite(scale))) return undefined;
  return (ceiling ? limit - value : value - limit) / scale;
}

/** Whether the value says one thing and k6 said the other: then somebody reads another file than they think. */
export function contradictsK6(objective: Objective, verdict: ObjectiveVerdict): boolean {
  const word = k6Word(objective);
  if (word === undefined || verdict.kind === "unmeasured" || verdict.basis !== "value")
    return false;
  return (verdict.kind === "met") !== word;
}

/** Whether a raw number keeps a limit; one that is not finite keeps none. */
export function isWithin(
  value: number,
  { comparator, limit }: Pick<Objective, "comparator" | "limit">,
): boolean {
  return Number.isFinite(value) && Number.isFinite(limit) && COMPARISONS[comparator](value, limit);
}

function judgeValue(objective: Objective, value: number, basis: Basis): ObjectiveVerdict {
  const { comparator, limit } = objective;
  if (!Number.isFinite(value) || !Number.isFinite(limit)) {
    return { kind: "unmeasured", why: "not-finite" };
  }
  return { kind: isWithin(value, { comparator, limit }) ? "met" : "missed", basis };
}

function k6Word({ origin }: Objective): boolean | undefined {
  return origin.kind === "k6 threshold" ? origin.passed : undefined;
}

/** A bare `rate > 0.99` names no unit; a rate that stands, as its limit does, between a half and one is taken for a ratio. */
function isRatio(objective: Objective, value: number, unit: Unit | undefined): boolean {
  const known = unit ?? objective.unit;
  if (known !== undefined) return known === "ratio";
  const { aggregation, limit } = objective;
  return aggregation.kind === "rate" && limit >= 0.5 && limit <= 1 && value <= 1;
}
