import { describe, expect, test } from "vitest";
import { bucketsPerStep, equalBuckets } from "../../../../src/judging/course/trend/time-series.ts";
import { measuredBuckets } from "../../../../src/judging/course/trend/measured-buckets.ts";
import { mean } from "../../../../src/statistics/mean.ts";
import { aTimeline } from "../../a-timeline.ts";

const seconds = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

describe("equal buckets", () => {
  // max(1 s, duration/60): 45 s → 1 s; 111 s → 1.85 s, in whole buckets 2; an hour → 60 s; eight hours of 4 s scrapes → 480 s
  test.each([
    [1000, 45, 1],
    [1000, 111, 2],
    [1000, 3600, 60],
    [4000, 7200, 120],
    [250, 40, 4],
  ])("of %d ms, %d of them, are joined %d at a time", (stepMs, buckets, expected) => {
    expect(bucketsPerStep(stepMs, buckets)).toBe(expected);
  });

  test("are aggregates of what is there, and what is left over at the end is dropped", () => {
    const fine = { stepMs: 1000, startMs: 5000, values: seconds(121) };
    const joined = equalBuckets(fine, mean);
    expect(joined).toMatchObject({ stepMs: 3000, startMs: 5000 });
    expect(joined.values).toHaveLength(40);
    expect(joined.values.slice(0, 3)).toEqual([1, 4, 7]);
  });

  test("have no number where there is no data", () => {
    const values = seconds(120).map((second) =>
      second === 1 || second >= 118 ? undefined : second,
    );
    const joined = equalBuckets({ stepMs: 1000, startMs: 0, values }, mean);
    expect(joined.values[0]).toBe(0);
    expect(joined.values.at(-1)).toBeUndefined();
  });

  test("of nothing are none", () => {
    expect(equalBuckets({ stepMs: 1000, startMs: 0, values: [] }, mean).values).toEqual([]);
  });
});

describe("a stretch of a run in equal buckets", () => {
  test("has p95 in milliseconds and requests per second, and no p95 of silence", () => {
    const requests = Array.from({ length: 124 * 5 }, (_, index) => ({
      atMs: 200 * index,
      durationMs: 100,
      failed: false,
    })).filter(({ atMs }) => atMs < 120_000);
    const timeline = aTimeline(
      seconds(130).map(() => 1),
      requests,
    );
    const { latency, throughput } = measuredBuckets(timeline, { fromMs: 4000, toMs: 128_000 });
    // 124 s in buckets of 3 s: 41, of which the last three begin at 118, 121 and 124 s
    expect(throughput).toMatchObject({ stepMs: 3000, startMs: 4000 });
    expect(throughput.values).toHaveLength(41);
    expect(throughput.values.slice(0, 2)).toEqual([5, 5]);
    expect(throughput.values.slice(-3)).toEqual([10 / 3, 0, 0]);
    expect(latency.values.slice(0, 1)).toEqual([100]);
    expect(latency.values.slice(-2)).toEqual([undefined, undefined]);
  });
});
