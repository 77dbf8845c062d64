import { describe, expect, test } from "vitest";
import type { Unit } from "../../src/model/unit.ts";
import { quantityText } from "../../src/words/quantity-text.ts";

describe("a quantity as people read it", () => {
  const cases: readonly (readonly [number, Unit, string])[] = [
    [0, "ms", "0 ms"],
    [0.234, "ms", "0.23 ms"],
    [95.8234, "ms", "95.8 ms"],
    [999.96, "ms", "1.00 s"],
    [1275.6912, "ms", "1.28 s"],
    [3000, "ms", "3 s"],
    [59_996, "ms", "1m"],
    [118_761.3, "ms", "1m 59s"],
    [125_000, "ms", "2m 05s"],
    [29_400_000, "ms", "8h 10m"],
    [3_661_000, "ms", "1h 01m 01s"],
    [0, "ratio", "0 %"],
    [0.0000688, "ratio", "0.0069 %"],
    [0.001, "ratio", "0.1 %"],
    [0.003990464, "ratio", "0.40 %"],
    [0.07, "ratio", "7 %"],
    [0.35172, "ratio", "35.2 %"],
    [0.97837, "ratio", "97.84 %"],
    [1, "ratio", "100 %"],
    [999, "bytes", "999 B"],
    [6_409_696, "bytes", "6.4 MB"],
    [10_000_000, "bytes/h", "10 MB/h"],
    [53_971.46, "bytes/s", "54.0 kB/s"],
    [100, "1/s", "100/s"],
    [162.47778, "1/s", "162.5/s"],
    [0.0342, "1/s", "0.034/s"],
    [-5.25, "1/h", "-5.3/h"],
    [19_296, "count", "19,296"],
    [5027.25, "count", "5,027"],
    [1.5, "count", "1.5"],
    [68.4, "users", "68.4"],
    [0.7083, "number", "0.71"],
    [57, "number", "57"],
    [205_414.4, "number", "205,414"],
  ];

  test.each(cases)("%d in %s reads %s", (value, unit, text) => {
    expect(quantityText(value, unit)).toBe(text);
  });

  test("tells a rounded number from an exact one: 3.00 s is about three seconds, 3 s is three", () => {
    expect([3000, 3001].map((value) => quantityText(value, "ms"))).toEqual(["3 s", "3.00 s"]);
  });

  test("never calls a ratio short of one all of it", () => {
    expect([0.99996, 0.9999997].map((value) => quantityText(value, "ratio"))).toEqual([
      "99.996 %",
      "99.99997 %",
    ]);
  });
});
