import { describe, expect, test } from "vitest";
import { leastSquares, type Model } from "../../src/statistics/least-squares.ts";

/** y = b1·(1 − e^(−b2·x)). */
const GROWTH: Model = {
  at: (x, [b1 = 0, b2 = 0]) => b1 * (1 - Math.exp(-b2 * x)),
  slopes: (x, [b1 = 0, b2 = 0]) => [1 - Math.exp(-b2 * x), b1 * x * Math.exp(-b2 * x)],
};

// Misra1a of NIST's Statistical Reference Datasets (dental research), certified to eleven digits.
const MISRA1A = [
  [10.07, 77.6],
  [14.73, 114.9],
  [17.94, 141.1],
  [23.93, 190.8],
  [29.61, 239.9],
  [35.18, 289],
  [40.02, 332.8],
  [44.82, 378.4],
  [50.76, 434.8],
  [55.05, 477.3],
  [61.01, 536.8],
  [66.4, 593.1],
  [75.47, 689.1],
  [81.78, 760],
].map(([y = 0, x = 0]) => ({ x, y }));

describe("non-linear least squares", () => {
  test.each([[[500, 0.0001]], [[250, 0.0005]]])(
    "finds NIST's certified parameters of Misra1a from its start %j",
    (start) => {
      const { parameters, squares } = leastSquares(GROWTH, MISRA1A, start);
      const [b1, b2] = parameters;
      expect(b1).toBeCloseTo(238.94212918, 4);
      expect(b2).toBeCloseTo(5.5015643181e-4, 9);
      expect(squares).toBeCloseTo(0.12455138894, 8);
    },
  );

  test("stays where it begins when no step can be reckoned", () => {
    const flat: Model = { at: () => 1, slopes: () => [0, 0] };
    const fit = leastSquares(flat, MISRA1A, [3, 4]);
    expect(fit.parameters).toEqual([3, 4]);
  });
});
