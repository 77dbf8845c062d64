import { describe, expect, test } from "vitest";
import { backgroundJobsOf } from "../../../src/judging/resources/background-jobs.ts";
import { resembling } from "../synthetic-series.ts";

const queue = (depth: (bucket: number) => number, buckets = 20) => ({
  startMs: 0,
  stepMs: 4000,
  values: Array.from({ length: buckets }, (_, bucket) => depth(bucket)),
});

describe("background jobs", () => {
  test("are delayed where the queue only grows", () => {
    // 5 at first and 10 more in each of the nineteen steps: 195.
    expect(
      backgroundJobsOf(
        queue((bucket) => 5 + 10 * bucket),
        3,
      ),
    ).toEqual({
      kind: "delayed",
      startDepth: 5,
      endDepth: 195,
    });
  });

  test("are normal where the queue rises by less than twenty, or doubles nothing", () => {
    expect(
      backgroundJobsOf(
        queue((bucket) => 5 + bucket),
        3,
      )?.kind,
    ).toBe("normal");
    expect(
      backgroundJobsOf(
        queue((bucket) => 500 + 2 * bucket),
        3,
      )?.kind,
    ).toBe("normal");
  });

  test("are normal where the queue goes up and down", () => {
    expect(
      backgroundJobsOf(
        queue((bucket) => (bucket % 4) * 50),
        3,
      )?.kind,
    ).toBe("normal");
  });

  test("have failed where some wait and none is completed", () => {
    expect(
      backgroundJobsOf(
        queue(() => 12),
        0,
      )?.kind,
    ).toBe("failed");
    expect(
      backgroundJobsOf(
        queue(() => 0),
        0,
      )?.kind,
    ).toBe("normal");
    expect(
      backgroundJobsOf(
        queue(() => 12),
        undefined,
      )?.kind,
    ).toBe("normal");
  });

  test("are delayed from twice the start and twenty more on", () => {
    // 5 at first, and one more in each of 25 steps: 30 = 2·5 + 20
    expect(
      backgroundJobsOf(
        queue((bucket) => 5 + bucket, 26),
        3,
      )?.kind,
    ).toBe("delayed");
    expect(
      backgroundJobsOf(
        queue((bucket) => 6 + bucket, 26),
        3,
      )?.kind,
    ).toBe("normal");
  });

  test("are delayed in at most one of twenty queues that waver", () => {
    const kinds = Array.from({ length: 200 }, (_, seed) => {
      const waver = resembling(seed, 20, 0.3);
      return backgroundJobsOf(
        queue((bucket) => 40 + 30 * (waver[bucket] ?? 0)),
        3,
      )?.kind;
    });
    expect(kinds.filter((kind) => kind === "delayed").length).toBeLessThanOrEqual(10);
  });

  test("have failed where some wait at any time and none is completed", () => {
    expect(
      backgroundJobsOf(
        queue((bucket) => (bucket < 10 ? 0 : 1), 10 + 1),
        0,
      )?.kind,
    ).toBe("failed");
    expect(
      backgroundJobsOf(
        queue(() => 12, 10),
        0,
      )?.kind,
    ).toBe("failed");
  });

  test("are not told under ten buckets", () => {
    expect(
      backgroundJobsOf(
        queue(() => 12, 9),
        0,
      ),
    ).toBeUndefined();
  });
});
