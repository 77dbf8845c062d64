import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareFamily, type Comparison } from "../../../src/judging/changes/compare-family.ts";
import type { BaselineValue } from "../../../src/model/baseline.ts";
import { type Compared, compared, comparison, ratios, values } from "../comparisons.ts";

/** A gated error rate of one scenario. */
function errorRate(
  base: readonly BaselineValue[],
  head: readonly BaselineValue[],
  changed: Partial<Comparison> = {},
): Comparison {
  const names = { indicator: "http_req_failed rate", family: "count" } as const;
  return comparison(base, head, { ...names, ...changed });
}

function judged(one: Comparison): Compared {
  return compared(compareFamily([one])[0]);
}

/** The same run, told by what passed. */
function passed([k, n]: readonly [number, number]): readonly [number, number] {
  return [n - k, n];
}

const FIVE_CLEAN_RUNS = ratios([0, 5200], [0, 5200], [0, 5200], [0, 5200], [0, 5200]);

describe("comparing an error rate", () => {
  // scipy: nbinom.sf(k - 1, Σk + 0.5, Σn / (Σn + n))
  test.each([
    { k: 25, n: 20_000, past: 3, pastN: 100_000, p: 2.5295e-17 },
    { k: 2, n: 20_000, past: 0, pastN: 100_000, p: 0.0110564934 },
    { k: 0, n: 20_000, past: 0, pastN: 100_000, p: 1 },
    { k: 9, n: 5200, past: 0, pastN: 26_000, p: 1.99643e-8 },
  ])("$k of $n after $past of $pastN is by chance with p = $p", ({ k, n, past, pastN, p }) => {
    const change = judged(errorRate(ratios([past, pastN]), ratios([k, n])));
    expect(change.p / p).toBeCloseTo(1, 4);
  });

  test("nine failures where none were before worsened, and is told in points", () => {
    const change = judged(errorRate(FIVE_CLEAN_RUNS, ratios([9, 5200])));
    expect(change).toMatchObject({ verdict: "worsened", scale: "points", before: 0 });
    expect(change.percent).toBeCloseTo((100 * 9) / 5200, 12);
    // Newcombe's interval from Wilson's ends 0.000911 and 0.003286 of 9/5200, and 0.000148 of 0/26000
    expect(change.interval[0]).toBeCloseTo(
      100 * (9 / 5200 - Math.hypot(9 / 5200 - 0.000911, 0.000148)),
      3,
    );
    expect(change.interval[1]).toBeCloseTo(100 * 0.003286, 3);
  });

  test("has the interval of a difference that its paper gives", () => {
    // Newcombe 1998, table II, method 10: 56/70 and 48/80 differ by 0.2 (0.0524 to 0.3339)
    const { percent, interval } = judged(errorRate(ratios([48, 80]), ratios([56, 70])));
    expect(percent).toBeCloseTo(20, 9);
    expect(interval[0]).toBeCloseTo(5.24, 2);
    expect(interval[1]).toBeCloseTo(33.39, 2);
  });

  test("zero failures after zero failures held: zero is no special case", () => {
    const change = judged(errorRate(FIVE_CLEAN_RUNS, ratios([0, 5200])));
    expect(change).toMatchObject({ verdict: "held", percent: 0, p: 1, before: 0 });
  });

  test("a sure rise within the tolerance of 0.1 points held", () => {
    // 0.01 % to 0.05 % of a million requests: certain, and small
    const change = judged(errorRate(ratios([500, 5_000_000]), ratios([500, 1_000_000])));
    expect(change.p).toBeLessThan(1e-9);
    expect(change.verdict).toBe("held");
    const strict = { tolerance: { relative: 0.05, points: 0.0001 } };
    const told = judged(errorRate(ratios([500, 5_000_000]), ratios([500, 1_000_000]), strict));
    expect(told.verdict).toBe("worsened");
  });

  test("a sure fall beyond the tolerance improved", () => {
    const change = judged(errorRate(ratios([2000, 100_000]), ratios([10, 20_000])));
    expect(change.verdict).toBe("improved");
    expect(change.percent).toBeCloseTo(0.05 - 2, 9);
  });

  test("chance alone moves the rate of one run by the root of p (1 - p) / n", () => {
    // 2000 of 100 000 in five runs of 20 000: √(0.02·0.98/20 000) = 0.09899 points
    const calm = ratios([400, 20_000], [395, 20_000], [405, 20_000], [390, 20_000], [410, 20_000]);
    expect(judged(errorRate(calm, ratios([400, 20_000]))).noise).toBeCloseTo(0.099, 3);
  });

  test("what chance allows one time in forty is suspected, with the repeats that would decide", () => {
    // 3 of 1000 after 2 of 5000: p = 0.0249 (mpmath), +0.26 points
    const change = judged(errorRate(ratios([2, 5000]), ratios([3, 1000])));
    expect(change.verdict).toBe("inconclusive");
    expect(change.doubt).toEqual({ kind: "suspected", repeatsNeeded: 1 });
    const decided = judged(errorRate(ratios([2, 5000]), ratios([3, 1000], [3, 1000])));
    expect(decided.verdict).toBe("worsened");
  });

  test("repeats pool: the same failures over three runs weigh as in one long run", () => {
    const split = judged(errorRate(FIVE_CLEAN_RUNS, ratios([3, 5200], [0, 5200], [6, 5200])));
    const whole = judged(errorRate(FIVE_CLEAN_RUNS, ratios([9, 15_600])));
    expect(split.p).toBeCloseTo(whole.p, 15);
    expect(split.percent).toBeCloseTo(whole.percent, 12);
    expect(split.repeats).toBe(3);
  });

  test("the gate says what it could have noticed: four runs in five at that rate are told", () => {
    const change = judged(errorRate(FIVE_CLEAN_RUNS, ratios([0, 5200])));
    // More than 0.1 points of 5200 means at least 6 failures, which also pass p ≤ 1 % after none of 26000;
    // P(Poisson(λ) ≥ 6) = 0.8 at λ = 7.906 (mpmath), so the rate is 7.9 / 5200 = 0.152 points.
    expect(change.noticeable).toBeCloseTo((100 * 7.906) / 5200, 3);
  });

  test("failures that come in crowds prove less: the same rise is told only where the history was calm", () => {
    const head = ratios([90, 5200]);
    const calm = ratios([38, 5200], [42, 5200], [40, 5200], [37, 5200], [43, 5200]);
    const crowded = ratios([0, 5200], [80, 5200], [5, 5200], [105, 5200], [10, 5200]);
    const [steady, wild] = [judged(errorRate(calm, head)), judged(errorRate(crowded, head))];
    expect(wild.before).toBe(steady.before);
    expect(wild.percent).toBeCloseTo(steady.percent, 12);
    expect(steady.verdict).toBe("worsened");
    expect(wild.verdict).toBe("held");
    expect(wild.noticeable).toBeGreaterThan(steady.noticeable);
    expect(wild.noise).toBeGreaterThan(steady.noise);
  });

  test("a handful of requests is blind, and asks for more", () => {
    const change = judged(errorRate(ratios([0, 5]), ratios([0, 5])));
    expect(change.noticeable).toBeGreaterThan(25);
    expect(change.doubt?.kind).toBe("blind");
  });

  test("a ratio without denominators is not judged as a count, and says why", () => {
    for (const one of [
      errorRate(values(0.001), ratios([1, 1000])),
      errorRate(ratios([1, 1000]), values(0.001)),
      errorRate(ratios([0, 0]), ratios([1, 1000])),
    ]) {
      const [change] = compareFamily([one]);
      expect(change).toMatchObject({ verdict: "no baseline", reason: { kind: "samples unknown" } });
    }
  });

  test("a baseline that partly lacks denominators is judged by the rest", () => {
    const base = [...values(0.5), ...FIVE_CLEAN_RUNS];
    expect(judged(errorRate(base, ratios([0, 5200]))).baselineRuns).toBe(5);
  });

  test("a history that holds no ratios, since the metric was of another kind, has none to compare", () => {
    for (const base of [values(140), [...FIVE_CLEAN_RUNS, { value: 140, samples: 9 }]]) {
      expect(compareFamily([errorRate(base, ratios([1, 1000]))])).toEqual([
        { verdict: "no baseline", reason: { kind: "no ratio" }, gated: true },
      ]);
    }
  });

  test("refuses a rate that is not finite, and one outside 0 to 1", () => {
    for (const odd of [Number.NaN, Infinity, 1.5, -0.2]) {
      expect(() =>
        compareFamily([errorRate(FIVE_CLEAN_RUNS, [{ value: odd, samples: 1000 }])]),
      ).toThrow("not a number to compare: http_req_failed rate of sustained");
      const beside = [{ value: odd, samples: 1000 }, ...ratios([1, 1000])];
      expect(() => compareFamily([errorRate(FIVE_CLEAN_RUNS, beside)])).toThrow("not a number");
    }
  });

  test("has its own part in the family's one per cent", () => {
    const two = ratios([2, 20_000]);
    const strict = { tolerance: { relative: 0.05, points: 0 } };
    const one = errorRate(ratios([0, 100_000]), two, strict);
    // p = 0.0111 is suspected alone and in company; 25 failures are told either way
    const [alone] = compareFamily([one]);
    expect(alone?.verdict).toBe("inconclusive");
    const [many] = compareFamily([errorRate(ratios([3, 100_000]), ratios([25, 20_000])), one, one]);
    expect(many?.verdict).toBe("worsened");
  });
});

