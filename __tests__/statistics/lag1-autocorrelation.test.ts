import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lag1Autocorrelation } from "../../src/statistics/lag1-autocorrelation.ts";
import { resembling } from "../judging/synthetic-series.ts";

describe("lag-1 autocorrelation", () => {
  // numpy: y = x - x.mean(); (y[:-1] * y[1:]).sum() / (y * y).sum()
  test.each([
    [[10, 12, 11, 15, 13, 18, 17, 21, 20, 22], 0.5736530491415038],
    [[5, 5, 6, 5, 7, 7, 6, 8, 8, 8, 9, 7], 0.5277777777777778],
    [[3.1, 2.9, 4, 3.7, 50, 4.4, 4.9, 5.3, 5.1, 5.9, 6.3, 6], -0.12389619677358846],
  ])("of %j is numpy's %d", (values, expected) => {
    expect(lag1Autocorrelation(values)).toBeCloseTo(expected, 12);
  });

  test("is minus nearly one where values alternate, and nothing where they never move", () => {
    // products: 9 pairs of −1, squares: 10 of 1
    expect(lag1Autocorrelation([1, -1, 1, -1, 1, -1, 1, -1, 1, -1])).toBeCloseTo(-0.9, 12);
    expect(lag1Autocorrelation([3, 3, 3])).toBe(0);
    expect(lag1Autocorrelation([])).toBe(0);
    expect(lag1Autocorrelation([undefined, undefined])).toBe(0);
  });

  test("is found again in noise that was made with it", () => {
    expect(lag1Autocorrelation(resembling(1, 20_000, 0.7))).toBeCloseTo(0.7, 1);
    expect(lag1Autocorrelation(resembling(2, 20_000, 0))).toBeCloseTo(0, 1);
  });

  test("counts only neighbours that are both there, and so survives gaps", () => {
    const gapped = resembling(3, 20_000, 0.7).map((value, index) =>
      index % 5 === 0 ? undefined : value,
    );
    expect(lag1Autocorrelation(gapped)).toBeCloseTo(0.7, 1);
    expect(lag1Autocorrelation([1, undefined, 2, undefined, 4])).toBe(0);
  });

  test("does not change when the series is shifted, scaled or reversed", () => {
    const series = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(series, (values) => {
        const known = lag1Autocorrelation(values);
        expect(lag1Autocorrelation(values.map((value) => 3 * value + 7))).toBeCloseTo(known, 9);
        expect(lag1Autocorrelation(values.toReversed())).toBeCloseTo(known, 9);
        expect(Math.abs(known)).toBeLessThanOrEqual(1);
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });
});
