import type { Reading } from "../model/measurement.ts";
import { COMPARISONS, type Objective } from "../model/objective.ts";
import type { Basis, ObjectiveVerdict } from "../model/verdict.ts";

/**
 * Holds what was read against what is owed. Met is proved, never fallen into: a number that is missing or not finite is
 * `unmeasured`, unless the user declared its absence a zero, k6 judged a statistic that it then did not export, or even the most
 * that it can be keeps the limit.
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
  return keepsAtMost(objective, reading.atMost)
    ? { kind: "met", basis: "upper bound" }
    : { kind: "unmeasured", why };
}

/** An upper bound proves what must stay below a limit, and nothing else. */
function keepsAtMost({ comparator, limit }: Objective, atMost: number | undefined): boolean {
  const isCeiling = comparator === "<" || comparator === "<=";
  return atMost !== undefined && isCeiling && isWithin(atMost, { comparator, limit });
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
