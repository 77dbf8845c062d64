import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { incompleteBeta } from "../../src/statistics/incomplete-beta.ts";
import { expectClose } from "./close-to.ts";

describe("the incomplete beta function", () => {
  // mpmath 1.3 at 50 digits; the last three as tails of the binomial law, summed term by term.
  test.each([
    [0.5, 0.5, 0.25, 1 / 3],
    [2, 3, 0.4, 0.5248],
    [0.001, 2, 0.5, 0.9998067465369478],
    [250.5, 0.5, 0.99, 0.024909024514314933],
    [3, 1e7, 2e-7, 0.32332369208517303],
    [1e5, 2e5, 0.33, 5.24278181847812e-5],
    [1e6, 1e6, 0.5005, 0.9213504224190753],
  ])("of %d and %d up to %d agrees with mpmath", (a, b, x, expected) => {
    expectClose(incompleteBeta(a, b, x), expected, 1e-10);
  });

  test("of one and b is 1 - (1 - x)^b, and of a and one x^a", () => {
    expectClose(incompleteBeta(1, 7, 0.2), 1 - 0.8 ** 7, 1e-14);
    expectClose(incompleteBeta(7, 1, 0.2), 0.2 ** 7, 1e-13);
  });

  test("reflects: what is not below x in (a, b) is below 1 - x in (b, a)", () => {
    const size = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(size, size, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, x) => {
        const sum = incompleteBeta(a, b, x, 1 - x) + incompleteBeta(b, a, 1 - x, x);
        expect(sum).toBeCloseTo(1, 11);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  test("is 0 and 1 at its ends, and refuses what lies outside", () => {
    expect(incompleteBeta(2, 3, 0)).toBe(0);
    expect(incompleteBeta(2, 3, 1)).toBe(1);
    for (const [a, b, x] of [
      [0, 3, 0.5],
      [2, 0, 0.5],
      [2, 3, -0.1],
      [2, 3, 1.5],
    ] as const) {
      expect(() => incompleteBeta(a, b, x)).toThrow(`asked of ${a}, ${b}, ${x}`);
    }
    expect(() => incompleteBeta(2, 3, Number.NaN)).toThrow(RangeError);
  });

  test("refuses a law without end, whose fraction never settles", () => {
    expect(() => incompleteBeta(Infinity, 3, 0.5)).toThrow(/Infinity.* does not converge/u);
  });
});
