import { describe, expect, test } from "vitest";
import { trendOf } from "../../../../src/judging/course/trend/trend.ts";
import type { Trend } from "../../../../src/model/shapes.ts";
import { resembling } from "../../synthetic-series.ts";

const WORSE_UP = { direction: "lower-is-better" } as const;

function series(values: readonly (number | undefined)[]) {
  return { stepMs: 1000, startMs: 0, values };
}

/** Noise of a twentieth around a line that starts at 100 and ends so much higher. */
function rising(rise: number, seed = 1, length = 60): readonly number[] {
  return resembling(seed, length, 0.3).map(
    (noise, index) => 100 * (1 + (rise * index) / (length - 1)) + 5 * noise,
  );
}

function kinds(trends: readonly Trend[], kind: Trend["kind"]): number {
  return trends.filter((trend) => trend.kind === kind).length;
}

describe("the trend of a measured phase", () => {
  test("is increasing where latency doubles, and says by how much", () => {
    const trend = trendOf(series(rising(1)), WORSE_UP);
    expect(trend).toMatchObject({ kind: "increasing", degradation: "significant", buckets: 60 });
    if (trend.kind === "not assessed") throw new Error("it was assessed");
    expect(trend.changeShare).toBeCloseTo(1, 0);
    expect(trend.interval[0]).toBeGreaterThan(0.8);
    expect(trend.interval[1]).toBeLessThan(1.2);
  });

  // a line without noise: the change is the rise itself
  test.each([
    [0.04, "stable", "none"],
    [0.06, "increasing", "minimal"],
    [0.12, "increasing", "moderate"],
    [0.3, "increasing", "significant"],
    [-0.3, "decreasing", "none"],
  ])("of latency that changes by %d is %s, the degradation %s", (rise, kind, degradation) => {
    const line = Array.from({ length: 30 }, (_, index) => 100 * (1 + (rise * index) / 29));
    const trend = trendOf(series(line), WORSE_UP);
    expect(trend).toMatchObject({ kind, degradation });
    if (trend.kind === "not assessed") throw new Error("it was assessed");
    expect(trend.changeShare).toBeCloseTo(rise, 9);
    expect(trend.interval[0]).toBeCloseTo(rise, 9);
    expect(trend.interval[1]).toBeCloseTo(rise, 9);
  });

  // a step of exactly one or a quarter in each bucket: 105, 110 and 125 after 100
  test.each([
    [0.25, 20, "minimal"],
    [1, 10, "moderate"],
    [1, 25, "significant"],
  ] as const)(
    "that rises by %d in each of %d steps is %s: a bound belongs to the graver word",
    (step, steps, degradation) => {
      const line = Array.from({ length: steps + 1 }, (_, index) => 100 + step * index);
      expect(trendOf(series(line), WORSE_UP)).toMatchObject({ degradation });
    },
  );

  test("is told of ten buckets", () => {
    const line = Array.from({ length: 10 }, (_, index) => 100 + 10 * index);
    expect(trendOf(series(line), WORSE_UP)).toMatchObject({ kind: "increasing", buckets: 10 });
  });

  test("of throughput degrades as it falls", () => {
    const falling = series(rising(-0.4));
    expect(trendOf(falling, { direction: "higher-is-better" })).toMatchObject({
      kind: "decreasing",
      degradation: "significant",
    });
    expect(trendOf(falling, { direction: "undirected" })).toMatchObject({ degradation: "none" });
  });

  test("passes the tolerance that the config asks for, or is stable", () => {
    expect(trendOf(series(rising(0.2)), { ...WORSE_UP, tolerance: 0.5 }).kind).toBe("stable");
    expect(trendOf(series(rising(0.2)), { ...WORSE_UP, tolerance: 0.1 }).kind).toBe("increasing");
  });

  test.each([0, 0.3, 0.6])(
    "is increasing in at most one of twenty series of noise that resembles itself by %d",
    (autocorrelation) => {
      const trends = Array.from({ length: 400 }, (_, seed) => {
        const noise = resembling(1000 + seed, 60, autocorrelation);
        return trendOf(series(noise.map((one) => 100 + 15 * one)), WORSE_UP);
      });
      expect(kinds(trends, "increasing")).toBeLessThanOrEqual(20);
      expect(kinds(trends, "decreasing")).toBeLessThanOrEqual(20);
    },
  );

  test("of a fifth more is seen through noise of a twentieth", () => {
    const trends = Array.from({ length: 100 }, (_, seed) =>
      trendOf(series(rising(0.2, seed)), WORSE_UP),
    );
    expect(kinds(trends, "increasing")).toBeGreaterThanOrEqual(95);
  });

  test("is stable where a few buckets are wild", () => {
    const wild = rising(0).map((value, index) => (index % 9 === 4 ? 20 * value : value));
    expect(trendOf(series(wild), WORSE_UP).kind).toBe("stable");
  });

  test("of growth that speeds up keeps its share finite and positive", () => {
    const curve = Array.from({ length: 40 }, (_, index) => Math.exp(index / 6));
    const trend = trendOf(series(curve), WORSE_UP);
    expect(trend).toMatchObject({ kind: "increasing", degradation: "significant" });
  });

  test("is not told of fewer than ten buckets, of none, or of a level of zero", () => {
    const short = rising(1, 1, 9);
    expect(trendOf(series(short), WORSE_UP)).toEqual({
      kind: "not assessed",
      why: "too few buckets",
      buckets: 9,
    });
    const gapped = [...rising(1, 1, 9), undefined, undefined];
    expect(trendOf(series(gapped), WORSE_UP)).toMatchObject({ why: "too few buckets", buckets: 9 });
    expect(trendOf(series([]), WORSE_UP)).toMatchObject({ why: "no data", buckets: 0 });
    expect(trendOf(series([undefined]), WORSE_UP)).toMatchObject({ why: "no data" });
    const zeros = Array.from({ length: 20 }, () => 0);
    expect(trendOf(series(zeros), WORSE_UP)).toMatchObject({ why: "zero level", buckets: 20 });
  });

  test("never falls by more than all, however wide its interval", () => {
    const wild = resembling(4, 12, 0.9).map((noise) => Math.exp(2 * noise));
    const trend = trendOf(series(wild), WORSE_UP);
    if (trend.kind === "not assessed") throw new Error("it was assessed");
    expect(trend.interval[0]).toBe(-1);
  });

  test("does not depend on how much silence surrounds the values", () => {
    const values = rising(0.5);
    const surrounded = [undefined, undefined, ...values, undefined];
    expect(trendOf(series(surrounded), WORSE_UP)).toEqual(trendOf(series(values), WORSE_UP));
  });
});
