import { describe, expect, test } from "vitest";
import type { Evidence } from "../../../src/judging/changes/comparison.ts";
import { rareCounts } from "../../../src/judging/changes/rare-counts.ts";
import { comparison, ratios } from "../comparisons.ts";

type Count = readonly [failures: number, requests: number];

/** What the failures of the new runs and of the earlier ones say. */
function evidence(
  head: readonly Count[],
  base: readonly Count[],
  points = 0.001,
  direction: "lower-is-better" | "higher-is-better" = "lower-is-better",
): Evidence {
  const past = ratios(...base);
  const tolerance = { relative: 0.05, points };
  return rareCounts(
    comparison(past, ratios(...head), { family: "count", direction, tolerance }),
    past,
  );
}

const of = (times: number, one: Count): readonly Count[] =>
  Array.from({ length: times }, () => one);

// Python, written out a second time: the first count r with betainc(r, Σk + ½, n/(Σn + n)) ≤ 1 %, and the rate of which
// scipy.stats.beta.ppf(0.8, r, n − r + 1) is the one that reaches r four times out of five.
describe("the smallest rise of a rate that is noticed", () => {
  test.each([
    // 20 of 1000 are rejected after 1 %, more than the 11 that the tolerance of 0.1 points allows
    { head: [10, 1000], base: [100, 10_000], points: 0.001, noticed: 0.013579365 },
    // the tolerance of five points allows 60
    { head: [10, 1000], base: [100, 10_000], points: 0.05, noticed: 0.057202967 },
    { head: [3, 1000], base: [2, 5000], points: 0.001, noticed: 0.005108112 },
    { head: [0, 12], base: [0, 100], points: 0.001, noticed: 0.229616933 },
    // only three failures of three are rejected: p³ = 0.8
    { head: [0, 3], base: [0, 8], points: 0.001, noticed: Math.cbrt(0.8) },
    // not even five of five are: all that is left could fail unseen
    { head: [0, 5], base: [0, 5], points: 0.001, noticed: 1 },
    { head: [2, 10], base: [4, 10], points: 0.001, noticed: 0.6 },
  ] as const)("is $noticed for $head after $base", ({ head, base, points, noticed }) => {
    expect(evidence([head], [base], points).noticeable(0.01) / 100).toBeCloseTo(noticed, 8);
  });
});

describe("what it takes to see a rise of a rate by a quarter", () => {
  test.each([
    { head: of(1, [0, 16]), base: of(1, [0, 16]), needed: { repeats: 8, runs: 0 } },
    { head: of(2, [0, 8]), base: of(4, [0, 4]), needed: { repeats: 16, runs: 0 } },
    { head: of(1, [0, 3]), base: of(1, [0, 50]), needed: { repeats: 5, runs: 0 } },
    // where repeats alone do not help, as many runs again
    { head: of(1, [0, 5]), base: of(1, [0, 5]), needed: { repeats: 6, runs: 6 } },
    { head: of(2, [0, 5]), base: of(5, [0, 2]), needed: { repeats: 6, runs: 6 } },
    { head: of(2, [0, 4]), base: [[1, 4], ...of(4, [0, 4])], needed: { repeats: 8, runs: 8 } },
  ] as const)("is $needed for $head after $base", ({ head, base, needed }) => {
    expect(evidence(head, base).neededToSee(0.01)).toEqual(needed);
  });

  test("is nothing where that is seen, or where the tolerance is wider than what is seen", () => {
    expect(evidence([[0, 12]], [[0, 100]]).neededToSee(0.01)).toBeUndefined();
    // 0 of 20 after 0 of 20 shows 36.6 points
    expect(evidence([[0, 20]], [[0, 20]]).neededToSee(0.01)).toEqual({ repeats: 2, runs: 0 });
    expect(evidence([[0, 20]], [[0, 20]], 0.37).neededToSee(0.01)).toBeUndefined();
    expect(evidence([[0, 20]], [[0, 20]], 0.36).neededToSee(0.01)).toEqual({ repeats: 1, runs: 0 });
  });
});

describe("what it takes to be sure of a rise of a rate", () => {
  test.each([
    { head: of(1, [3, 1000]), base: of(1, [2, 5000]), needed: { repeats: 1, runs: 0 } },
    { head: of(1, [6, 10_000]), base: of(1, [1, 10_000]), needed: { repeats: 7, runs: 0 } },
    { head: of(2, [3, 5000]), base: of(1, [1, 10_000]), needed: { repeats: 14, runs: 0 } },
    // nothing in a thousand leaves a rate of three in a thousand possible once in seventy: more of both
    { head: of(1, [3, 1000]), base: of(1, [0, 1000]), needed: { repeats: 1, runs: 1 } },
    { head: of(1, [3, 1000]), base: of(5, [0, 200]), needed: { repeats: 2, runs: 2 } },
    { head: of(1, [2, 1000]), base: of(5, [0, 200]), needed: { repeats: 5, runs: 5 } },
  ] as const)("is $needed for $head after $base", ({ head, base, needed }) => {
    expect(evidence(head, base).neededToDecide(0.01)).toEqual(needed);
  });

  test("is fifty of both where there is nothing to be sure of", () => {
    expect(evidence([[5, 1000]], [[5, 1000]]).neededToDecide(0.01)).toEqual({
      repeats: 50,
      runs: 50,
    });
  });
});

describe("a rate against its history", () => {
  test("tells the counts that it was weighed by, whole", () => {
    expect(
      evidence(
        [
          [4, 5200],
          [5, 5200],
        ],
        of(5, [0, 5200]),
      ),
    ).toMatchObject({
      baselineRuns: 5,
      repeats: 2,
      weighing: {
        kind: "negative binomial",
        now: { k: 9, n: 10_400 },
        past: { k: 0, n: 26_000 },
        crowding: 1,
      },
    });
  });

  test("of crowds is weighed as so many fewer failures among so many fewer requests", () => {
    // X² = (3·20² + 2·30²)/(20·0.98) = 153.06 over 4 degrees of freedom: 38.2653 failures to a crowd
    const crowds: readonly Count[] = [0, 0, 50, 50, 0].map((k) => [k, 1000]);
    const told = evidence([[50, 1000]], crowds);
    expect(told.weighing).toMatchObject({ now: { k: 50, n: 1000 }, past: { k: 100, n: 5000 } });
    // betainc(50/c, 100/c + ½, 1/6) with c = 38.2653
    expect(told.worse).toBeCloseTo(0.31259065, 8);
    expect(told.noise).toBeCloseTo(2.97222195, 7);
  });

  test("of more requests than a month brings is weighed as a hundred million", () => {
    const huge = evidence([[2e6, 1e9]], [[1e6, 1e9]]);
    expect(huge.change).toBeCloseTo(0.1, 12);
    // Wilson's reach at 0.1 % and 0.2 % of 1e8 each: 1.96·√(r(1 − r)/1e8)
    const reach = 1.959964 * Math.sqrt((0.001 * 0.999 + 0.002 * 0.998) / 1e8);
    expect(huge.interval[1] - huge.interval[0]).toBeCloseTo(200 * reach, 7);
  });

  test("that nobody can call better or worse is told two-sided", () => {
    const past = ratios([10, 1000]);
    const both = (direction: "undirected" | "lower-is-better"): Evidence =>
      rareCounts(comparison(past, ratios([20, 1000]), { family: "count", direction }), past);
    const { worse } = both("lower-is-better");
    expect(both("undirected")).toMatchObject({ beyond: "within", better: 1 });
    expect(both("undirected").worse).toBeCloseTo(2 * worse, 12);
  });
});
