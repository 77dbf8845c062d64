import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { historyLine, sparkLine } from "../../../src/report/charts/spark-line.ts";

describe("the way of a curve over time", () => {
  test("bars rise from zero to the highest value", () => {
    // Eighths of 8: 0 and 0.9 are in the first, 4 begins the fifth, 8 is the top.
    expect(sparkLine([0, 0.9, 4, 8])).toBe("▁▁▅█");
  });

  test("a stretch without data is a dot", () => {
    expect(sparkLine([1, null, 2])).toBe("▅·█");
  });

  test("a curve that never leaves zero, or has no data, has no line", () => {
    expect(sparkLine([0, 0])).toBe("");
    expect(sparkLine([null])).toBe("");
    expect(sparkLine([])).toBe("");
  });

  test("a long run keeps its peak and its place, in sixteen bars at most", () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 400 }), fc.nat(), (length, seed) => {
        const peak = seed % length;
        const line = sparkLine(Array.from({ length }, (_, index) => (index === peak ? 100 : 1)));
        expect(line.length).toBeLessThanOrEqual(16);
        expect(line.indexOf("█")).toBe(Math.floor(peak / Math.ceil(length / 16)));
      }),
      { seed: 20_261_124 },
    );
  });
});

describe("the runs of a history", () => {
  test("go from the least to the greatest value, and are level where nothing varies", () => {
    expect(historyLine([0, 1, 2, 3, 4, 5, 6, 7])).toBe("▁▂▃▄▅▆▇█");
    expect(historyLine([5, 5, 5])).toBe("▄▄▄");
    expect(historyLine([])).toBe("");
  });

  test("are the newest thirty, so that they fit a terminal", () => {
    // Forty runs rise evenly; of the last thirty the first is the least and the last the greatest.
    const line = historyLine(Array.from({ length: 40 }, (_, run) => run));
    expect([line.length, line[0], line.at(-1)]).toEqual([30, "▁", "█"]);
  });
});
