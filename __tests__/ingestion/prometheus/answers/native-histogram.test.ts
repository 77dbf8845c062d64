import { describe, expect, test } from "vitest";
import {
  histogramBetween,
  histogramDistribution,
  joinedHistograms,
  type NativeHistogram,
  readHistograms,
} from "../../../../src/ingestion/prometheus/answers/native-histogram.ts";

/** Buckets as `[low, high, count]`; their counts are all values. */
const histogram = (sum: number, ...buckets: readonly (readonly [number, number, number])[]) => ({
  count: buckets.reduce((all, [, , count]) => all + count, 0),
  sum,
  buckets: buckets.map(([low, high, count]) => ({ low, high, count })),
});

const quantile = (of: NativeHistogram, q: number, scale = 1): number =>
  histogramDistribution(of, scale).quantile(q);

describe("an answer with native histograms", () => {
  const one = {
    count: "3",
    sum: "1.5",
    buckets: [
      [0, "0.25", "0.5", "2"],
      [0, "0.5", "1", "1"],
    ],
  };
  const answer = (result: unknown): unknown => ({ status: "success", data: { result } });
  const read = {
    count: 3,
    sum: 1.5,
    buckets: [
      { low: 0.25, high: 0.5, count: 2 },
      { low: 0.5, high: 1, count: 1 },
    ],
  };

  test("of a range is read with its labels and times in milliseconds", () => {
    const series = [
      {
        metric: { pod: "a" },
        histograms: [
          [1.5, one],
          [6.5, one],
        ],
      },
    ];
    expect(readHistograms(answer(series))).toEqual([
      { labels: { pod: "a" }, timesMs: [1500, 6500], histograms: [read, read] },
    ]);
  });

  test("of one moment is read, too, and series of numbers are left out", () => {
    const series = [
      { metric: {}, histogram: [1, one] },
      { metric: {}, value: [1, "7"] },
    ];
    expect(readHistograms(answer(series))).toEqual([
      { labels: {}, timesMs: [1000], histograms: [read] },
    ]);
  });

  test("in which a bucket is empty leaves it out, and one without buckets has none", () => {
    const empty = { count: "0", sum: "0", buckets: [[0, "1", "2", "0"]] };
    const bare = { count: "0", sum: "0" };
    const series = [
      {
        metric: {},
        histograms: [
          [1, empty],
          [2, bare],
        ],
      },
    ];
    const [told] = readHistograms(answer(series));
    expect(told?.histograms).toEqual([
      { count: 0, sum: 0, buckets: [] },
      { count: 0, sum: 0, buckets: [] },
    ]);
  });

  test.each([undefined, null, 7, {}, { data: {} }, { data: { result: "none" } }])(
    "that is %j has none",
    (json) => expect(readHistograms(json)).toEqual([]),
  );
});

describe("histograms of several parts", () => {
  const a = histogram(5, [1, 2, 3], [2, 4, 1]);
  const b = histogram(9, [2, 4, 2], [4, 8, 1]);

  test("are one with the counts of each bucket added up, in order of their bounds", () => {
    expect(joinedHistograms([b, a])).toEqual(histogram(14, [1, 2, 3], [2, 4, 3], [4, 8, 1]));
    expect(joinedHistograms([])).toEqual({ count: 0, sum: 0, buckets: [] });
  });

  test("that count from the start tell by their difference what came between", () => {
    expect(histogramBetween(joinedHistograms([a, b]), a)).toEqual(b);
    expect(histogramBetween(a, a)).toEqual({ count: 0, sum: 0, buckets: [] });
  });

  test("of which the later is the smaller, as after a restart, tell nothing below zero", () => {
    const { count, sum, buckets } = histogramBetween(a, joinedHistograms([a, b]));
    expect([count, sum, buckets]).toEqual([0, 0, []]);
  });
});

describe("the quantile of a native histogram", () => {
  test("lies within its bucket evenly on the scale of logarithms, as Prometheus 3 has it", () => {
    // Four values in (1, 2]: the second of them is half way of the bucket, at 2^(1/2); the third at 2^(3/4).
    const of = histogram(6, [1, 2, 4]);
    expect(quantile(of, 0.5)).toBeCloseTo(Math.SQRT2, 12);
    expect(quantile(of, 0.75)).toBeCloseTo(2 ** 0.75, 12);
    expect(quantile(of, 0)).toBe(1);
    expect(quantile(of, 1)).toBe(2);
  });

  test("goes over the buckets in order, with a gap between them", () => {
    // Ten values: the ninth is the middle one of the three in (8, 16], so 8 × 2^(2/3) at rank 9.
    const of = histogram(40, [1, 2, 7], [8, 16, 3]);
    expect(quantile(of, 0.7)).toBe(2);
    expect(quantile(of, 0.9)).toBeCloseTo(8 * 2 ** (2 / 3), 12);
  });

  test("lies evenly between 0 and the bound in the bucket of zeros", () => {
    expect(quantile(histogram(1, [-0.001, 0.001, 4]), 0.5)).toBeCloseTo(0.0005, 12);
  });

  test("of nothing is not a number", () => {
    expect(quantile(histogram(0), 0.95)).toBeNaN();
  });

  test("is told in the unit asked for, with the width of the widest bucket as its error", () => {
    // Schema 3: each bound is 2^(1/8) of the one before, 9.05 % more.
    const of = histogram(1, [0.5, 0.5 * 2 ** (1 / 8), 2]);
    expect(quantile(of, 1, 1000)).toBeCloseTo(545.2538663, 6);
    expect(histogramDistribution(of, 1000).relativeError).toBeCloseTo(0.0905077, 6);
    expect(histogramDistribution(histogram(0), 1).relativeError).toBe(0);
  });
});
