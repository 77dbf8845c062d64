import { describe, expect, test } from "vitest";
import { joinedSeries } from "../../../src/judging/resources/joined-series.ts";
import type { Gauge } from "../../../src/model/gauge.ts";
import type { Role } from "../../../src/model/role.ts";

interface Instance {
  readonly values: readonly number[];
  /** When its first point is, in seconds. */
  readonly from?: number;
}

/** What a service has as a whole, by its instances, a point a second. */
function whole(
  role: Role,
  instances: readonly Instance[],
  more: Partial<Gauge> = {},
): readonly number[] {
  const joined = joinedSeries(
    {
      query: { name: "a", query: "a", unit: "number", scale: 1, absent: "unmeasured", role },
      file: "answers.json",
      series: instances.map(({ values, from = 0 }, index) => ({
        labels: { instance: `i${index}` },
        timesMs: values.map((_, second) => 1000 * (from + second)),
        values,
      })),
      stepMs: 1000,
      lookBackMs: 0,
      isRawCounter: false,
      ...more,
    },
    role,
  );
  expect(joined.series).toHaveLength(1);
  return joined.series[0]?.values ?? [];
}

describe("a gauge of several instances", () => {
  test("adds what is counted, and averages shares and times", () => {
    const instances = [{ values: [2, 4] }, { values: [6, 0] }];
    expect(whole("queue.depth", instances)).toEqual([8, 4]);
    expect(whole("database.pool.max", instances)).toEqual([8, 4]);
    expect(whole("app.cpu", instances)).toEqual([4, 2]);
    expect(whole("app.p95", instances)).toEqual([4, 2]);
  });

  test("takes the fullest where one that is full is the matter", () => {
    const instances = [{ values: [0.2, 0.9] }, { values: [0.3, 0.1] }];
    expect(whole("app.file_descriptors", instances)).toEqual([0.3, 0.9]);
    expect(whole("load.cpu", instances)).toEqual([0.3, 0.9]);
  });

  test("leaves out who has no number at a time", () => {
    const late = [{ values: [0.4, 0.4, 0.4] }, { values: [0.8], from: 1 }];
    // The second is gone at 2 s, but its last point is a step old there, and one that was missed is not the end.
    expect(whole("app.cpu", late)[0]).toBe(0.4);
    expect(whole("app.cpu", late)[1]).toBeCloseTo(0.6, 12);
    const gone = [{ values: [0.4, 0.4, 0.4, 0.4] }, { values: [0.8] }];
    expect(whole("app.cpu", gone)[3]).toBe(0.4);
    expect(whole("app.cpu", [{ values: [Number.NaN] }, { values: [0.5] }])).toEqual([0.5]);
    expect(whole("app.cpu", [{ values: [Number.NaN] }, { values: [Number.NaN] }])).toEqual([
      Number.NaN,
    ]);
  });

  test("takes points of one step for one time, though instances are scraped apart", () => {
    expect(whole("queue.depth", [{ values: [5, 5] }, { values: [7, 7], from: 0.4 }])).toEqual([
      5, 12, 12, 12,
    ]);
  });

  test("counts on where one of its counters begins anew or ends", () => {
    // 10 → 13 is 3 more; 100 → 102 → 1 is 2 more and, after its process began anew, 1 more.
    const counters = [{ values: [10, 13, 13] }, { values: [100, 102, 1] }];
    expect(whole("database.pool.timeouts", counters, { isRawCounter: true })).toEqual([0, 5, 6]);
    const ends = [{ values: [0, 1, 2, 3] }, { values: [0, 5] }];
    expect(whole("database.pool.timeouts", ends, { isRawCounter: true })).toEqual([0, 6, 7, 8]);
  });

  test("of one series stays as it is", () => {
    expect(whole("queue.depth", [{ values: [3, 4] }])).toEqual([3, 4]);
  });
});
