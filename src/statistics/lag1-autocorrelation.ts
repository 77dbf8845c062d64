import { mean } from "./mean.ts";

/**
 * How much a value of an equally spaced series tells of the next one, in −1..1: r₁ of Box & Jenkins. Where values are
 * missing, only neighbours count, and each of the two sums is taken as a mean. A series that never moves, or that has no
 * neighbours, has 0.
 */
export function lag1Autocorrelation(values: readonly (number | undefined)[]): number {
  const present = values.filter((value) => value !== undefined);
  if (present.length === 0) return 0;
  const centre = mean(present);
  const squares = present.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  let products = 0;
  let pairs = 0;
  for (const [index, value] of values.entries()) {
    const next = values[index + 1];
    if (value === undefined || next === undefined) continue;
    products += (value - centre) * (next - centre);
    pairs += 1;
  }
  if (squares === 0) return 0;
  return products / (pairs + 1) / (squares / present.length);
}
