import { describe, expect, test } from "vitest";
import { lastShift, sinceShift } from "../../../src/judging/changes/since-shift.ts";

const runs = (...values: readonly number[]): readonly { value: number }[] =>
  values.map((value) => ({ value }));

describe("a history that shifted", () => {
  test("is cut at the shift, never averaged over it", () => {
    expect(sinceShift(runs(100, 101, 99, 100, 150, 151, 149))).toEqual(runs(150, 151, 149));
  });

  test("that shifted twice is cut at the last one", () => {
    const history = runs(100, 101, 100, 99, 200, 202, 200, 198, 400, 404, 400, 396);
    expect(sinceShift(history)).toEqual(runs(400, 404, 400, 396));
    expect(lastShift(history)?.at).toBe(8);
  });

  test("is left whole when it only wavers, drifts by less than the tolerance, or is short", () => {
    for (const history of [
      runs(100, 109, 97, 104, 95, 103, 99),
      runs(100, 100.1, 100, 102, 102.1, 102),
      runs(100, 150, 151),
      runs(),
      runs(0, 0, 0, 5, 5, 5),
    ]) {
      expect(sinceShift(history)).toEqual(history);
    }
  });

  test("one strange run at the end is no new level", () => {
    const history = runs(100, 101, 99, 100, 101, 99, 150);
    expect(sinceShift(history)).toEqual(history);
  });
});
