import { describe, expect, test } from "vitest";
import { gaugeMeasurements } from "../../../src/judging/resources/gauge-measurement.ts";
import { resourcesOf } from "../../../src/judging/resources/resources.ts";
import { restartsOf } from "../../../src/judging/resources/restarts.ts";
import type { Gauge } from "../../../src/model/gauge.ts";
import type { Role } from "../../../src/model/role.ts";

const START = 1_795_457_000_000;
const run = { fromMs: START, toMs: START + 200_000 };

/** One value a second from the start of the run on; or one number alone, at its end. */
function gauge(role: Role, values: readonly number[]): Gauge {
  const isOnce = values.length === 1;
  const timesMs = values.map((_, second) => (isOnce ? run.toMs : START + second * 1000));
  return {
    query: { name: role, query: role, unit: "number", scale: 1, absent: "unmeasured", role },
    file: "answers.json",
    series: [{ labels: {}, timesMs, values }],
    ...(!isOnce && { stepMs: 1000 }),
    lookBackMs: 0,
    isRawCounter: false,
  };
}

const seconds = (of: (second: number) => number): readonly number[] =>
  Array.from({ length: 201 }, (_, second) => of(second));

describe("starts of a service within a run", () => {
  test("are not those from before it, which a range over five minutes begins with and forgets", () => {
    // Three earlier starts are in the range until 60 s; one of the run comes at 100 s.
    const counts = seconds((second) => (second < 60 ? 3 : 0) + (second < 100 ? 0 : 1));
    expect(restartsOf([gauge("app.restarts", counts)], run)).toEqual({
      count: 1,
      timesMs: [100_000],
    });
  });

  test("that are counted once over the whole run are timed by an uptime that falls", () => {
    const uptime = seconds((second) => (second < 80 ? 5000 + second : second - 80));
    const both = [gauge("app.restarts", [1]), gauge("app.uptime", uptime)];
    expect(restartsOf(both, run)).toEqual({ count: 1, timesMs: [80_000] });
    expect(restartsOf(both.slice(0, 1), run)).toEqual({ count: 1, timesMs: [] });
  });

  test("are those of all instances together, in order of time", () => {
    // One instance begins anew at 120 s, the other at 50 s and at 150 s.
    const [first, second] = [[120], [50, 150]].map((starts) =>
      seconds((at) => starts.filter((start) => at >= start).length),
    );
    if (first === undefined || second === undefined) throw new Error("there are two");
    const counts = gauge("app.restarts", first);
    const both = { ...counts, series: [...counts.series, ...gauge("app.restarts", second).series] };
    expect(restartsOf([both], run)).toEqual({ count: 3, timesMs: [50_000, 120_000, 150_000] });
  });

  test("are none where an autoscaler adds a young replica", () => {
    const uptime = seconds((second) => (second < 80 ? 5000 + second : second - 80));
    const both = [gauge("app.restarts", [0]), gauge("app.uptime", uptime)];
    expect(restartsOf(both, run)).toEqual({ count: 0, timesMs: [] });
  });

  test("are those from the first moment of the run to the last, however often a scrape has no number", () => {
    const began = [40, 51, 100, 150, 160];
    const counts = seconds((second) =>
      second === 99 ? Number.NaN : began.filter((at) => at <= second).length,
    );
    const inner = { fromMs: START + 50_000, toMs: START + 150_000 };
    expect(restartsOf([gauge("app.restarts", counts)], inner)).toEqual({
      count: 3,
      timesMs: [1000, 50_000, 100_000],
    });
  });

  test("are none where an estimate rises by a half, and as many as it rises by where that is more", () => {
    const rising = (to: number) => seconds((second) => (second < 100 ? 0 : to));
    expect(restartsOf([gauge("app.restarts", rising(0.5))], run)).toMatchObject({ count: 0 });
    expect(restartsOf([gauge("app.restarts", rising(0.51))], run)).toMatchObject({ count: 1 });
    expect(restartsOf([gauge("app.restarts", rising(2.9))], run)).toMatchObject({ count: 3 });
  });

  test("are not told by a query that answered in part", () => {
    const counts = seconds((second) => (second < 100 ? 0 : 1));
    const partly: Gauge = { ...gauge("app.restarts", counts), why: "partial-answer" };
    expect(restartsOf([partly], run)).toBeUndefined();
    expect(restartsOf([partly, gauge("app.restarts", counts)], run)).toMatchObject({ count: 1 });
  });

  test("are not told where nobody counts them", () => {
    expect(
      restartsOf(
        [
          gauge(
            "app.uptime",
            seconds((second) => second),
          ),
        ],
        run,
      ),
    ).toBeUndefined();
    expect(restartsOf([gauge("app.restarts", [Number.NaN])], run)).toBeUndefined();
  });

  test("are none where a query found nothing and says that this means zero, as its own measurement is", () => {
    const counts = gauge("app.restarts", [1]);
    const zero: Gauge = { ...counts, query: { ...counts.query, absent: "zero" }, series: [] };
    const times = { level: [run], course: [run] };
    expect(gaugeMeasurements(zero, times).get("app.restarts")?.values.get("max")).toBe(0);
    expect(restartsOf([zero], run)).toEqual({ count: 0, timesMs: [] });
    expect(restartsOf([zero, counts], run)).toEqual({ count: 1, timesMs: [] });
    expect(restartsOf([{ ...zero, why: "no-series" }], run)).toBeUndefined();
  });

  test("split memory, so that a service that begins anew is not said to give memory back", () => {
    // 2 MB a second are kept; at 100 s the process begins anew, at the level from which it began.
    const memory = gauge(
      "app.memory",
      seconds((second) => 100e6 + 2e6 * (second % 100)),
    );
    const times = { run, course: [run], phases: [], parts: [] };
    const leakWith = (...more: readonly Gauge[]) =>
      resourcesOf([memory, ...more], times, new Map()).gauges[0]?.leak?.kind;
    const began = gauge(
      "app.uptime",
      seconds((second) => (second < 100 ? 900 + second : second - 100)),
    );
    expect(leakWith()).toBe("none");
    expect(leakWith(gauge("app.restarts", [1]), began)).toBe("suspected");
  });
});
