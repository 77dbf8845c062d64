import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { theilSen } from "../../src/statistics/theil-sen.ts";
import { resembling } from "../judging/synthetic-series.ts";

describe("the Theil–Sen line", () => {
  // scipy.stats.theilslopes(y, arange(len(y)), 0.95); the residuals alternate, so that nothing widens the interval
  test.each([
    [[10, 12, 11, 15, 13, 18, 17, 21, 20, 22], 1.5, 9.25, 1, 5 / 3],
    [[5, 5, 6, 5, 7, 7, 6, 8, 8, 8, 9, 7], 1 / 3, 31 / 6, 1 / 6, 0.5],
    [[3.1, 2.9, 4, 3.7, 50, 4.4, 4.9, 5.3, 5.1, 5.9, 6.3, 6], 0.305, 3.3225, 2 / 9, 0.34 / 0.9],
    [[0, 0, 0, 1, 0, 2, 2, 0, 2, 1, 3, 0, 3, 2, 3, 1, 3, 4, 4, 4], 0.2, 0.1, 0.125, 4 / 15],
  ])("through %j is scipy's", (values, ...expected) => {
    const [slope, intercept, low, high] = expected;
    const line = theilSen(values);
    expect(line.slope).toBeCloseTo(slope, 12);
    expect(line.intercept).toBeCloseTo(intercept, 12);
    expect(line.interval[0]).toBeCloseTo(low, 12);
    expect(line.interval[1]).toBeCloseTo(high, 12);
    expect(line.autocorrelation).toBe(0);
  });

  test("of a straight line is that line, with nothing in doubt", () => {
    const line = theilSen(Array.from({ length: 40 }, (_, index) => 5 + 2 * index));
    expect(line).toMatchObject({ slope: 2, intercept: 5, interval: [2, 2] });
  });

  test("is not moved by a quarter of wild values", () => {
    const wild = Array.from({ length: 40 }, (_, index) => (index % 4 === 0 ? 1e6 : 5 + 2 * index));
    expect(theilSen(wild).slope).toBeGreaterThan(1);
    expect(theilSen(wild).slope).toBeLessThan(3);
  });

  test("keeps its steps where values are missing", () => {
    const line = theilSen([0, undefined, 2, 3, undefined, undefined, 6, 7]);
    expect(line).toMatchObject({ slope: 1, intercept: 0 });
  });

  test("has a wider interval where neighbours resemble each other", () => {
    const values = resembling(11, 60, 0.8);
    const line = theilSen(values);
    expect(line.autocorrelation).toBeGreaterThan(0.5);
    // Yue & Wang 2004: the deviation of S grows by √((1+ρ)/(1−ρ)), so the interval does by about as much
    const alone = theilSen(resembling(11, 60, 0));
    const width = line.interval[1] - line.interval[0];
    expect(width).toBeGreaterThan(1.5 * (alone.interval[1] - alone.interval[0]));
  });

  test("covers a slope of zero in 95 of 100 series of noise without memory", () => {
    const missed = Array.from({ length: 400 }, (_, seed) =>
      theilSen(resembling(seed, 40, 0)),
    ).filter(({ interval: [low, high] }) => low > 0 || high < 0);
    // 400 · 5 % = 20; three standard deviations of a binomial count are 13
    expect(missed.length).toBeLessThanOrEqual(33);
  });

  test("thins a long series without losing its slope", () => {
    const long = resembling(5, 20_000, 0).map((noise, index) => noise + index / 1000);
    const line = theilSen(long);
    expect(line.slope).toBeCloseTo(1 / 1000, 4);
    expect(line.interval[0]).toBeLessThan(1 / 1000);
    expect(line.interval[1]).toBeGreaterThan(1 / 1000);
  });

  test("shifts with the values, scales with them, and turns round when time does", () => {
    const series = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 25 });
    fc.assert(
      fc.property(series, (values) => {
        const line = theilSen(values);
        const shifted = theilSen(values.map((value) => value + 1024));
        expect(shifted.slope).toBeCloseTo(line.slope, 9);
        expect(shifted.intercept).toBeCloseTo(line.intercept + 1024, 6);
        expect(theilSen(values.map((value) => 8 * value)).slope).toBeCloseTo(8 * line.slope, 9);
        expect(theilSen(values.toReversed()).slope).toBeCloseTo(-line.slope, 9);
        expect(line.interval[0]).toBeLessThanOrEqual(line.slope);
        expect(line.interval[1]).toBeGreaterThanOrEqual(line.slope);
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });

  const shapes: readonly (readonly [string, (index: number) => number])[] = [
    ["begins late", (index) => Math.max(0, index - 20)],
    ["speeds up", (index) => index ** 2 / 60],
    ["slows down", (index) => 60 * (1 - 1 / (1 + index / 20))],
    ["comes at once", (index) => (index < 30 ? 0 : 60)],
  ];

  test.each(shapes)(
    "takes growth that %s for growth, and not for noise with a memory",
    (_, shape) => {
      for (const scatter of [0.01, 1, 3]) {
        const values = resembling(7, 60, 0.4).map((noise, index) => shape(index) + scatter * noise);
        expect(theilSen(values).interval[0]).toBeGreaterThan(0);
        expect(theilSen(values.map((value) => -value)).interval[1]).toBeLessThan(0);
      }
    },
  );

  test("has moved where the outer thirds of thirty points lie apart, whatever the middle does", () => {
    const swing = [50, 50, 50, 50, 50, -50, -50, -50, -50, -50];
    const ten = Array.from({ length: 10 }, (_, index) => index);
    const thirds = [...ten, ...swing, ...ten.map((value) => value + 20)];
    expect(theilSen(thirds).autocorrelation).toBe(0);
    // one point fewer, and a third is too few: the halves are asked, and they overlap in the middle
    expect(theilSen(thirds.slice(1)).autocorrelation).toBeGreaterThan(0.5);
  });

  test("has not moved where its halves touch", () => {
    const touching = [0, 1, 2, 3, 4, 5, 5, 9, 9, 9, 9, 9];
    expect(theilSen(touching).autocorrelation).toBeGreaterThan(0.3);
    expect(theilSen(touching.toReversed()).autocorrelation).toBeGreaterThan(0.3);
    expect(theilSen(touching.with(6, 6)).autocorrelation).toBe(0);
  });

  test("of four points or fewer shows no autocorrelation that could be corrected", () => {
    // residuals −½ ½ ½ −½: r₁ = −¼, and Kendall's (n·r + 1)/(n − 4) would be 0/0
    expect(theilSen([0, 1, 1, 0]).autocorrelation).toBe(0);
  });

  test.each([
    [60, 0.6, 36],
    [30, 0.6, 48],
    [60, 0.8, 44],
    [10, 0.3, 40],
  ])(
    "through %d points of noise that resembles itself by %d is not level %d times in 400",
    (n, rho, most) => {
      const sloping = Array.from({ length: 400 }, (_, seed) => theilSen(resembling(seed, n, rho)));
      const missed = sloping.filter(({ interval: [low, high] }) => low > 0 || high < 0);
      expect(missed.length).toBeLessThanOrEqual(most);
    },
  );

  test("lies through two values that stand far apart, and through any with gaps", () => {
    const apart = Array.from({ length: 100 }, (_, index) => (index % 99 === 0 ? index : undefined));
    expect(theilSen(apart)).toMatchObject({ slope: 1, intercept: 0 });
    const value = fc.option(fc.integer({ min: -50, max: 50 }), { nil: undefined });
    const series = fc.array(value, { minLength: 2, maxLength: 80 });
    fc.assert(
      fc.property(series, (values) => {
        fc.pre(values.filter((one) => one !== undefined).length >= 2);
        const { slope, interval } = theilSen(values);
        expect(interval[0]).toBeLessThanOrEqual(slope);
        expect(interval[1]).toBeGreaterThanOrEqual(slope);
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });

  test("is refused through fewer than two values", () => {
    expect(() => theilSen([])).toThrow("fewer than two points");
    expect(() => theilSen([undefined, 4])).toThrow(RangeError);
  });
});
