import type { Reasoning, ReasoningStep } from "../../model/change.ts";
import type { Evidence, Weighed } from "./comparison.ts";
import type { FamilySteps } from "./family-steps.ts";

/** What the verdict on a comparison rests on, in the scale that is printed. */
export function reasoningOf(one: Weighed, evidence: Evidence, family: FamilySteps): Reasoning {
  const { direction, tolerance } = one.comparison;
  const step = stepOf(one, evidence, family);
  return {
    direction,
    tolerance: 100 * (evidence.scale === "points" ? tolerance.points : tolerance.relative),
    family: family.size,
    alpha: family.alpha,
    share: family.shareOf(one),
    weighing: evidence.weighing,
    ...(step !== undefined && { step }),
  };
}

/** The step on the side to which the comparison leans; on the worse side where it leans to neither. */
function stepOf(
  one: Weighed,
  { worse, better }: Evidence,
  family: FamilySteps,
): ReasoningStep | undefined {
  const side = better < worse ? "better" : "worse";
  const step = family[side].get(one);
  return step && { side, p: side === "better" ? better : worse, ...step };
}
