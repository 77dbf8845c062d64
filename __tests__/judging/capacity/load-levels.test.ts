import { describe, expect, test } from "vitest";
import {
  distinctLevels,
  loadLevels,
  mostUsers,
} from "../../../src/judging/capacity/load-levels.ts";
import type { LoadLevel } from "../../../src/model/capacity.ts";
import type { Timeline } from "../../../src/model/timeline.ts";
import { aPhase, aRun, aTimeline } from "../a-timeline.ts";

/** A run of thirty requests a second, each of as many milliseconds as there are users. */
function run(seconds: number, users: (second: number) => number, requests = 30): Timeline {
  return aRun(seconds, { users, latencyMs: users, requests: () => requests, scatter: 0 });
}

const edges = (levels: readonly LoadLevel[]): readonly (readonly [number, number])[] =>
  levels.map(({ fromMs, toMs }) => [fromMs / 1000, toMs / 1000]);

/** Ten seconds of nobody, 40 users one by one, twenty seconds of all of them, and down again. */
const hill = (second: number): number =>
  second < 10 ? 0 : Math.max(0, Math.min(40, second - 9, 109 - second));

describe("the levels of a climb", () => {
  test("are its twentieths from the first user to the top, and the time at the top", () => {
    const { cut, levels } = loadLevels(run(120, hill), []);
    expect(cut).toBe("ramp");
    // from 10 s on; 98 % of 40 users are 39.2, so 40 at 49 s: 39 s in steps of 1.95 s; the last second of all 40 begins at 69 s
    const steps = [
      10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49,
    ];
    const climbed = steps.slice(1).map((to, index) => [steps[index], to]);
    expect(edges(levels)).toEqual([...climbed, [49, 70]]);
    expect(levels[0]).toMatchObject({ users: 1.5, requests: 60, meanMs: 1.5 });
    expect(levels.at(-1)).toMatchObject({ users: 40, requests: 21 * 30, meanMs: 40, p95Ms: 40 });
  });

  test("are seconds where it takes less than twenty, and last to the end where nobody leaves", () => {
    const { levels } = loadLevels(
      run(30, (second) => Math.min(50, 10 * (second + 1))),
      [],
    );
    expect(edges(levels)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 30],
    ]);
  });

  test("are one where all users are there at once", () => {
    expect(
      edges(
        loadLevels(
          run(30, () => 20),
          [],
        ).levels,
      ),
    ).toEqual([[0, 30]]);
  });

  test("end at the top though single users come and go there", () => {
    // 39 of 40 are fewer than 98 %, 99 of 100 are not
    const flicker = (most: number) => (second: number) =>
      second < 10 ? (most * (second + 1)) / 10 : most - (second % 2);
    expect(edges(loadLevels(run(30, flicker(40)), []).levels).at(-1)).toEqual([9, 11]);
    expect(edges(loadLevels(run(30, flicker(100)), []).levels).at(-1)).toEqual([9, 30]);
  });

  test("begin later where nobody was counted at first", () => {
    const timeline = run(30, (second) => Math.min(20, second + 1));
    const late = { ...timeline, users: timeline.users.map((n, s) => (s < 5 ? undefined : n)) };
    expect(edges(loadLevels(late, []).levels)[0]).toEqual([5, 6]);
    expect(mostUsers(late)).toBe(20);
  });

  test("have twenty requests at least", () => {
    const climbing = (second: number): number => Math.min(20, second + 1);
    expect(loadLevels(run(30, climbing, 20), []).levels).toHaveLength(20);
    // a second has nineteen; the eleven at the top have more
    expect(edges(loadLevels(run(30, climbing, 19), []).levels)).toEqual([[19, 30]]);
  });

  test("are none of the seconds in which nobody was counted, or nothing was timed", () => {
    const timeline = run(30, (second) => Math.min(20, second + 1));
    const gapped = { ...timeline, users: timeline.users.map((n, s) => (s === 7 ? undefined : n)) };
    expect(edges(loadLevels(timeline, []).levels)).toContainEqual([7, 8]);
    expect(edges(loadLevels(gapped, []).levels)).not.toContainEqual([7, 8]);
    const without = (text: "avg" | "quantiles"): Timeline => ({
      ...timeline,
      between: (stretch) =>
        new Map(
          [...timeline.between(stretch)].map(([metric, { distribution, values, ...rest }]) => [
            metric,
            {
              ...rest,
              values:
                text === "avg" ? new Map([...values].filter(([one]) => one !== text)) : values,
              ...(distribution !== undefined && text === "avg" && { distribution }),
            },
          ]),
        ),
    });
    expect(loadLevels(without("avg"), []).levels).toEqual([]);
    expect(loadLevels(without("quantiles"), []).levels).toEqual([]);
  });

  test("are none where nobody came", () => {
    expect(
      loadLevels(
        run(30, () => 0),
        [],
      ),
    ).toEqual({ cut: "ramp", levels: [] });
    expect(loadLevels(aTimeline([], []), []).levels).toEqual([]);
    expect(loadLevels(aTimeline([undefined, undefined], []), [])).toEqual({
      cut: "ramp",
      levels: [],
    });
  });
});

describe("the plateaus of a run", () => {
  /** Seven stairs of ten seconds up, and seven down. */
  const stairs = run(140, (second) => {
    const stair = Math.floor(second / 10);
    return 10 * (stair < 7 ? stair + 1 : 14 - stair);
  });
  const up = Array.from({ length: 7 }, (_, stair) =>
    aPhase(stairs, `level ${stair + 1}`, [10 * stair, 10 * stair + 10]),
  );
  const down = Array.from({ length: 6 }, (_, stair) =>
    aPhase(stairs, `down ${stair + 1}`, [80 + 10 * stair, 90 + 10 * stair]),
  );

  test("are its levels up to the top, in order of users, whatever comes after", () => {
    const { cut, levels } = loadLevels(stairs, [...down, ...up.toReversed()]);
    expect(cut).toBe("plateaus");
    expect(levels.map(({ users }) => users)).toEqual([10, 20, 30, 40, 50, 60, 70]);
    expect(edges(levels).at(-1)).toEqual([60, 70]);
  });

  test("are not its levels where fewer than six differ, or where the users move in them", () => {
    expect(loadLevels(stairs, up.slice(0, 6)).cut).toBe("plateaus");
    expect(loadLevels(stairs, up.slice(0, 5)).cut).toBe("ramp");
    // 50, 60 and 70 are up to ten from their median, and a tenth of it is six
    const moving = aPhase(stairs, "three stairs", [40, 70]);
    expect(loadLevels(stairs, [...up.slice(0, 5), moving]).cut).toBe("ramp");
  });
});

describe("how many levels differ", () => {
  test("is counted by a twentieth more than the last one that did", () => {
    const of = (...users: readonly number[]): number =>
      distinctLevels(users.map((count) => ({ users: count }) as LoadLevel));
    // 10.4 is less than 10·1.05, 10.5 is not; 11 is less than 10.5·1.05 = 11.025
    expect(of(10, 10.4, 10.5, 11, 20)).toBe(3);
    expect(of(10, 10, 10)).toBe(1);
    expect(of()).toBe(0);
  });
});
