import { describe, expect, test } from "vitest";
import { headroom } from "../../src/model/headroom.ts";

describe("headroom", () => {
  test.each([
    ["<", 100, 90, 0.1],
    ["<", 100, 100, 0],
    ["<=", 100, 120, -0.2],
    [">", 100, 150, 0.5],
    [">=", 100, 95, -0.05],
    ["<", -10, -15, 0.5],
  ] as const)(
    "under %s %d, a value of %d leaves %d of the limit",
    (comparator, limit, value, left) => {
      expect(headroom({ comparator, limit }, value, "ms")).toBeCloseTo(left, 12);
    },
  );

  test("of a ratio's floor is the share of the allowed failures that is left", () => {
    // 99 % allows 1 % to fail; 0.4 % failed, so 0.6 of the allowance is left
    const floor = { comparator: ">", limit: 0.99 } as const;
    expect(headroom(floor, 0.996, "ratio")).toBeCloseTo(0.6, 12);
    expect(headroom(floor, 1, "ratio")).toBeCloseTo(1, 12);
    expect(headroom(floor, 0.98, "ratio")).toBeCloseTo(-1, 12);
  });

  test("of a ratio's ceiling is a share of the limit", () => {
    // 0.1 % may fail, and 0.04 % did
    expect(headroom({ comparator: "<", limit: 0.001 }, 0.0004, "ratio")).toBeCloseTo(0.6, 12);
  });

  test("of a floor under requests per second is a share of the limit, however small the numbers", () => {
    expect(headroom({ comparator: ">", limit: 0.8 }, 0.9, "1/s")).toBeCloseTo(0.125, 12);
    expect(headroom({ comparator: ">", limit: 100 }, 105, "1/s")).toBeCloseTo(0.05, 12);
  });

  test("does not exist at a limit of zero, a floor of 100 %, an equality, or for no number", () => {
    expect(headroom({ comparator: "<", limit: 0 }, 1, "ms")).toBeUndefined();
    expect(headroom({ comparator: ">=", limit: 1 }, 1, "ratio")).toBeUndefined();
    expect(headroom({ comparator: "==", limit: 100 }, 3000, "ms")).toBeUndefined();
    expect(headroom({ comparator: "!=", limit: 100 }, 3000, "ms")).toBeUndefined();
    expect(headroom({ comparator: "<", limit: 100 }, Number.NaN, "ms")).toBeUndefined();
    expect(headroom({ comparator: "<", limit: Infinity }, 1, "ms")).toBeUndefined();
  });
});
