/**
 * Which of several one-sided tests are rejected when at most a share `alpha` of families may hold even one false rejection
 * (Holm 1979, step-down). Answers in the order given; an empty family rejects nothing. Refuses what is not a probability.
 */
export function holm(pValues: readonly number[], alpha: number): readonly boolean[] {
  if (!pValues.every((p) => p >= 0 && p <= 1)) throw new RangeError("not a probability");
  const order = pValues.map((p, index) => ({ p, index })).toSorted((a, b) => a.p - b.p);
  const kept = order.findIndex(({ p }, rank) => p > alpha / (order.length - rank));
  const rejected = new Set(order.slice(0, kept < 0 ? undefined : kept).map(({ index }) => index));
  return pValues.map((_, index) => rejected.has(index));
}
