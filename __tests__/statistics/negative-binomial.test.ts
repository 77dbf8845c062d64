import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atLeast, atMost } from "../../src/statistics/negative-binomial.ts";
import { expectClose } from "./close-to.ts";

const law = (k: number, n: number, into: number) => ({ shape: k + 0.5, success: n / (n + into) });

describe("the count to expect after k of n", () => {
  // mpmath 1.3 at 50 digits, summing the probabilities one by one; the first three are also scipy's nbinom.sf(k - 1, …).
  test.each([
    [25, 20_000, 3, 100_000, 2.5294769166537332e-17],
    [2, 20_000, 0, 100_000, 0.011056493393450073],
    [9, 5_200, 0, 26_000, 1.9964318474851794e-8],
    [1, 1, 0, 1, 0.2928932188134525],
    [120, 20_000, 412, 100_000, 0.00026468744759155583],
    [5_200, 1_000_000, 24_900, 5_000_000, 0.0024220719252508595],
    [5_000, 1_000_000, 24_900, 5_000_000, 0.3998327671840401],
  ])("is at least %d in %d, after %d in %d, as often as mpmath says", (k, n, past, pastN, p) => {
    expectClose(atLeast(law(past, pastN, n), k), p, 1e-10);
  });

  test.each([
    [0, 20_000, 3, 100_000, 0.5282817877171742],
    [60, 20_000, 412, 100_000, 0.010271451567516477],
    [0, 20_000, 0, 100_000, 0.9128709291752769],
  ])("is at most %d in %d, after %d in %d, as often as mpmath says", (k, n, past, pastN, p) => {
    expectClose(atMost(law(past, pastN, n), k), p, 1e-10);
  });

  test("is zero or more for certain", () => {
    expect(atLeast(law(0, 100_000, 20_000), 0)).toBe(1);
  });

  test("of shape one is the geometric law, whose tail is (1 - p)^k", () => {
    for (const k of [1, 2, 10, 100]) {
      expectClose(atLeast({ shape: 1, success: 0.3 }, k), 0.7 ** k, 1e-12);
    }
  });

  test("splits into at most k and at least k + 1", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 0, max: 5000 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (k, past, success) => {
          const one = { shape: past + 0.5, success };
          expect(atMost(one, k) + atLeast(one, k + 1)).toBeCloseTo(1, 11);
          expect(atLeast(one, k + 1)).toBeLessThanOrEqual(atLeast(one, k) * (1 + 1e-12));
        },
      ),
      { seed: 20261124, numRuns: 300 },
    );
  });

  test("refuses counts and laws that do not exist", () => {
    expect(() => atLeast({ shape: 0, success: 0.5 }, 1)).toThrow(RangeError);
    expect(() => atLeast({ shape: 1, success: 1 }, 1)).toThrow(RangeError);
    expect(() => atMost({ shape: 1, success: 0.5 }, -1)).toThrow(RangeError);
    expect(() => atMost({ shape: 1, success: 0.5 }, Number.NaN)).toThrow(RangeError);
  });
});