describe("comparing a rate of passed checks", () => {
  const checks = { indicator: "checks rate", direction: "higher-is-better" } as const;

  test("is comparing the failed ones, and told as the fall that it is", () => {
    const change = judged(errorRate(ratios([26_000, 26_000]), ratios([5191, 5200]), checks));
    expect(change).toMatchObject({ verdict: "worsened", before: 1 });
    expect(change.percent).toBeCloseTo((-100 * 9) / 5200, 9);
    expect(change.p / 1.99643e-8).toBeCloseTo(1, 4);
    expect(change.interval[1]).toBeLessThan(0);
  });

  test("mirrors the comparison of failures in every number", () => {
    const rate = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 500, max: 5000 }));
    fc.assert(
      fc.property(fc.array(rate, { minLength: 1, maxLength: 5 }), rate, (base, head) => {
        const failed = judged(errorRate(ratios(...base), ratios(head)));
        const ok = judged(errorRate(ratios(...base.map(passed)), ratios(passed(head)), checks));
        expect(ok.verdict).toBe(failed.verdict);
        expect(ok.percent).toBeCloseTo(-failed.percent, 9);
        expect(ok.interval[0]).toBeCloseTo(-failed.interval[1], 9);
        expect(ok.interval[1]).toBeCloseTo(-failed.interval[0], 9);
        expect(ok.before).toBeCloseTo(1 - failed.before, 12);
        expect(ok.p).toBeCloseTo(failed.p, 12);
        expect(ok.noticeable).toBeCloseTo(failed.noticeable, 9);
      }),
      { seed: 20261124, numRuns: 200 },
    );
  });
});
