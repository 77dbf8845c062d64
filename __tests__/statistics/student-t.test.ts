import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { studentTQuantile, studentTSurvival, upperPoint } from "../../src/statistics/student-t.ts";
import { expectClose } from "./close-to.ts";

describe("Student's t", () => {
  // mpmath 1.3 at 60 digits: betainc(v/2, 1/2, 0, v/(v+t*t), regularized=True)/2
  test.each([
    [0.1, 1, 0.4682744825694464],
    [2.5, 3, 0.04385332350403277],
    [-1.3, 4.5, 0.871901956027983],
    [4.66247978, 12, 0.0002742702600719356],
    [12, 8, 1.0719333738443856e-6],
    [40, 9, 9.491499224669913e-12],
    [0.001, 30, 0.49960436788324253],
    [3, 200, 0.0015215235569529513],
    [6, 1e5, 9.899647278008813e-10],
    [1e-8, 5, 0.4999999962039331],
  ])("passes %d with %d degrees of freedom as often as mpmath says", (t, freedom, expected) => {
    expectClose(studentTSurvival(t, freedom), expected);
  });

  // mpmath 1.3, bisection at 50 digits; the first four and 0.8 are also in any printed table.
  test.each([
    [0.975, 4, 2.7764451051977934],
    [0.995, 8, 3.355387331333395],
    [0.995, 12, 3.0545395893929017],
    [0.9991666667, 12, 4.030844695065108],
    [0.8, 12, 0.8726092915881382],
    [0.999, 1, 318.30883898555015],
    [0.9999, 2, 70.70007107496818],
    [0.6, 3, 0.27667066233268983],
    [0.99, 9.5, 2.7908317289050832],
    [0.999999, 8, 12.109834665510558],
  ])(
    "stays with probability %d at %d degrees of freedom under the tabled point",
    (p, freedom, t) => {
      expectClose(studentTQuantile(p, freedom), t);
    },
  );

  test("with one degree of freedom is Cauchy's law, whose tail is 1/2 - atan(t)/pi", () => {
    for (const t of [-30, -1, -0.2, 0, 0.5, 1, 7]) {
      expectClose(studentTSurvival(t, 1), 0.5 - Math.atan(t) / Math.PI, 1e-13);
    }
  });

  test("with two degrees of freedom has the distribution 1/2 + t / (2 sqrt(2 + t²))", () => {
    for (const t of [-9, -1, 0, 0.3, 2, 5]) {
      expectClose(1 - studentTSurvival(t, 2), 0.5 + t / (2 * Math.sqrt(2 + t * t)), 1e-13);
    }
  });

  test("is symmetric, and its quantile undoes its distribution", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-9, max: 0.5, noNaN: true }),
        fc.double({ min: 1, max: 500, noNaN: true }),
        (tail, freedom) => {
          const t = upperPoint(tail, freedom);
          expectClose(studentTSurvival(t, freedom), tail, 1e-10);
        },
      ),
      { seed: 20261124, numRuns: 500 },
    );
  });

  test("never rises with t, however far out", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 1, max: 300 }),
        (a, b, freedom) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          const [farther, nearer] = [high, low].map((t) => studentTSurvival(t, freedom));
          expect(farther).toBeLessThanOrEqual(nearer! * (1 + 1e-12));
        },
      ),
      { seed: 20261124, numRuns: 500 },
    );
  });

  test("is certain at infinity and refuses what is no number", () => {
    expect(studentTSurvival(Infinity, 3)).toBe(0);
    expect(studentTSurvival(-Infinity, 3)).toBe(1);
    // t² is past every double from about 1.3e154 on; Cauchy's tail 1/(πt) is 3e-201 there
    expect(studentTSurvival(1e200, 1)).toBeCloseTo(0, 150);
    expect(() => studentTSurvival(Number.NaN, 3)).toThrow("asked of NaN with 3 degrees");
    expect(() => studentTSurvival(1, 0)).toThrow("asked of 1 with 0 degrees");
    for (const probability of [0, 1, -0.5]) {
      expect(() => studentTQuantile(probability, 3)).toThrow(
        `not a probability between 0 and 1: ${probability}`,
      );
    }
    for (const tail of [0, 0.7, -0.1]) {
      expect(() => upperPoint(tail, 3)).toThrow(`not an upper tail: ${tail}`);
    }
  });

  test("has its median at zero", () => {
    expect(studentTQuantile(0.5, 7)).toBe(0);
    expect(studentTQuantile(0.2, 12)).toBeCloseTo(-0.8726092916, 9);
  });
});
