import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { holm, type Test } from "../../src/statistics/holm.ts";

/** Tests that weigh alike. */
function alike(pValues: readonly number[]): readonly Test[] {
  return pValues.map((p) => ({ p, weight: 1 }));
}

/** Only which are rejected, in the order given. */
function rejections(pValues: readonly number[], alpha: number): readonly boolean[] {
  return holm(alike(pValues), alpha).map(({ rejected }) => rejected);
}

describe("Holm's step-down", () => {
  test("holds the smallest against alpha over all, the next against alpha over one fewer", () => {
    // 0.01/4 = 0.0025 ≥ 0.001; 0.01/3 = 0.00333 ≥ 0.003; 0.01/2 = 0.005 < 0.006, and nothing after it
    expect(rejections([0.003, 0.9, 0.001, 0.006], 0.01)).toEqual([true, false, true, false]);
  });

  test("stops at the first that fails, though a later one would pass its own step", () => {
    // 0.01/2 = 0.005 < 0.006, so 0.0099 ≤ 0.01/1 does not count
    expect(rejections([0.006, 0.0099], 0.01)).toEqual([false, false]);
  });

  test("tells each one's rank and the limit that it met there", () => {
    expect(holm(alike([0.003, 0.9, 0.001, 0.006]), 0.01)).toEqual([
      { rank: 2, limit: 0.01 / 3, rejected: true },
      { rank: 4, limit: 0.01, rejected: false },
      { rank: 1, limit: 0.0025, rejected: true },
      { rank: 3, limit: 0.005, rejected: false },
    ]);
  });

  test("rejects all where all are small, and nothing of nothing", () => {
    expect(rejections([0.001, 0.002, 0.003], 0.01)).toEqual([true, true, true]);
    expect(rejections([], 0.01)).toEqual([]);
  });

  test("rejects at the limit itself", () => expect(rejections([0.01], 0.01)).toEqual([true]));

  test("never rejects less than Bonferroni, nor more than each test alone, in any order", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true }).map((p) => p ** 4);
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), (pValues) => {
        const rejected = rejections(pValues, 0.05);
        for (const [index, p] of pValues.entries()) {
          if (p <= 0.05 / pValues.length) expect(rejected[index]).toBe(true);
          if (p > 0.05) expect(rejected[index]).toBe(false);
        }
        expect(rejections(pValues.toReversed(), 0.05).toReversed()).toEqual(rejected);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  test("gives each its part by weight among those that are left", () => {
    // in order of p/weight: 0.002, then 0.0005/0.25 = 0.002 (as given), then 0.04; parts of 0.01: 1/2.25, 0.25/1.25, 1/1
    const tests = [
      { p: 0.002, weight: 1 },
      { p: 0.0005, weight: 0.25 },
      { p: 0.04, weight: 1 },
    ];
    const limits = holm(tests, 0.01).map(({ limit }) => limit);
    expect(limits[0]).toBeCloseTo(0.01 / 2.25, 12);
    expect(limits[1]).toBeCloseTo(0.0025 / 1.25, 12);
    expect(limits[2]).toBeCloseTo(0.01, 12);
    expect(holm(tests, 0.01).map(({ rejected }) => rejected)).toEqual([true, true, false]);
  });

  test("places them by their p for each unit of weight", () => {
    // 0.002/1 comes before 0.001/0.25 = 0.004, in either order
    const heavy = { p: 0.002, weight: 1 };
    const light = { p: 0.001, weight: 0.25 };
    expect(holm([heavy, light], 0.01).map(({ rank }) => rank)).toEqual([1, 2]);
    expect(holm([light, heavy], 0.01).map(({ rank }) => rank)).toEqual([2, 1]);
  });

  test("refuses weights that would spend nothing, or less", () => {
    expect(() => holm([{ p: 0.1, weight: 0 }], 0.01)).toThrow("not a weight");
    expect(() => holm([{ p: 0.1, weight: Number.NaN }], 0.01)).toThrow("not a weight");
  });

  test("refuses what is no probability, above all NaN, which is less than no limit", () => {
    expect(() => holm(alike([0.1, Number.NaN]), 0.01)).toThrow("not a probability");
    expect(() => holm(alike([-0.1]), 0.01)).toThrow("not a probability");
    expect(() => holm(alike([1.1]), 0.01)).toThrow("not a probability");
  });
});
