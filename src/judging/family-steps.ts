import { holm, type HolmStep } from "../statistics/holm.ts";
import type { Weighed } from "./comparison.ts";

/** The gated comparisons of a check as one family: where each stands in Holm's order, for the worse and for the better. */
export interface FamilySteps {
  readonly size: number;
  readonly alpha: number;
  /** What one comparison of the family may spend of `alpha` at the strictest. */
  readonly share: number;
  readonly worse: ReadonlyMap<Weighed, HolmStep>;
  readonly better: ReadonlyMap<Weighed, HolmStep>;
}

/** Steps the gated comparisons down, the worsenings and the improvements each on their own. */
export function stepsOf(gated: readonly Weighed[], alpha: number): FamilySteps {
  return {
    size: gated.length,
    alpha,
    share: alpha / Math.max(1, gated.length),
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
    known.map(({ p }) => p),
    alpha,
  );
  return new Map(
    known.flatMap(({ one }, index) => {
      const step = found[index];
      return step === undefined ? [] : [[one, step] as const];
    }),
  );
}
