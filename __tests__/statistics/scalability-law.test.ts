import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scalabilityIntervals } from "../../src/statistics/scalability-intervals.ts";
import { fittedLaw, peakUsers, throughputAt } from "../../src/statistics/scalability-law.ts";
import { seeded } from "../../src/statistics/seeded.ts";
import { expectClose } from "./close-to.ts";

/** λ = 1000, σ = 0.02, κ = 0.0005, with its numbers from a reckoning outside this project. */
const LAW = { alone: 1000, contention: 0.02, crosstalk: 0.0005 };
const LEVELS = [1, 2, 4, 8, 16, 32, 48, 64];

const measured = (law: typeof LAW, noise: (index: number) => number = () => 1) =>
  LEVELS.map((x, index) => ({ x, y: throughputAt(law, x) * noise(index) }));

describe("the Universal Scalability Law", () => {
  test.each([
    [1, 1000],
    [8, 6849.315],
    [32, 15_122.873],
    [64, 14_967.259],
  ])("gives at %d users %d requests a second", (users, expected) => {
    expect(throughputAt(LAW, users)).toBeCloseTo(expected, 3);
  });

  test("has its peak where throughput turns", () => {
    expect(peakUsers(LAW)).toBeCloseTo(44.27, 2);
    const peak = throughputAt(LAW, peakUsers(LAW));
    expect(throughputAt(LAW, peakUsers(LAW) - 1)).toBeLessThan(peak);
    expect(throughputAt(LAW, peakUsers(LAW) + 1)).toBeLessThan(peak);
  });

  test("has no peak without crosstalk", () => {
    expect(peakUsers({ ...LAW, crosstalk: 0 })).toBe(Infinity);
  });

  test("is found again in what it gives", () => {
    const share = fc.double({ min: 0, max: 0.3, noNaN: true });
    const pair = fc.double({ min: 0, max: 0.01, noNaN: true });
    fc.assert(
      fc.property(share, pair, (contention, crosstalk) => {
        const law = { alone: 12.5, contention, crosstalk };
        const fitted = fittedLaw(measured(law));
        expect(fitted?.alone).toBeCloseTo(12.5, 4);
        expect(fitted?.contention).toBeCloseTo(contention, 4);
        expect(fitted?.crosstalk).toBeCloseTo(crosstalk, 5);
        expect(fitted?.explained).toBeCloseTo(1, 9);
      }),
      { seed: 44, numRuns: 60 },
    );
  });

  test("never has contention or crosstalk below zero, even where throughput grows faster than users", () => {
    const fitted = fittedLaw(LEVELS.map((x) => ({ x, y: x ** 1.2 })));
    expect(fitted).toMatchObject({ contention: 0, crosstalk: 0 });
    // With both at 0 the law is a line through the origin: Σxy/Σx².
    const xy = LEVELS.reduce((sum, x) => sum + x ** 2.2, 0);
    const xx = LEVELS.reduce((sum, x) => sum + x ** 2, 0);
    expect(fitted?.alone).toBeCloseTo(xy / xx, 6);
  });

  // scipy.optimize.least_squares, method "lm" within the bounds and "trf" with them agree; the first has no bound in its way
  test.each([
    [
      [980, 1975, 3700, 7010, 11_500, 15_300, 15_400, 14_700],
      1005.28491,
      0.0175904365,
      5.6821695e-4,
    ],
    [[1000, 2006, 4024, 8000, 15_094, 23_324, 24_742, 23_155], 1055.29188, 0, 4.6865567e-4],
    [[1000, 1942, 3674, 6642, 11_220, 17_479, 21_974, 25_736], 914.592092, 0.0207166048, 0],
  ])("through %j is scipy's, on the edge where the free fit leaves the bounds", (rates, ...law) => {
    const [alone, contention, crosstalk] = law;
    const fitted = fittedLaw(LEVELS.map((x, index) => ({ x, y: rates[index] ?? 0 })));
    expectClose(fitted?.alone ?? 0, alone, 1e-6);
    expectClose(fitted?.contention ?? 1, contention, 1e-6);
    expectClose(fitted?.crosstalk ?? 1, crosstalk, 1e-6);
  });

  test("has no contention above one, where already the second user makes the others slower", () => {
    // 1000·N/(1 + 1.5·(N − 1)), rounded; on the edge without contention scipy has λ = 288.88398, κ = 0.0207141101
    const rates = [1000, 800, 727, 696, 681, 674, 671, 670];
    const fitted = fittedLaw(LEVELS.map((x, index) => ({ x, y: rates[index] ?? 0 })));
    expect(fitted?.contention).toBe(0);
    expectClose(fitted?.alone ?? 0, 288.88398, 1e-5);
    expectClose(fitted?.crosstalk ?? 0, 0.0207141101, 1e-5);
  });

  test("explains of the variance what the fit does not leave over", () => {
    const rates = [1000, 2006, 4024, 8000, 15_094, 23_324, 24_742, 23_155];
    const points = LEVELS.map((x, index) => ({ x, y: rates[index] ?? 0 }));
    // scipy again: 1 − 237,750.528/Σ(y − mean)²
    expect(fittedLaw(points)?.explained).toBeCloseTo(0.9996704883, 8);
  });

  test("is fitted to as many points as it has parameters", () => {
    const fitted = fittedLaw(measured(LAW).filter((_, index) => [0, 4, 7].includes(index)));
    expect(fitted?.crosstalk).toBeCloseTo(0.0005, 8);
  });

  test("is not fitted to fewer points than it has parameters, nor to throughput that never changes", () => {
    expect(fittedLaw(measured(LAW).slice(0, 2))).toBeUndefined();
    expect(fittedLaw(LEVELS.map((x) => ({ x, y: 7 })))).toBeUndefined();
  });
});

