import { describe, expect, test } from "vitest";
import { chiSquaredSurvival, upperGamma } from "../../src/statistics/incomplete-gamma.ts";
import { expectClose } from "./close-to.ts";

describe("the gamma law", () => {
  test("of shape one is exponential", () => {
    for (const x of [0.01, 0.5, 1.9, 2.1, 10, 300])
      expectClose(upperGamma(1, x), Math.exp(-x), 1e-12);
  });

  test("of shape three lies above x with e^-x (1 + x + x²/2)", () => {
    for (const x of [0.2, 2, 3.9, 4.1, 20]) {
      expectClose(upperGamma(3, x), Math.exp(-x) * (1 + x + (x * x) / 2), 1e-12);
    }
  });

  // Any printed table: the 5 % points of chi-squared, here to ten digits from mpmath 1.3
  test.each([
    [3.841458820694124, 1],
    [9.487729036781154, 4],
    [16.91897760462045, 9],
    [124.34211340400407, 100],
  ])("as chi-squared passes %d with %d degrees of freedom one time in twenty", (x, freedom) => {
    expectClose(chiSquaredSurvival(x, freedom), 0.05, 1e-11);
  });

  test("is all above zero, none above infinity, and refuses what is no number", () => {
    expect(upperGamma(2.5, 0)).toBe(1);
    expect(upperGamma(2.5, Infinity)).toBe(0);
    expect(() => upperGamma(0, 1)).toThrow("the gamma law is asked of 0, 1");
    expect(() => upperGamma(-2, 0)).toThrow("the gamma law is asked of -2, 0");
    expect(() => upperGamma(1, -1)).toThrow(RangeError);
    expect(() => upperGamma(1, Number.NaN)).toThrow(RangeError);
  });
});
