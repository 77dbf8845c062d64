import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addHistogram,
  addValues,
  emptyHistogram,
  HISTOGRAM_ERROR,
  histogramQuantile,
} from "../../../../../src/ingestion/k6/samples/series/log-histogram.ts";

const seed = 11;
const values = fc.array(
  fc.oneof(
    fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    fc.integer({ min: 0, max: 10_000_000 }).map((nanoseconds) => nanoseconds / 1e6),
    fc.double({ min: -1e9, max: -1e-9, noNaN: true }),
    fc.constant(0),
  ),
  { minLength: 1, maxLength: 400 },
);

function histogramOf(list: readonly number[]): ReturnType<typeof emptyHistogram> {
  const histogram = emptyHistogram();
  addValues(histogram, Float64Array.from(list), list.length);
  return histogram;
}

/** The value at a whole rank, by sorting. */
function atRank(list: readonly number[], rank: number): number {
  return list.toSorted((a, b) => a - b)[rank]!;
}

describe("a histogram of values", () => {
  test("states an error of at most 0.1 %", () =>
    expect(HISTOGRAM_ERROR).toBeLessThanOrEqual(0.001));

  test("tells every value to the stated error", () => {
    fc.assert(
      fc.property(values, (list) => {
        const histogram = histogramOf(list);
        expect(histogram.count).toBe(list.length);
        for (let rank = 0; rank < list.length; rank++) {
          const exact = atRank(list, rank);
          const told = histogramQuantile(
            histogram,
            list.length === 1 ? 0 : rank / (list.length - 1),
          );
          // The rank of a quantile may miss a whole number by its last bit, which leans on a neighbour by as little.
          expect(Math.abs(told - exact)).toBeLessThanOrEqual(
            HISTOGRAM_ERROR * Math.abs(exact) * 1.0001 + 1e-6 * Math.abs(told),
          );
        }
      }),
      { seed, numRuns: 100 },
    );
  });

  test("is the same, added from parts in any order, as taken at once", () => {
    fc.assert(
      fc.property(values, values, (left, right) => {
        const merged = histogramOf(right);
        addHistogram(merged, histogramOf(left));
        const whole = histogramOf([...left, ...right]);
        for (const q of [0, 0.25, 0.5, 0.9, 0.99, 1]) {
          expect(histogramQuantile(merged, q)).toBe(histogramQuantile(whole, q));
        }
      }),
      { seed, numRuns: 60 },
    );
  });

  test("keeps infinite values beyond all others", () => {
    const histogram = histogramOf([1, Infinity, -Infinity, 2, 3]);
    expect(histogramQuantile(histogram, 0)).toBe(-Infinity);
    expect(histogramQuantile(histogram, 1)).toBe(Infinity);
    expect(histogramQuantile(histogram, 0.5)).toBeCloseTo(2, 2);
  });

  test("has no quantile without values", () => {
    expect(histogramQuantile(emptyHistogram(), 0.5)).toBeNaN();
  });
});
