import { describe, expect, test } from "vitest";
import { dispersion } from "../../src/judging/count.ts";

/** Runs of a thousand requests with so many failures each. */
function runs(
  ...failures: readonly number[]
): readonly { readonly k: number; readonly n: number }[] {
  return failures.map((k) => ({ k, n: 1000 }));
}

describe("how crowded failures come", () => {
  test("is one, where chance explains the spread of the runs", () => {
    expect(dispersion(runs(18, 22, 25, 16, 21))).toBe(1);
    expect(dispersion(runs(0, 0, 1, 2, 0))).toBe(1);
  });

  test("is Pearson's X² over its degrees of freedom, where chance does not", () => {
    // mean 20, so X² = (3·20² + 2·30²) / (20·0.98) = 153.06, over 4
    expect(dispersion(runs(0, 0, 50, 50, 0))).toBeCloseTo(38.265306, 6);
  });

  test("cannot be told from one run, from no failure, or from nothing but failures", () => {
    expect(dispersion(runs(50))).toBe(1);
    expect(dispersion(runs(0, 0, 0))).toBe(1);
    expect(dispersion(runs(1000, 1000))).toBe(1);
    expect(dispersion([])).toBe(1);
  });
});
