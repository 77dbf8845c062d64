import { describe, expect, test } from "vitest";
import { isNormal, normalOf } from "../../../../src/judging/course/spike/normal.ts";
import { aTimeline, type MadeRequest } from "../../a-timeline.ts";

/** Twenty equal requests in each second, of so many milliseconds; the first so many of them fail. */
function seconds(durationsMs: readonly number[], failures: readonly number[] = []) {
  return aTimeline(
    durationsMs.map(() => 40),
    durationsMs.flatMap((durationMs, second) =>
      Array.from({ length: 20 }, (_, index): MadeRequest => ({
        atMs: second * 1000,
        durationMs,
        failed: index < (failures[second] ?? 0),
      })),
    ),
  );
}

describe("the normal before a spike", () => {
  test("is a p95 of up to a fifth more, where windows are alike", () => {
    const timeline = seconds([100, 100, 100, 100, 100, 100]);
    const normal = normalOf(timeline, { from: 0, to: 6 }, 1);
    expect(normal).toMatchObject({ requests: 120, failures: 0 });
    expect(normal?.limitMs).toBeCloseTo(120, 9);
  });

  test("is the upper end of what one more window would have, where they are not", () => {
    const timeline = seconds([50, 100, 50, 100, 50, 100, 50, 100]);
    const normal = normalOf(timeline, { from: 0, to: 8 }, 1);
    // logarithms: median ln 70.711, median distance ln √2 = 0.34657, ·1.4826 = 0.51383; t₇(.975) = 2.364624, √(1 + 1/8) =
    // 1.060660: 70.711·e^1.28870
    expect(normal?.limitMs).toBeCloseTo(256.54, 1);
  });

  test("is not widened by one wild window, nor by fewer than five", () => {
    const wild = seconds([
      100,
      100,
      100,
      2000,
      100,
      100,
      100,
      ...Array.from({ length: 40 }, () => 100),
    ]);
    expect(normalOf(wild, { from: 0, to: 47 }, 1)?.limitMs).toBeCloseTo(120, 9);
    const few = seconds([50, 100, 50, 100]);
    expect(normalOf(few, { from: 0, to: 4 }, 1)?.limitMs).toBeCloseTo(120, 9);
  });

  test("is widened by five windows, whatever came before them or after", () => {
    // 50, 60, 70, 80 and 100 in some order: median ln 70, median distance ln 70/60 = 0.15415, ·1.4826 = 0.22854; t₄(.975) = 2.776445,
    // √(1 + 1/5) = 1.095445: 70·e^0.69509
    const timeline = seconds([9, 9, 9, 50, 60, 80, 100, 70, 2000, 2000, 2000]);
    expect(normalOf(timeline, { from: 3, to: 8 }, 1)?.limitMs).toBeCloseTo(140.27, 1);
  });

  test("takes no silent second for a fast one", () => {
    const silent = seconds([100, 100, 100, 100, 100, 100, 100]);
    const timeline = aTimeline(
      silent.users,
      [0, 2, 4, 5, 6].flatMap((second) =>
        Array.from({ length: 20 }, () => ({ atMs: 1000 * second, durationMs: 100, failed: false })),
      ),
    );
    expect(normalOf(timeline, { from: 0, to: 7 }, 1)?.limitMs).toBeCloseTo(120, 9);
  });

  test("does not exist where requests were counted and not timed", () => {
    const timeline = { ...seconds([100, 100]), between: () => new Map() };
    expect(normalOf(timeline, { from: 0, to: 2 }, 1)).toBeUndefined();
    expect(isNormal(timeline, { from: 0, to: 1 }, { limitMs: 120, requests: 9, failures: 0 })).toBe(
      false,
    );
  });

  test("does not exist where nothing was requested, or more failed than was", () => {
    const odd = { ...seconds([100, 100]), failures: [21, 20] };
    expect(normalOf(odd, { from: 0, to: 2 }, 1)).toBeUndefined();
    const endless = { ...seconds([100, 100]), requests: [1e300, 1e300] };
    expect(normalOf(endless, { from: 0, to: 2 }, 1)).toBeUndefined();
    const allFailed = { ...seconds([100, 100]), failures: [20, 20] };
    expect(normalOf(allFailed, { from: 0, to: 2 }, 1)).toMatchObject({ failures: 40 });
    expect(normalOf(aTimeline([1, 1], []), { from: 0, to: 2 }, 1)).toBeUndefined();
  });

  test("allows as many failures as its own rate explains, and no requests are not normal", () => {
    const normal = { limitMs: 120, requests: 1000, failures: 0 };
    const timeline = seconds([100, 100, 100], [0, 1, 2]);
    // P(K ≥ 1) = 1 − (1000/1020)^½ = 0.0099 for twenty requests after none in a thousand: more than chance at 2.5 %
    expect(isNormal(timeline, { from: 0, to: 1 }, normal)).toBe(true);
    expect(isNormal(timeline, { from: 1, to: 2 }, normal)).toBe(false);
    expect(isNormal(timeline, { from: 1, to: 2 }, { ...normal, failures: 20 })).toBe(true);
    expect(isNormal(timeline, { from: 0, to: 1 }, { ...normal, limitMs: 100 })).toBe(true);
    expect(isNormal(timeline, { from: 0, to: 1 }, { ...normal, limitMs: 99 })).toBe(false);
    expect(isNormal(timeline, { from: 3, to: 4 }, normal)).toBe(false);
  });
});
