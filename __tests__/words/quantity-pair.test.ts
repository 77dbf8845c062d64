import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Unit } from "../../src/model/unit.ts";
import { quantityPair } from "../../src/words/quantity-pair.ts";

/** What a reader takes from a printed quantity, exactly, in units of 10^-40 of the inner unit. */
function readBack(text: string): bigint {
  const clock = /^(?:([\d,]+)h )?(\d+)m(?: ([\d.]+)s)?$/u.exec(text);
  if (clock !== null) {
    const [, hours = "0", minutes = "0", seconds = "0"] = clock;
    return scaled(hours, 3_600_000n) + scaled(minutes, 60_000n) + scaled(seconds, 1000n);
  }
  const [, digits = "", sign = ""] = /^(-?[\d,.]+(?:e[-+]\d+)?)(.*)$/u.exec(text) ?? [];
  const sizes: Readonly<Record<string, bigint>> = {
    s: 1000n,
    kB: 1000n,
    MB: 1_000_000n,
    GB: 1_000_000_000n,
    TB: 1_000_000_000_000n,
  };
  const size = sizes[sign.trim()] ?? 1n;
  return sign.trim() === "%" ? scaled(digits, 1n) / 100n : scaled(digits, size);
}

function scaled(digits: string, size: bigint): bigint {
  const [mantissa = "", exponent = "0"] = digits.replaceAll(",", "").split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const zeros = 40 - fraction.length + Number(exponent);
  return BigInt(whole + fraction) * 10n ** BigInt(zeros) * size;
}

describe("a value beside its limit", () => {
  const cases: readonly (readonly [number, number, Unit, string, string])[] = [
    [2999.9996, 3000, "ms", "2.9999996 s", "3 s"],
    [3000.0004, 3000, "ms", "3.0000004 s", "3 s"],
    [3000, 3000, "ms", "3 s", "3 s"],
    [116.79, 3000, "ms", "116.8 ms", "3 s"],
    [119_600, 120_000, "ms", "1m 59.6s", "2m"],
    [999.96, 1000, "ms", "999.96 ms", "1 s"],
    [0.00099999, 0.001, "ratio", "0.099999 %", "0.1 %"],
    [0.998999, 0.999, "ratio", "99.8999 %", "99.9 %"],
    [600, 599.5, "count", "600", "599.5"],
  ];

  test.each(cases)("%d against %d %s shows which is greater", (value, limit, unit, ...texts) => {
    const pair = quantityPair({ value, limit, unit });
    expect([pair.value, pair.limit]).toEqual(texts);
  });

  test("prints what the computer holds when no rounding tells the two apart", () => {
    // The next double above 3000 is 3000 + 2^-41.
    expect(quantityPair({ value: 3000.0000000000005, limit: 3000, unit: "ms" })).toEqual({
      value: "3000.0000000000005 ms",
      limit: "3000 ms",
    });
  });

  const units = ["ms", "bytes", "ratio", "1/s", "count", "users", "number"] as const;

  test.each(units)("the printed numbers of %s stand to each other as the raw ones do", (unit) => {
    const limits = fc.double({ min: 1e-6, max: unit === "ratio" ? 1 : 1e9, noNaN: true });
    const factors = fc.oneof(
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      fc.integer({ min: -5, max: 5 }).map((steps) => 1 + steps * Number.EPSILON),
      fc.double({ min: -1e-4, max: 1e-4, noNaN: true }).map((change) => 1 + change),
    );
    fc.assert(
      fc.property(limits, factors, (limit, factor) => {
        const value = limit * factor;
        const pair = quantityPair({ value, limit, unit });
        const printed = readBack(pair.value) - readBack(pair.limit);
        const order = printed > 0n ? 1 : printed < 0n ? -1 : 0;
        expect(order).toBe(Math.sign(value - limit));
      }),
      { seed: 20_261_124, numRuns: 2000 },
    );
  });
});
