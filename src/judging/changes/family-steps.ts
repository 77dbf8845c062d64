import { holm, type HolmStep } from "../../statistics/holm.ts";
import type { Weighed } from "./comparison.ts";

/** The gated comparisons of a check as one family: where each stands in Holm's order, for the worse and for the better. */
export interface FamilySteps {
  readonly size: number;
  readonly alpha: number;
  /** What a comparison may spend of `alpha` at the strictest, in the family or beside it. */
  readonly shareOf: (one: Weighed) => number;
  readonly worse: ReadonlyMap<Weighed, HolmStep>;
  readonly better: ReadonlyMap<Weighed, HolmStep>;
}

/**
 * A count of rare things gets a quarter of what a measured quantity gets of the family's risk. When a service fails, its
 * probabilities fall to a millionth; a quantity that got somewhat slower needs each part in a thousand.
 */
const COUNT_WEIGHT = 0.25;

function weightOf({ comparison }: Weighed): number {
  return comparison.family === "count" ? COUNT_WEIGHT : 1;
}

/** Steps the gated comparisons down, the worsenings and the improvements each on their own. */
export function stepsOf(gated: readonly Weighed[], alpha: number): FamilySteps {
  const whole = gated.reduce((sum, one) => sum + weightOf(one), 0);
  return {
    size: gated.length,
    alpha,
    shareOf: (one) => Math.min(alpha, (alpha * weightOf(one)) / (whole || 1)),
    worse: steps(gated, "worse", alpha),
    better: steps(gated, "better", alpha),
  };
}

function steps(
  gated: readonly Weighed[],
  side: "worse" | "better",
  alpha: number,
): ReadonlyMap<Weighed, HolmStep> {
  const known = gated.flatMap((one) =>
    one.evidence.kind === "evidence" ? [{ one, p: one.evidence[side] }] : [],
  );
  const found = holm(
    known.map(({ one, p }) => ({ p, weight: weightOf(one) })),
    alpha,
  );
  return new Map(
    known.flatMap(({ one }, index) => {
      const step = found[index];
      return step === undefined ? [] : [[one, step] as const];
    }),
  );
}
