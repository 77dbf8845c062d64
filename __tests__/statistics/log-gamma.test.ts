import { describe, expect, test } from "vitest";
import { logGamma, stirlingError } from "../../src/statistics/log-gamma.ts";
import { expectClose } from "./close-to.ts";

function leftOver(x: number, factorial: number): number {
  return Math.log(factorial) - ((x + 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI));
}

describe("the logarithm of the gamma function", () => {
  // mpmath 1.3: loggamma(x) at 50 digits
  test.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [3.7, 1.428072326665388],
    [10, 12.80182748008147],
    [15, 25.191221182738683],
    [100.25, 360.28455963776423],
    [1e6, 12815504.569147613],
  ])("of %d agrees with mpmath", (x, expected) => expectClose(logGamma(x), expected, 1e-13));

  test("is zero at one and two", () => {
    expect(logGamma(1)).toBeCloseTo(0, 14);
    expect(logGamma(2)).toBeCloseTo(0, 14);
  });

  test("grows by ln x from x to x + 1, across the change of method too", () => {
    for (const x of [0.3, 2, 14.2, 14.9, 15.3, 200]) {
      expectClose(logGamma(x + 1) - logGamma(x), Math.log(x), 1e-12);
    }
  });

  test("leaves of Stirling's formula 1/(12x) - 1/(360x³) + …, on both sides of the change of method", () => {
    // ln(14!) and ln(15!) from the integers 87178291200 and 1307674368000
    expectClose(stirlingError(14), leftOver(14, 87_178_291_200), 1e-11);
    expectClose(stirlingError(15), leftOver(15, 1_307_674_368_000), 1e-11);
  });

  // 60 digits of decimal arithmetic: ln(n!) − ((n + 1/2)·ln n − n + ln(2π)/2)
  test.each([
    [15, 0.005554733551962801],
    [16, 0.0052076559196096404],
  ])("of Stirling's formula for %d! every digit is there", (n, expected) => {
    expectClose(stirlingError(n), expected, 2e-14);
  });

  test("refuses zero and below", () => {
    expect(() => logGamma(0)).toThrow(RangeError);
    expect(() => logGamma(Number.NaN)).toThrow(RangeError);
  });
});
