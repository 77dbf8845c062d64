import { describe, expect, test } from "vitest";
import { bucketsIn, stretchOf } from "../../src/judging/course/buckets.ts";
import { isSteady } from "../../src/judging/course/steady.ts";
import { aTimeline } from "./a-timeline.ts";

const steady = (...users: readonly (number | undefined)[]): boolean =>
  isSteady(aTimeline(users, []), { fromMs: 0, toMs: 1000 * users.length });
const all = (length: number, count: number): readonly number[] =>
  Array.from({ length }, () => count);

describe("users are steady", () => {
  test("within a tenth of their median, and not beyond it", () => {
    expect(steady(...all(10, 10), ...all(5, 11))).toBe(true);
    expect(steady(...all(10, 100), ...all(5, 111))).toBe(false);
    expect(steady(...all(10, 10), ...all(5, 9))).toBe(true);
  });

  test("in nine tenths of the time", () => {
    expect(steady(...all(19, 40), 400)).toBe(true);
    expect(steady(...all(16, 40), ...all(4, 400))).toBe(false);
  });

  test("as far as they were counted: nobody can tell that they were not", () => {
    expect(steady(undefined, 40, undefined, 41)).toBe(true);
    expect(steady(undefined, 40, undefined, 400)).toBe(false);
    expect(steady(undefined, undefined)).toBe(true);
  });
});

describe("the buckets of a stretch", () => {
  // the clock's second began half a second before the run did
  const timeline = { ...aTimeline(all(10, 1), []), offsetMs: -500 };

  test("are those that begin in it, and no more than there are", () => {
    expect(bucketsIn(timeline, { fromMs: 500, toMs: 2500 })).toEqual({ from: 1, to: 3 });
    expect(bucketsIn(timeline, { fromMs: -9000, toMs: 90_000 })).toEqual({ from: 0, to: 10 });
    expect(stretchOf(timeline, { from: 1, to: 3 })).toEqual({ fromMs: 500, toMs: 2500 });
  });
});
