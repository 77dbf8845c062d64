/** One test's place in the step-down. */
export interface HolmStep {
  /** 1 for the smallest p of the family. */
  readonly rank: number;
  /** The test's part of `alpha` among the tests that are left at this step: `alpha` over their number where all weigh alike. */
  readonly limit: number;
  readonly rejected: boolean;
}

/** One test of a family. */
export interface Test {
  readonly p: number;
  /** How much of the family's risk it may spend, against the others. */
  readonly weight: number;
}

interface Placed extends Test {
  readonly index: number;
}

/**
 * Which of several one-sided tests are rejected when at most a share `alpha` of families may hold even one false rejection:
 * Holm's step-down with weights (Holm 1979, §4), which is the plain one where all weigh alike. Answers in the order given;
 * an empty family rejects nothing. Refuses what is not a probability, and weights that are not positive.
 */
export function holm(tests: readonly Test[], alpha: number): readonly HolmStep[] {
  if (!tests.every(({ p }) => p >= 0 && p <= 1)) throw new RangeError("not a probability");
  if (!tests.every(({ weight }) => weight > 0)) throw new RangeError("not a weight");
  const order = tests
    .map((test, index): Placed => ({ ...test, index }))
    .toSorted((a, b) => a.p / a.weight - b.p / b.weight);
  const limits = limitsOf(order, alpha);
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

/** The part of `alpha` that each test has among itself and those behind it. */
function limitsOf(order: readonly Test[], alpha: number): readonly number[] {
  let left = 0;
  const limits = order.toReversed().map(({ weight }) => {
    left += weight;
    return (alpha * weight) / left;
  });
  return limits.toReversed();
}
