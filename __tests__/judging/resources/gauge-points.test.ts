import { describe, expect, test } from "vitest";
import { pointsOf } from "../../../src/judging/resources/gauge-points.ts";
import type { Stretch } from "../../../src/model/timeline.ts";

const MINUTE = 60_000;
const plain = { lookBackMs: 0, isRawCounter: false };
const stretch = (fromMs: number, toMs: number): Stretch => ({ fromMs, toMs });
const RUN = [stretch(0, MINUTE)];

const series = (timesMs: readonly number[], values: readonly number[]) => ({
  labels: {},
  timesMs,
  values,
});

describe("points over a stretch", () => {
  const seconds = Array.from({ length: 61 }, (_, second) => second);

  test("are none where one of them is infinite", () => {
    const times = seconds.map((second) => 1000 * second);
    const wild = seconds.map((second) => (second === 30 ? Infinity : second));
    const gauge = { ...plain, stepMs: 1000 };
    expect(pointsOf(series(times, wild), gauge, RUN)).toBe("no-finite-value");
    expect(pointsOf(series(times, seconds), gauge, RUN)).toMatchObject({ bucketMs: 4000 });
  });
});

describe("an answer that is one number in time", () => {
  const at = (timeMs: number, stretches = RUN, lookBackMs = MINUTE) =>
    pointsOf(series([timeMs], [7]), { ...plain, lookBackMs }, stretches);
  const seven = { values: [7], buckets: [7], bucketMs: 1 };

  test("is of a run that it was asked in, or up to a minute after", () => {
    expect(at(0)).toEqual(seven);
    expect(at(2 * MINUTE)).toEqual(seven);
    expect(at(-1)).toBe("scrape-gaps");
    expect(at(2 * MINUTE + 1)).toBe("scrape-gaps");
    const apart = [stretch(0, MINUTE), stretch(10 * MINUTE, 11 * MINUTE)];
    expect(at(MINUTE, apart)).toEqual(seven);
    expect(at(11 * MINUTE, apart)).toEqual(seven);
    expect(at(5 * MINUTE, apart)).toBe("scrape-gaps");
  });

  test("is not of a part that its range is longer than by more than a tenth and a second", () => {
    // a minute, six seconds and one
    expect(at(MINUTE, RUN, 66_900)).toEqual(seven);
    expect(at(MINUTE, RUN, 67_100)).toBe("whole-run");
    const parts = [stretch(0, 10_000), stretch(20_000, 80_000)];
    expect(at(80_000, parts, 66_900)).toEqual(seven);
    expect(at(80_000, parts, 67_100)).toBe("whole-run");
  });

  test("is none where there is no number, or no answer", () => {
    expect(pointsOf(series([MINUTE], [Number.NaN]), plain, RUN)).toBe("no-finite-value");
    expect(pointsOf(series([], []), plain, RUN)).toBe("scrape-gaps");
  });
});

describe("the levels before a run and after it", () => {
  const around = (stretches: readonly Stretch[], values: readonly number[] = [5, 9]) =>
    pointsOf(series([0, 200_000], values), plain, stretches);
  const both = { values: [5, 9], buckets: [5, 9], bucketMs: 200_000 };

  test("are told of the run, and of no part of it that is shorter than nine tenths", () => {
    expect(around([stretch(0, 200_000)])).toEqual(both);
    expect(around([stretch(20_000, 200_000)])).toEqual(both);
    expect(around([stretch(20_001, 200_000)])).toBe("whole-run");
    expect(around([stretch(0, 5000), stretch(10_000, 195_000)])).toEqual(both);
    expect(around([stretch(0, 100_000), stretch(100_000, 200_000)])).toBe("whole-run");
  });

  test("are none where one of them is no number, and may be told at one moment", () => {
    expect(around([stretch(0, 200_000)], [5, Number.NaN])).toBe("no-finite-value");
    expect(pointsOf(series([7, 7], [5, 9]), plain, RUN)).toMatchObject({ bucketMs: 1 });
  });
});
