import { describe, expect, test } from "vitest";
import { bucketsIn, stretchOf } from "../../../../src/judging/course/buckets.ts";
import { hasClimbed, isSteady } from "../../../../src/judging/course/trend/steady.ts";
import { aTimeline } from "../../a-timeline.ts";

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

describe("users have climbed", () => {
  const climbed = (...users: readonly (number | undefined)[]): boolean =>
    hasClimbed(aTimeline([...all(50, 7), ...users], []), {
      fromMs: 50_000,
      toMs: 50_000 + 1000 * users.length,
    });

  test("where the last third has more than a fiftieth more or fewer than the first", () => {
    // a fiftieth of the greater: 2 of 100, and 2.04 of 102
    expect(climbed(...all(9, 100), ...all(3, 110), ...all(6, 102.1))).toBe(true);
    expect(climbed(...all(6, 102.1), ...all(3, 110), ...all(9, 100))).toBe(true);
    expect(climbed(...all(6, 100), ...all(6, 300), ...all(6, 102.02))).toBe(false);
    expect(climbed(...all(6, 102.02), ...all(6, 1), ...all(6, 100))).toBe(false);
    expect(climbed(...all(6, 100), ...all(6, 300), ...all(6, 100))).toBe(false);
  });

  test("as far as they were counted, three times at least", () => {
    expect(climbed(undefined, 40, undefined, 40, 80)).toBe(true);
    expect(climbed(undefined, 40, undefined, 80)).toBe(false);
    expect(climbed()).toBe(false);
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
