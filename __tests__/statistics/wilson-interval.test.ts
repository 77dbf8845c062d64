import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wilsonInterval } from "../../src/statistics/wilson-interval.ts";

describe("Wilson's interval of a rate", () => {
  // scipy: binomtest(k, n).proportion_ci(method="wilson")
  test.each([
    [0, 0, 0.00074062],
    [3, 0.00019687, 0.00170052],
    [26, 0.0034257, 0.00734028],
  ])("of %d failures in 5183 requests reaches from %d to %d", (k, low, high) => {
    const [from, to] = wilsonInterval(k, 5183);
    expect(from).toBeCloseTo(low, 8);
    expect(to).toBeCloseTo(high, 8);
  });

  test("solves (p - k/n)² = z² p (1 - p) / n at both ends", () => {
    const z = 1.959963984540054;
    for (const p of wilsonInterval(26, 5183)) {
      expect((p - 26 / 5183) ** 2).toBeCloseTo((z * z * p * (1 - p)) / 5183, 15);
    }
  });

  test("holds the rate itself, stays within 0 and 1, and mirrors with failures and successes exchanged", () => {
    const rate = fc
      .integer({ min: 1, max: 1e6 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(rate, ([k, n]) => {
        const [low, high] = wilsonInterval(k, n);
        const [mirroredLow] = wilsonInterval(n - k, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(k / n);
        expect(high).toBeGreaterThanOrEqual(k / n);
        expect(high).toBeLessThanOrEqual(1);
        expect(mirroredLow).toBeCloseTo(1 - high, 12);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  test("ends at one exactly where all failed, as it begins at zero where none did", () => {
    for (let n = 1; n <= 1000; n += 1) {
      expect(wilsonInterval(n, n)[1]).toBe(1);
      expect(wilsonInterval(0, n)[0]).toBe(0);
    }
  });

  test("does not exist for nothing, nor for more failures than requests", () => {
    expect(() => wilsonInterval(0, 0)).toThrow("not a rate: 0 of 0");
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(-1, 2)).toThrow(RangeError);
    expect(() => wilsonInterval(Number.NaN, 2)).toThrow(RangeError);
  });
});
