import { expect, test } from "vitest";
import { reaches } from "../../../src/diagnosis/evidence/reaches.ts";

test("a hit ratio from 90 % to 80 % fell by ten points, whatever binary fractions make of it", () => {
  expect(0.9 - 0.8).toBeLessThan(0.1);
  expect(reaches(0.9 - 0.8, 0.1)).toBe(true);
});

test("a number that a person could tell from the threshold does not reach it", () => {
  // The allowance is a billionth of the threshold: 1e-10 of 0.1, and 1 of a thousand million.
  expect([0.1, 0.1 - 9e-11, 0.1 - 2e-10].map((value) => reaches(value, 0.1))).toEqual([
    true,
    true,
    false,
  ]);
  expect(reaches(1e9 - 0.9, 1e9)).toBe(true);
  expect(reaches(1e9 - 2, 1e9)).toBe(false);
});

test("nothing reaches a threshold that is no number, and no number reaches none", () => {
  expect(reaches(Number.NaN, 0.1)).toBe(false);
  expect(reaches(0.1, Number.NaN)).toBe(false);
  expect([reaches(0, 0), reaches(-1e-12, 0)]).toEqual([true, false]);
});
