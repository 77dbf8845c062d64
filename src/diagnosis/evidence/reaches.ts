/** Differences that only binary fractions make: 0.9 - 0.8 is a hair below 0.1. No share is measured so finely. */
const ROUNDING = 1e-9;

/** Whether a number reaches the threshold of a rule, "≥ 10 points" or "≥ 95 %", as it does on paper; one on the edge does. */
export function reaches(value: number, threshold: number): boolean {
  return value >= threshold - ROUNDING * Math.abs(threshold);
}
