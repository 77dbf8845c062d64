import { describe, expect, test } from "vitest";
import { type OwnNoise, pooledNoise } from "../../../src/judging/changes/pooled-noise.ts";

/** So many indicators of so many runs each, whose noise is exactly 2 %. */
function family(members: number, runs: number): readonly OwnNoise[] {
  return Array.from({ length: members }, () => ({ spread: 0.0004, runs }));
}

/** From the feared 0.08² to the usual 0.03², by the share that is known. */
const prior = (known: number): number => 0.0064 - known * 0.0055;

describe("the noise that a family lends", () => {
  test("narrows from the feared to the usual as eight degrees of freedom are shown", () => {
    // two of three runs: 2·2 of eight are shown, so half is known; v0 = (4·prior + 4·S²)/(4 + 4), and 2·(4 − 2) are lent
    const { variance, freedom } = pooledNoise(family(2, 3))(3, 0);
    expect(variance).toBeCloseTo((4 * prior(0.5) + 4 * 0.0004) / 8, 15);
    expect(freedom).toBe(4);
  });

  test("narrows no further than the longest history allows, however many indicators there are", () => {
    // twenty of two runs: 20 degrees of freedom, and one of the three that a history needs; 2·(20 − 1) are lent, eight at most
    const { variance, freedom } = pooledNoise(family(20, 2))(2, 0);
    expect(variance).toBeCloseTo((4 * prior(1 / 3) + 20 * 0.0004) / 24, 15);
    expect(freedom).toBe(8);
  });

  test("is what it would be, had each so many more runs of the same noise", () => {
    const of = (members: number, runs: number, more: number) =>
      pooledNoise(family(members, runs))(runs, more);
    expect(of(20, 2, 1).variance).toBeCloseTo((4 * prior(2 / 3) + 40 * 0.0004) / 44, 15);
    for (const [members, runs, more] of [
      [20, 2, 1],
      [2, 3, 2],
      [1, 2, 3],
    ] as const) {
      const [reckoned, measured] = [of(members, runs, more), of(members, runs + more, 0)];
      expect(reckoned.variance).toBeCloseTo(measured.variance, 15);
      expect(reckoned.freedom).toBeCloseTo(measured.freedom, 12);
    }
  });

  test("is an assumption for an indicator alone, worth nine degrees of freedom over its runs", () => {
    expect(pooledNoise([])(1, 0)).toEqual({ variance: 0.08 ** 2, freedom: 9 });
    expect(pooledNoise(family(1, 3))(3, 0).freedom).toBe(3);
    expect(pooledNoise(family(1, 3))(3, 6).freedom).toBe(1);
  });
});
