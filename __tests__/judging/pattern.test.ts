import { describe, expect, test } from "vitest";
import { patternOf } from "../../src/judging/course/pattern.ts";
import { resembling } from "./synthetic-series.ts";

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

  test("is not told of fewer than ten buckets", () => {
    expect(patternOf({ stepMs: 1000, startMs: 0, values: [0.5, 0.6] })).toEqual({
      kind: "not assessed",
      why: "too few buckets",
      buckets: 2,
    });
  });
});
