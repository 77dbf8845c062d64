import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atLeast, atMost } from "../../src/statistics/negative-binomial.ts";
import { expectClose } from "./close-to.ts";

const law = (k: number, n: number, into: number) => ({ shape: k + 0.5, success: n / (n + into) });

describe("the count to expect after k of n", () => {
  // mpmath 1.3 at 50 digits, summing the probabilities one by one; the first three are also scipy's nbinom.sf(k - 1, …).
  test.each([
    { k: 25, n: 20_000, past: 3, pastN: 100_000, p: 2.5294769166537332e-17 },
    { k: 2, n: 20_000, past: 0, pastN: 100_000, p: 0.011056493393450073 },
    { k: 9, n: 5_200, past: 0, pastN: 26_000, p: 1.9964318474851794e-8 },
    { k: 1, n: 1, past: 0, pastN: 1, p: 0.2928932188134525 },
    { k: 120, n: 20_000, past: 412, pastN: 100_000, p: 0.00026468744759155583 },
    { k: 5_200, n: 1_000_000, past: 24_900, pastN: 5_000_000, p: 0.0024220719252508595 },
    { k: 5_000, n: 1_000_000, past: 24_900, pastN: 5_000_000, p: 0.3998327671840401 },
  ])(
    "is at least $k in $n, after $past in $pastN, as often as mpmath says",
    ({ k, n, past, pastN, p }) => {
      expectClose(atLeast(law(past, pastN, n), k), p, 1e-10);
    },
  );

  test.each([
    { k: 0, n: 20_000, past: 3, pastN: 100_000, p: 0.5282817877171742 },
    { k: 60, n: 20_000, past: 412, pastN: 100_000, p: 0.010271451567516477 },
    { k: 0, n: 20_000, past: 0, pastN: 100_000, p: 0.9128709291752769 },
  ])(
    "is at most $k in $n, after $past in $pastN, as often as mpmath says",
    ({ k, n, past, pastN, p }) => {
      expectClose(atMost(law(past, pastN, n), k), p, 1e-10);
    },
  );

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
    expect(() => atLeast({ shape: 0, success: 0.5 }, 0)).toThrow("asked of 0 with 0, 0.5");
    expect(() => atLeast({ shape: 1, success: 0 }, 0)).toThrow("asked of 0 with 1, 0");
    expect(() => atLeast({ shape: 1, success: 1 }, 0)).toThrow("asked of 0 with 1, 1");
    expect(() => atMost({ shape: 1, success: 0.5 }, -1)).toThrow("asked of -1");
    expect(() => atMost({ shape: 1, success: 0.5 }, Number.NaN)).toThrow("asked of NaN");
    expect(() => atMost({ shape: 1, success: 0.5 }, Infinity)).toThrow("asked of Infinity");
  });
});
