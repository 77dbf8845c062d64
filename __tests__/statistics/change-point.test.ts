import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changePoint } from "../../src/statistics/change-point.ts";

describe("the change point of a sequence", () => {
  test("is where the level shifts, with the p of the two-sample t times the places looked at", () => {
    // 10 11 12 | 20 21 22: means 11 and 21, pooled variance 1, error √(2/3), t = 12.2474 with 4 degrees of freedom.
    // P(T₄ > t) = ½ − ½·s·(3 − s²)/2 with s = t/√(t² + 4) = 0.9869275: 1.27510e-4; times 2 sides and 3 places.
    const found = changePoint([10, 11, 12, 20, 21, 22]);
    expect(found?.at).toBe(3);
    expect(found?.shift).toBe(10);
    const s = Math.sqrt(150 / 154);
    expect(found?.p).toBeCloseTo(6 * (0.5 - (s * (3 - s * s)) / 4), 12);
  });

  test("is none in fewer than five values, and none where nothing varies", () => {
    expect(changePoint([])).toBeUndefined();
    expect(changePoint([1, 1, 9, 9])).toBeUndefined();
    expect(changePoint([3, 3, 3, 3, 3, 3])).toBeUndefined();
  });

  test("is none in equal values whose mean is not exactly that value", () => {
    for (const value of [0.1, 1 / 3, 7.7, 1e12 + 0.1]) {
      for (let count = 5; count < 40; count += 1) {
        expect(changePoint(Array.from({ length: count }, () => value))).toBeUndefined();
      }
    }
  });

  test("is the first of equally clear places", () => {
    // −2 −2 4 4 −2 −2 around the mean: −4 before the third value, and 4 before the fifth
    expect(changePoint([0, 0, 6, 6, 0, 0])?.at).toBe(2);
  });

  test("is looked for from five values on", () => {
    expect(changePoint([1, 1.1, 9, 9.1, 9.05])?.at).toBe(2);
  });

  test("has two values on each side at least: one alone is no level", () => {
    expect(changePoint([1, 2, 1, 2, 1, 50])?.at).toBe(4);
    expect(changePoint([50, 1, 2, 1, 2, 1])?.at).toBe(2);
  });

  test("is as clear in seconds as in nanoseconds", () => {
    const nanoseconds = changePoint([10, 11, 12, 20, 21, 22]);
    const seconds = changePoint([10, 11, 12, 20, 21, 22].map((value) => value * 1e-9));
    expect(seconds?.at).toBe(3);
    expect(seconds?.p).toBeCloseTo(nanoseconds?.p ?? Number.NaN, 12);
  });

  test("is certain where both sides are constant, and no double is their mean", () => {
    expect(changePoint([0.1, 0.1, 0.1, 0.3, 0.3, 0.3, 0.3])).toMatchObject({ at: 3, p: 0 });
    // here the squares within the sides come to −7e-18 and to 6e-17 instead of 0
    expect(changePoint([0.1, 0.1, 0.3, 0.3, 0.3])).toMatchObject({ at: 2, p: 0 });
    expect(changePoint([0.1, 0.1, 0.1, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3])).toMatchObject({
      at: 3,
      p: 0,
    });
  });

  test("is certain where both sides are constant", () => {
    expect(changePoint([1, 1, 1, 2, 2, 2])).toEqual({ at: 3, shift: 1, p: 0 });
  });

  test("does not depend on the unit or the zero of the values", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(values, (sequence) => {
        const here = changePoint(sequence);
        const there = changePoint(sequence.map((value) => 4 * value + 64));
        expect(there?.at).toBe(here?.at);
        expect(there?.p ?? 1).toBeCloseTo(here?.p ?? 1, 9);
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });

  test("cries wolf in at most one history of a hundred", () => {
    // 2000 histories of ten normal values from a fixed stream; at most 1 % (and some chance) below 0.01.
    const alarms = Array.from({ length: 2000 }, (_, seed) => changePoint(normals(seed, 10))).filter(
      (found) => found !== undefined && found.p < 0.01,
    );
    expect(alarms.length).toBeLessThanOrEqual(30);
  });

  test("finds a shift of five standard deviations in ten values nearly always", () => {
    const found = Array.from({ length: 200 }, (_, seed) =>
      changePoint(normals(seed, 10).map((value, index) => (index < 5 ? value : value + 5))),
    ).filter((one) => one !== undefined && one.p < 0.01);
    expect(found.length).toBeGreaterThan(180);
  });
});

/** Normal values by Box and Muller from the mulberry32 stream of a seed. */
function normals(seed: number, count: number): readonly number[] {
  let state = (seed + 1) * 0x9e3779b9;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4_294_967_296;
  };
  return Array.from(
    { length: count },
    () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
  );
}
