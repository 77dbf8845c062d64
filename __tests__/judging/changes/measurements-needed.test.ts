import { describe, expect, test } from "vitest";
import {
  errorOf,
  measurementsNeeded,
  type Standing,
} from "../../../src/judging/changes/measurements-needed.ts";

/** A noise that is known: variance 1 however many runs there are, so that the errors can be written down. */
function standing(repeats: number, runs: number, paired = false): Standing {
  return { variance: () => 1, freedom: () => 30, repeats, runs, paired };
}

const upTo = (error: number) => () => error;

describe("the standard error of a change", () => {
  test("is √(1/m + 1/N), and √(1/m) side by side", () => {
    expect(errorOf(standing(2, 4))).toBeCloseTo(Math.sqrt(3 / 4), 12);
    expect(errorOf(standing(4, 4, true))).toBeCloseTo(0.5, 12);
  });
});

describe("the further measurements that bring the error down", () => {
  test("are repeats where ten of them do", () => {
    // 1/m + 1/10 ≤ 0.3 from m = 5 on; one is there
    expect(measurementsNeeded(standing(1, 10), upTo(Math.sqrt(0.3000001)), "repeats")).toEqual({
      repeats: 4,
      runs: 0,
    });
    // 1/m + 1/100 ≤ 0.101 just from m = 11 on (1/11 = 0.0909): ten more
    expect(measurementsNeeded(standing(1, 100), upTo(Math.sqrt(0.101)), "repeats")).toEqual({
      repeats: 10,
      runs: 0,
    });
  });

  test("are runs where runs are asked for", () => {
    // 1 + 1/N ≤ 1.25 from N = 4 on; two are there
    expect(measurementsNeeded(standing(1, 2), upTo(Math.sqrt(1.2500001)), "runs")).toEqual({
      repeats: 0,
      runs: 2,
    });
    // and ten more at most: 1 + 1/N ≤ 1 + 1/12
    expect(measurementsNeeded(standing(1, 2), upTo(Math.sqrt(1 + 1 / 11.9)), "runs")).toEqual({
      repeats: 0,
      runs: 10,
    });
  });

  test("are the smallest number of both sorts together where one alone does not", () => {
    // All pairs tried by hand: 1/m + 1/N ≤ 0.2 needs m + N ≥ 20, at m = N = 10 first (m = 9, N = 11.25; m = 8, N = 13.3).
    const wanted = upTo(Math.sqrt(0.2000001));
    expect(measurementsNeeded(standing(1, 4), wanted, "repeats")).toEqual({ repeats: 9, runs: 6 });
    expect(measurementsNeeded(standing(1, 4), wanted, "runs")).toEqual({ repeats: 9, runs: 6 });
  });

  test("are ten repeats alone, though fewer of both sorts would do: they need no earlier commit", () => {
    // 1/11 + 1/4 ≤ 0.341 takes ten repeats; six repeats and six runs (1/6 + 1/6) would do with seven in all
    expect(measurementsNeeded(standing(1, 4), upTo(Math.sqrt(0.341)), "repeats")).toEqual({
      repeats: 10,
      runs: 0,
    });
  });

  test("are those with the fewest runs where sums are alike", () => {
    // 1/m + 1/N ≤ 0.1834 by m, N = 12, 10 or 11, 11 or 10, 12, and by no sum below 22
    expect(measurementsNeeded(standing(1, 4), upTo(Math.sqrt(0.1834)), "repeats")).toEqual({
      repeats: 11,
      runs: 6,
    });
  });

  test("are a thousand where nothing that can be told would do", () => {
    expect(measurementsNeeded(standing(1, 4), upTo(1e-9), "repeats")).toEqual({
      repeats: 1000,
      runs: 1000,
    });
    expect(measurementsNeeded(standing(1, 1, true), upTo(1e-9), "repeats")).toEqual({
      repeats: 1000,
      runs: 0,
    });
  });

  test("are pairs side by side, one at least", () => {
    // 1/m ≤ 0.25 from m = 4 on; three are there
    expect(measurementsNeeded(standing(3, 3, true), upTo(0.5), "repeats")).toEqual({
      repeats: 1,
      runs: 0,
    });
    // 1/m ≤ 0.1 from m = 10 on
    expect(measurementsNeeded(standing(3, 3, true), upTo(Math.sqrt(0.1)), "runs")).toEqual({
      repeats: 7,
      runs: 0,
    });
  });
});
