import { describe, expect, test } from "vitest";
import {
  complements,
  counted,
  counts,
  dispersion,
  grown,
  pooled,
  thinned,
} from "../../../src/judging/changes/count.ts";

describe("the counts behind ratios", () => {
  const values = [
    { value: 0.0125, samples: 80 },
    { value: 1 / 3, samples: 30 },
  ];

  test("are whole numbers of what happened, or of what did not", () => {
    expect(counts(values)).toEqual([
      { k: 1, n: 80 },
      { k: 10, n: 30 },
    ]);
    expect(complements(counts(values))).toEqual([
      { k: 79, n: 80 },
      { k: 20, n: 30 },
    ]);
    // a summary rounds its ratios: 0.0333 of 30 is one
    expect(counts([{ value: 0.0333, samples: 30 }])).toEqual([{ k: 1, n: 30 }]);
  });

  test("are pooled by their sums", () => {
    expect(pooled(counts(values))).toEqual({ k: 11, n: 110 });
  });

  test("are those of values whose number of samples is known, and not none", () => {
    const one = { value: 0.5, samples: 2 };
    expect(counted([{ value: 0.5 }, { value: 0, samples: 0 }, one])).toEqual([one]);
  });

  test("keep their ratio when they are made more or fewer", () => {
    expect(grown({ k: 3, n: 1000 }, 4)).toEqual({ k: 12, n: 4000 });
    expect(thinned({ k: 80, n: 1000 }, 4)).toEqual({ k: 20, n: 250 });
    // a hundred million at most, by whichever of the two thins more
    expect(thinned({ k: 4e6, n: 4e8 }, 1)).toEqual({ k: 1e6, n: 1e8 });
    expect(thinned({ k: 4e6, n: 4e8 }, 8)).toEqual({ k: 5e5, n: 5e7 });
  });
});

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

  test("can be told from two runs", () => {
    // mean 25, so X² = 2·25² / (25·0.975) = 51.28, over 1
    expect(dispersion(runs(0, 50))).toBeCloseTo(51.282051, 6);
  });

  test("cannot be told from one run, from no failure, or from nothing but failures", () => {
    expect(dispersion(runs(50))).toBe(1);
    expect(dispersion(runs(0, 0, 0))).toBe(1);
    expect(dispersion(runs(1000, 1000))).toBe(1);
    expect(dispersion([])).toBe(1);
  });
});
