import { describe, expect, test } from "vitest";
import { mean, meanIfAny, variance } from "../../src/statistics/mean.ts";

describe("mean and variance", () => {
  test("of a textbook row are 5 and 32/7", () => {
    // sum 40 of 8; squares around 5: 9+1+1+1+0+0+4+16 = 32, over 7
    expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
    expect(variance([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(32 / 7, 14);
  });

  test("do not lose digits far from zero", () => {
    // the same spread as 4, 7, 13, 16: mean 10, squares 36+9+9+36 = 90, over 3
    const far = [4, 7, 13, 16].map((value) => value + 1e9);
    expect(variance(far)).toBe(30);
  });

  test("one value has a mean and no variance to show", () => {
    expect(mean([3])).toBe(3);
    expect(variance([3])).toBe(0);
  });

  test("nothing has neither", () => {
    expect(() => mean([])).toThrow("the mean of no values");
    expect(() => variance([])).toThrow(RangeError);
  });

  test("there is a mean where there are values, and none where there may be none", () => {
    expect(meanIfAny([])).toBeUndefined();
    expect(meanIfAny([2, 4])).toBe(3);
    expect(meanIfAny([0])).toBe(0);
  });

  test("what is not a number stays visible instead of vanishing", () => {
    expect(mean([1, Number.NaN])).toBeNaN();
  });
});
