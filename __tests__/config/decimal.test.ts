import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestNumber, parseDecimal, plus, times } from "../../src/config/quantities/decimal.ts";

const seed = 20261124;
const integer = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });

function decimal(text: string): { readonly digits: bigint; readonly exponent: number } {
  const value = parseDecimal(text);
  if (value === undefined) throw new Error(`${text} is no decimal`);
  return value;
}

describe("a decimal number", () => {
  test("is the double that JavaScript reads from the same text", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(nearestNumber(decimal(String(value))) + 0).toBe(value + 0);
      }),
      { seed, numRuns: 1000 },
    );
  });

  test("divided by an integer is rounded once, as IEEE 754 rounds the quotient of two integers", () => {
    fc.assert(
      fc.property(integer, fc.integer({ min: 1, max: 100_000 }), (value, divisor) => {
        expect(nearestNumber(decimal(String(value)), BigInt(divisor)) + 0).toBe(
          value / divisor + 0,
        );
      }),
      { seed, numRuns: 1000 },
    );
  });

  test("adds and multiplies without rounding", () => {
    // In doubles 0.1 + 0.2 is 0.30000000000000004 and 1.1 × 1.1 is 1.2100000000000002.
    expect(nearestNumber(plus(decimal("0.1"), decimal("0.2")))).toBe(0.3);
    expect(nearestNumber(times(decimal("1.1"), decimal("1.1")))).toBe(1.21);
  });

  test.each([
    "",
    ".",
    "1e",
    "e5",
    "1.2.3",
    "0x10",
    "Infinity",
    "NaN",
    "1_000",
    "1e401",
    "9".repeat(401),
  ])("is not %s", (text) => expect(parseDecimal(text)).toBeUndefined());
});
