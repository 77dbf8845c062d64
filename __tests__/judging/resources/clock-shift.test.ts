import { describe, expect, test } from "vitest";
import { clockShift, type RequestsInTime } from "../../../src/judging/resources/clock-shift.ts";

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

  test.each([15, -15])("that lies three scrapes beside it, %s s, is no sign either", (ahead) => {
    expect(clockShift(spike, told(spike, ahead), OVER)).toEqual({ kind: "same" });
  });

  test.each([20, -20])("that lies four scrapes beside it, %s s, is one", (ahead) => {
    const shift = clockShift(spike, told(spike, ahead), OVER);
    expect(shift).toMatchObject({ kind: "off", aheadMs: 1000 * ahead });
    if (shift.kind !== "off") throw new Error(shift.kind);
    expect(shift.between.fromMs).toBeLessThanOrEqual(1000 * ahead);
    expect(shift.between.toMs).toBeGreaterThanOrEqual(1000 * ahead);
  });

  test.each([155, -155])(
    "that comes %s s later is told by half the run, which is the farthest",
    (ahead) => {
      expect(clockShift(spike, told(spike, ahead), OVER)).toMatchObject({
        aheadMs: 150_000 * Math.sign(ahead),
      });
    },
  );

  test("is taken from the first moment that was asked to the last, and only where it is a number", () => {
    const whole = told(spike, 30);
    const asked = { ...OVER, fromMs: START + 100_000, toMs: START + 195_000 };
    // twenty points, five seconds apart
    expect(clockShift(spike, whole, asked)).toMatchObject({ kind: "off", aheadMs: 30_000 });
    const beside = whole.timesMs.map((at) => at < asked.fromMs || at > asked.toMs);
    const wild = {
      ...whole,
      values: whole.values.map((value, index) => (beside[index] === true ? 1e6 * index : value)),
    };
    expect(clockShift(spike, wild, asked)).toEqual(clockShift(spike, whole, asked));
    const gapped = {
      labels: {},
      timesMs: [...whole.timesMs, START + 1000],
      values: [...whole.values, Number.NaN],
    };
    expect(clockShift(spike, gapped, OVER)).toEqual(clockShift(spike, whole, OVER));
  });

  test("is laid over requests of the same range, be that longer than from point to point", () => {
    const { counts } = spike;
    const whole = told(spike, 60);
    const over20 = whole.timesMs.map((at) => {
      const end = (at - START) / 1000 - 60;
      const range = Array.from({ length: 20 }, (_, back) => counts[end - back - 1] ?? 0);
      return range.reduce((sum, one) => sum + one, 0) / 20;
    });
    const asked = { ...OVER, lookBackMs: 20_000 };
    expect(clockShift(spike, { ...whole, values: over20 }, asked)).toMatchObject({
      aheadMs: 60_000,
    });
  });

  test("is laid over requests in buckets of ten seconds as if they lay evenly in them", () => {
    const tens = {
      startMs: START,
      bucketMs: 10_000,
      counts: Array.from({ length: 30 }, (_, ten) =>
        spike.counts.slice(10 * ten, 10 * ten + 10).reduce((sum, one) => sum + one, 0),
      ),
    };
    expect(clockShift(tens, told(spike, 35), OVER)).toMatchObject({ aheadMs: 35_000 });
  });

  test("that falls as the load rises is not that of its requests", () => {
    const rate = told(spike, 60);
    const falling = { ...rate, values: rate.values.map((value) => 100 - value) };
    expect(clockShift(spike, falling, OVER)).toEqual({ kind: "unknown" });
  });

  test("of which k6 explains seven tenths tells nothing, though it looks most alike at one moment", () => {
    // 20 and 80 for a fifth of the time scatter by 60²·0.2·0.8 = 576; the others by 22²/2 = 242
    const others = (index: number): number => 22 * Math.sin(index * index);
    expect(clockShift(spike, told(spike, 60, others), OVER)).toEqual({ kind: "unknown" });
  });
});
