import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Comparison, Evidence } from "../../../src/judging/changes/comparison.ts";
import { distanceOf, moderatedT } from "../../../src/judging/changes/moderated-t.ts";
import { pooledNoise } from "../../../src/judging/changes/pooled-noise.ts";
import { comparison, values } from "../comparisons.ts";

/** What the numbers of an indicator say that is alone in its family. */
function alone(
  base: readonly number[],
  head: readonly number[],
  changed: Partial<Comparison> = {},
): Evidence {
  const usable = {
    comparison: comparison(values(...base), values(...head), changed),
    base: { kind: "runs", values: values(...base) },
  } as const;
  const { spread, runs } = distanceOf(usable);
  return moderatedT(usable, pooledNoise([{ spread, runs }]));
}

const HIGHER = { direction: "higher-is-better", family: "throughput" } as const;

describe("repeats", () => {
  const base = [100, 100, 100];

  test.each([
    { head: [160], agreed: true },
    // of two, both must show it
    { head: [160, 160], agreed: true },
    { head: [160, 100], agreed: false },
    // of three, two
    { head: [100, 160, 160], agreed: true },
    { head: [100, 300, 100], agreed: false },
    // of four, three
    { head: [160, 160, 100, 160], agreed: true },
    { head: [160, 100, 160, 100], agreed: false },
    // and for the better alike
    { head: [60, 60, 100], agreed: true },
    { head: [100, 30, 100], agreed: false },
    { head: [60, 100], agreed: false },
  ])("of $head after 100 agree about the change: $agreed", ({ head, agreed }) => {
    expect(alone(base, head).agreed).toBe(agreed);
  });

  test("agree about a change where more than half of them lie beyond the tolerance on its side", () => {
    const one = fc.double({ min: 50, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (head) => {
        const { beyond, agreed } = alone(base, head);
        const there = head.filter((value) => (beyond === "worse" ? value > 105 : value < 95));
        if (beyond !== "within") expect(agreed).toBe(there.length > head.length / 2);
        else expect(beyond).toBe("within");
      }),
      { seed: 20261125, numRuns: 300 },
    );
  });
});

// Python, the formulas of docs/judging.md written out a second time with scipy.stats.t.ppf: the fewest runs alone, up to ten, with
// √(v·(1/m + 1/N)) ≤ ln 1.25/(t₁₋α + t.₈), and −ln 0.75 where lower is worse; else the smallest sum of both.
describe("what it takes to see a quarter", () => {
  test.each([
    { base: [100], alpha: 0.01, up: { runs: 3 }, down: { runs: 2 } },
    { base: [100], alpha: 0.002, up: { runs: 4 }, down: { runs: 3 } },
    { base: [98, 102], alpha: 0.01, up: { runs: 2 }, down: { runs: 1 } },
    { base: [98, 102], alpha: 0.002, up: { runs: 3 }, down: { runs: 2 } },
    { base: [100, 110], alpha: 0.01, up: { repeats: 2, runs: 2 }, down: { runs: 4 } },
    { base: [100, 110], alpha: 0.002, up: { repeats: 5, runs: 3 }, down: { repeats: 3, runs: 2 } },
    {
      base: [100, 140],
      alpha: 0.01,
      up: { repeats: 31, runs: 24 },
      down: { repeats: 19, runs: 13 },
    },
    {
      base: [100, 130, 90],
      alpha: 0.01,
      up: { repeats: 20, runs: 13 },
      down: { repeats: 9, runs: 9 },
    },
  ])("after $base at $alpha is $up more, and $down where a fall is worse", (row) => {
    expect(alone(row.base, [100]).neededToSee(row.alpha)).toEqual({ repeats: 0, ...row.up });
    expect(alone(row.base, [100], HIGHER).neededToSee(row.alpha)).toEqual({
      repeats: 0,
      ...row.down,
    });
  });
});

describe("the smallest fall that is noticed", () => {
  test("is never less than the tolerance, and four times out of five beyond it", () => {
    // 30 of twelve near-identical runs: v0 = 0.0036/334, so v = 8·v0/19 = 4.54e-6 and SE = 0.00222; t.₈ with 12 degrees is 0.8726
    const quiet = Array.from({ length: 12 }, (_, index) => 100 + (index % 2) * 0.01);
    const usable = {
      comparison: comparison(values(...quiet), values(100), HIGHER),
      base: { kind: "runs", values: values(...quiet) },
    } as const;
    const family = Array.from({ length: 30 }, () => distanceOf(usable));
    const { noticeable } = moderatedT(usable, pooledNoise(family));
    expect(noticeable(0.01)).toBeCloseTo(100 * (1 - 0.95 * Math.exp(-0.8726 * 0.00222)), 2);
  });
});
