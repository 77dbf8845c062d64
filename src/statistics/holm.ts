/** One test's place in the step-down. */
export interface HolmStep {
  /** 1 for the smallest p of the family. */
  readonly rank: number;
  /** `alpha` over the tests that are left at this step. */
  readonly limit: number;
  readonly rejected: boolean;
}

/**
 * Which of several one-sided tests are rejected when at most a share `alpha` of families may hold even one false rejection
 * (Holm 1979, step-down). Answers in the order given; an empty family rejects nothing. Refuses what is not a probability.
 */
export function holm(pValues: readonly number[], alpha: number): readonly HolmStep[] {
  if (!pValues.every((p) => p >= 0 && p <= 1)) throw new RangeError("not a probability");
  const order = pValues.map((p, index) => ({ p, index })).toSorted((a, b) => a.p - b.p);
  const limits = order.map((_, before) => alpha / (order.length - before));
  const kept = order.findIndex(({ p }, before) => p > (limits[before] ?? 0));
  const steps = order.map(({ index }, before) => ({
    index,
    step: {
      rank: before + 1,
      limit: limits[before] ?? alpha,
      rejected: kept < 0 || before < kept,
    },
  }));
  return steps.toSorted((a, b) => a.index - b.index).map(({ step }) => step);
}
