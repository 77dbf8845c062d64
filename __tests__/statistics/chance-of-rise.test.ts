import { expect, test } from "vitest";
import { chanceOfRise } from "../../src/statistics/chance-of-rise.ts";

/** 1 to n with the given neighbours exchanged, each of which is one falling pair. */
function rising(n: number, ...exchanged: readonly number[]): readonly number[] {
  const values = Array.from({ length: n }, (_, index) => index + 1);
  for (const at of exchanged) [values[at], values[at + 1]] = [values[at + 1] ?? 0, values[at] ?? 0];
  return values;
}

test("values that rise all the way do so by chance once in n! orders", () => {
  expect(chanceOfRise(rising(3))).toBeCloseTo(1 / 6, 12);
  expect(chanceOfRise(rising(8))).toBeCloseTo(1 / 40_320, 12);
});

// Mahonian numbers of n = 8 (OEIS A008302): 1, 7, 27, 76, 174 orders with 0 to 4 falling pairs, of 40,320
test("each pair that falls makes it likelier, as the table of Kendall's S has it", () => {
  expect(chanceOfRise(rising(8, 0))).toBeCloseTo(8 / 40_320, 12);
  expect(chanceOfRise(rising(8, 0, 4))).toBeCloseTo(35 / 40_320, 12);
  // S = 20 of 28: 0.0071 (Kendall 1970, table 1)
  expect(chanceOfRise(rising(8, 0, 2, 4, 6))).toBeCloseTo(285 / 40_320, 12);
});

test("what falls all the way, or never moves, is no rise at all", () => {
  expect(chanceOfRise([5, 4, 3, 2, 1])).toBeCloseTo(1, 12);
  expect(chanceOfRise([7, 7, 7, 7])).toBeCloseTo(1, 12);
});

test("nothing and a single value tell nothing", () => {
  expect(chanceOfRise([])).toBe(1);
  expect(chanceOfRise([4])).toBe(1);
});
