import { describe, expect, test } from "vitest";
import { clockShift, type RequestsInTime } from "../../src/judging/resources/clock-shift.ts";

const START = Date.UTC(2026, 10, 23, 18);
const SECONDS = 300;

/** Requests of each second of five minutes. */
const made = (rateAt: (second: number) => number): RequestsInTime => ({
  startMs: START,
  bucketMs: 1000,
  counts: Array.from({ length: SECONDS }, (_, second) => rateAt(second)),
});

/** What a service tells that counted these requests by a clock so many seconds ahead: a rate over five seconds, every five. */
function told(
  { counts }: RequestsInTime,
  aheadSeconds: number,
  noise: (index: number) => number = () => 0,
): Parameters<typeof clockShift>[1] {
  const seconds = Array.from({ length: SECONDS / 5 }, (_, index) => 5 * (index + 1));
  const rateAt = (end: number): number =>
    [1, 2, 3, 4, 5].reduce((sum, back) => sum + (counts[end - back - aheadSeconds] ?? 0), 0) / 5;
  return {
    labels: {},
    timesMs: seconds.map((second) => START + 1000 * second),
    values: seconds.map((second, index) => rateAt(second) + noise(index)),
  };
}

const OVER = {
  fromMs: START,
  toMs: START + 1000 * SECONDS,
  lookBackMs: 5000,
  stepMs: 5000,
};

const spike = made((second) => (second >= 120 && second < 180 ? 80 : 20));
const flat = made(() => 50);

/** A fifth of the load up and down, without rhyme. */
const jitter = (index: number): number => 4 * Math.sin(index * index);

describe("the service's count of requests beside k6's", () => {
  test.each([60, 30, -30, -60])("that comes %s s later tells it by so much", (ahead) => {
    const shift = clockShift(spike, told(spike, ahead, jitter), OVER);
    expect(shift).toMatchObject({ kind: "off", aheadMs: 1000 * ahead });
  });

  test.each([0, 5, -5])("that lies %s s beside it is no sign of another clock", (ahead) => {
    expect(clockShift(spike, told(spike, ahead, jitter), OVER)).toEqual({ kind: "same" });
  });

  test("of a flat load tells nothing, since it looks alike at every moment", () => {
    expect(clockShift(flat, told(flat, 0, jitter), OVER)).toEqual({ kind: "unknown" });
  });

  test("of a flat load that begins late tells how late: before the run k6 made no requests", () => {
    expect(clockShift(flat, told(flat, 60), OVER)).toMatchObject({ kind: "off", aheadMs: 60_000 });
  });

  test("of a load that rises all along tells nothing: a straight line lies on itself", () => {
    const ramp = made((second) => 10 + second);
    const shifted = { ...told(ramp, 0), values: told(ramp, 0).values.map((_, index) => index) };
    const { timesMs, values, labels } = shifted;
    const middle = { labels, timesMs: timesMs.slice(20, 45), values: values.slice(20, 45) };
    expect(clockShift(ramp, middle, OVER)).toEqual({ kind: "unknown" });
  });

  test("in which others' requests prevail tells nothing", () => {
    const others = (index: number): number => 400 * Math.sin(index / 5) ** 2;
    expect(clockShift(spike, told(spike, 60, others), OVER)).toEqual({ kind: "unknown" });
  });

  test("in which others ask evenly tells as much as without them", () => {
    expect(
      clockShift(
        spike,
        told(spike, 60, () => 300),
        OVER,
      ),
    ).toMatchObject({ aheadMs: 60_000 });
  });

  test("of fewer than twenty points tells nothing", () => {
    const { timesMs, values, labels } = told(spike, 60);
    const few = { labels, timesMs: timesMs.slice(20, 39), values: values.slice(20, 39) };
    expect(clockShift(spike, few, OVER)).toEqual({ kind: "unknown" });
  });
});