describe("the intervals of the law", () => {
  const random = seeded(5);
  const noisy = measured(LAW, () => 0.97 + 0.06 * random());
  const law = fittedLaw(noisy);

  test("hold the law from which noisy levels were made", () => {
    const intervals = law && scalabilityIntervals(law, noisy);
    expect(intervals?.alone[0]).toBeLessThan(1000);
    expect(intervals?.alone[1]).toBeGreaterThan(1000);
    expect(intervals?.peakUsers[0]).toBeLessThan(44.27);
    expect(intervals?.peakUsers[1]).toBeGreaterThan(44.27);
    expect(intervals?.peakUsers[1]).toBeLessThan(64);
  });

  // the same bootstrap in Python: mulberry32 of 1993, scipy's least squares, R-7 of 200 resamples; of the second, 110 have no peak
  test.each([
    [
      [980, 1975, 3700, 7010, 11_500, 15_300, 15_400, 14_700],
      [971.064607, 1027.67652],
      [0.0146972828, 0.019954639],
      [5.43407497e-4, 5.95428989e-4],
      [40.6763028, 42.4464529],
    ],
    [
      [1000, 1890, 3750, 6500, 11_000, 17_000, 22_500, 25_000],
      [825.309099, 981.555752],
      [0.01321571, 0.0237338186],
      [0, 9.1525967e-5],
      [103.944635, Infinity],
    ],
  ])("of %j are Python's", (rates, ...expected) => {
    const points = LEVELS.map((x, index) => ({ x, y: rates[index] ?? 0 }));
    const fitted = fittedLaw(points);
    const found = fitted && scalabilityIntervals(fitted, points);
    const ends = [found?.alone, found?.contention, found?.crosstalk, found?.peakUsers].flat();
    for (const [index, end] of expected.flat().entries()) {
      if (end === Infinity) expect(ends[index]).toBe(Infinity);
      else expectClose(ends[index] ?? Number.NaN, end, 1e-5);
    }
  });

  test("are the same each time", () => {
    const once = law && scalabilityIntervals(law, noisy);
    expect(law && scalabilityIntervals(law, noisy)).toEqual(once);
  });

  test("are not told where what is left over, dealt out anew, gives levels that no law fits", () => {
    // A law of nothing leaves all over: of three times 0 and once 1, some 32 % of the resamples (0.75⁴) are 0 four times.
    const nothing = { alone: 0, contention: 0, crosstalk: 0 };
    const left = (...all: readonly number[]) => all.map((y, index) => ({ x: index + 1, y }));
    expect(scalabilityIntervals(nothing, left(0, 0, 0, 1))).toBeUndefined();
    expect(scalabilityIntervals(nothing, left(1, 1, 1, 1))).toBeUndefined();
  });

  test("have no width where the law leaves nothing over", () => {
    const exact = fittedLaw(measured(LAW));
    const intervals = exact && scalabilityIntervals(exact, measured(LAW));
    expect(intervals?.alone[0]).toBeCloseTo(1000, 3);
    expect(intervals?.alone[1]).toBeCloseTo(1000, 3);
  });
});
