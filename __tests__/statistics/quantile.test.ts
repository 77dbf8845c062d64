import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Ascending, ascending } from "../../src/statistics/ascending.ts";
import { quantile } from "../../src/statistics/quantile.ts";

function sorted(...values: readonly number[]): Ascending {
  const made = ascending(values);
  if (made === undefined) throw new Error("the test needs finite values");
  return made;
}

describe("the quantile of R-7", () => {
  // R: quantile(c(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), type = 7); rank 0.95·9 = 8.55 → 16 + 0.55·4
  test.each([
    [0, 3],
    [0.25, 7.25],
    [0.5, 9],
    [0.75, 14.5],
    [0.95, 18.2],
    [1, 20],
  ])("at %d of a textbook row is %d", (q, expected) => {
    expect(quantile(sorted(3, 6, 7, 8, 8, 10, 13, 15, 16, 20), q)).toBeCloseTo(expected, 12);
  });

  test("of one value is that value", () => expect(quantile(sorted(42), 0.99)).toBe(42));

  test("lies between the least and the greatest, and does not fall with q", () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    const q = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 50 }), q, q, (values, a, b) => {
        const row = sorted(...values);
        const [low, high] = a < b ? [a, b] : [b, a];
        const slack = 1e-6;
        expect(quantile(row, low)).toBeGreaterThanOrEqual(row[0]);
        expect(quantile(row, high)).toBeLessThanOrEqual(Math.max(...values) + slack);
        expect(quantile(row, low)).toBeLessThanOrEqual(quantile(row, high) + slack);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  test("refuses a share outside 0 to 1", () => {
    expect(() => quantile(sorted(1, 2), 95)).toThrow("not a quantile: 95");
    expect(() => quantile(sorted(1, 2), -0.1)).toThrow("not a quantile: -0.1");
    expect(() => quantile(sorted(1, 2), Number.NaN)).toThrow(RangeError);
  });
});

describe("values in ascending order", () => {
  test("are sorted as numbers, in a copy", () => {
    const values = [10, 9, 100];
    expect(ascending(values)).toEqual([9, 10, 100]);
    expect(values).toEqual([10, 9, 100]);
  });

  test("do not exist of nothing, nor of what is not finite", () => {
    expect(ascending([])).toBeUndefined();
    expect(ascending([1, Number.NaN])).toBeUndefined();
    expect(ascending([1, Infinity])).toBeUndefined();
  });
});
