import { describe, expect, test } from "vitest";
import { patternOf } from "../../../../src/judging/course/trend/pattern.ts";
import { trendOf } from "../../../../src/judging/course/trend/trend.ts";
import { resembling } from "../../synthetic-series.ts";

/** Sixty buckets of utilisation with noise of two points. */
function cpu(shape: (bucket: number) => number, seed = 1) {
  const values = resembling(seed, 60, 0.3).map((noise, bucket) => shape(bucket) + 0.02 * noise);
  return { stepMs: 1000, startMs: 0, values };
}

describe("the pattern of a processor", () => {
  test("is stable around a level, busy or idle", () => {
    expect(patternOf(cpu(() => 0.8)).kind).toBe("stable");
    expect(patternOf(cpu(() => 0.1)).kind).toBe("stable");
  });

  test("is increasing where it climbs, however high the end stands over the middle", () => {
    const climbing = patternOf(cpu((bucket) => 0.1 + 0.012 * bucket));
    expect(climbing).toMatchObject({ kind: "increasing", buckets: 60 });
    // The end is 1.7 medians: 0.1 + 59·0.012 = 0.81 against 0.454
    if (climbing.kind !== "not assessed") {
      expect(climbing.p99 / climbing.median).toBeGreaterThan(1.5);
    }
  });

  test("is spiking where one bucket in twenty passes one and a half medians", () => {
    expect(patternOf(cpu((bucket) => (bucket % 20 === 7 ? 0.9 : 0.4))).kind).toBe("spiking");
    const both = patternOf(cpu((bucket) => 0.2 + 0.002 * bucket + (bucket % 20 === 7 ? 0.5 : 0)));
    expect(both.kind).toBe("spiking");
  });

  test("is stable where an idle processor moves by less than five points", () => {
    const idle = {
      stepMs: 1000,
      startMs: 0,
      values: Array.from({ length: 60 }, (_, bucket) => 0.01 + (bucket % 20 === 7 ? 0.03 : 0)),
    };
    expect(patternOf(idle).kind).toBe("stable");
    const creeping = { ...idle, values: idle.values.map((_, bucket) => 0.01 + 0.0005 * bucket) };
    expect(patternOf(creeping).kind).toBe("stable");
  });

  test("does not depend on what was not scraped before it, or in between", () => {
    // 45 buckets that climb by 0.54 in all, with a bump of twelve points in each twentieth: of what is left of the
    // climb it is no peak (0.12 + 0.364 under 1.5 medians of 0.364), and would be one of a line that began fifteen buckets before it
    const climb = Array.from(
      { length: 45 },
      (_, bucket) => 0.1 + 0.012 * bucket + (bucket % 20 === 7 ? 0.12 : 0),
    );
    const late = {
      stepMs: 1000,
      startMs: 0,
      values: [...climb.slice(0, 15).map(() => undefined), ...climb],
    };
    const whole = patternOf({ stepMs: 1000, startMs: 0, values: climb });
    expect(whole).toMatchObject({ kind: "increasing", buckets: 45 });
    expect(patternOf(late)).toEqual(whole);
    const gapped = patternOf({
      stepMs: 1000,
      startMs: 0,
      values: climb.map((value, bucket) => (bucket % 10 === 4 ? undefined : value)),
    });
    expect(gapped).toMatchObject({ kind: "increasing", buckets: 40 });
  });

  test("is stable where a level of a few points creeps or peaks by less than five", () => {
    const of = (values: readonly number[]) => patternOf({ stepMs: 1000, startMs: 0, values });
    const each = (value: (bucket: number) => number) =>
      of(Array.from({ length: 60 }, (_, bucket) => value(bucket)));
    expect(each((bucket) => 0.04 + 0.0005 * bucket).kind).toBe("stable");
    expect(each((bucket) => (bucket % 20 === 7 ? 0.06 : 0.03)).kind).toBe("stable");
  });

  test("is increasing only where its trend is", () => {
    const seeds = Array.from({ length: 60 }, (_, seed) => seed);
    for (const seed of seeds) {
      const values = resembling(seed, 24, 0.8).map((noise) => 0.6 + 0.05 * noise);
      const series = { stepMs: 1000, startMs: 0, values };
      const { kind } = trendOf(series, { direction: "undirected" });
      if (kind !== "increasing") expect(patternOf(series).kind).not.toBe("increasing");
    }
    expect(seeds.length).toBe(60);
  });

  test("is not told of fewer than ten buckets", () => {
    expect(patternOf({ stepMs: 1000, startMs: 0, values: [0.5, 0.6] })).toEqual({
      kind: "not assessed",
      why: "too few buckets",
      buckets: 2,
    });
  });
});
