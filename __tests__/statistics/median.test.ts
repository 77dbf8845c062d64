import { describe, expect, test } from "vitest";
import { median } from "../../src/statistics/median.ts";

describe("the median", () => {
  test.each([
    [[7], 7],
    [[10, 9, 100], 10],
    [[4, 1, 3, 2], 2.5],
  ])("of %j is %d", (values, expected) => expect(median(values)).toBe(expected));

  test("does not exist of nothing, nor of what is not finite", () => {
    expect(() => median([])).toThrow("the median of no values");
    expect(() => median([1, Number.NaN])).toThrow(RangeError);
  });
});
