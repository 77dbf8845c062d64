import { describe, expect, test } from "vitest";
import { type ResourceTimes, resourcesOf } from "../../../src/judging/resources/resources.ts";
import type { Gauge } from "../../../src/model/gauge.ts";
import type { JudgedGauge, JudgedResources } from "../../../src/model/judged-resources.ts";
import type { PrometheusQuery } from "../../../src/model/prometheus-plan.ts";
import type { Stretch } from "../../../src/model/timeline.ts";

const START = 1_795_457_000_000;
const MB = 1e6;

const seconds = (from: number, to: number): Stretch => ({
  fromMs: START + 1000 * from,
  toMs: START + 1000 * to,
});

/** A gauge with one value in each second from the start of the run, or several of them. */
function gauge(
  query: Partial<PrometheusQuery>,
  values: readonly number[] | readonly (readonly number[])[],
  changed: Partial<Gauge> = {},
): Gauge {
  const name = query.name ?? "made_up";
  const all = values.map((one) => (typeof one === "number" ? undefined : one));
  const series = all.every((one) => one !== undefined) ? all : [values as readonly number[]];
  return {
    query: { name, query: name, unit: "number", scale: 1, absent: "unmeasured", ...query },
    file: "answer.json",
    series: series.map((some, index) => ({
      labels: { queue: `q${index}` },
      timesMs: some.map((_, second) => START + 1000 * second),
      values: some,
    })),
    stepMs: 1000,
    lookBackMs: 0,
    isRawCounter: false,
    ...changed,
  };
}

const each = (length: number, value: (second: number) => number): readonly number[] =>
  Array.from({ length }, (_, second) => value(second));
/** 0, 1, … 200: one in each second. */
const ramp = each(201, (second) => second);

const TIMES: ResourceTimes = {
  run: seconds(0, 200),
  course: [seconds(50, 150)],
  phases: [
    { name: "early", stretches: [seconds(0, 60)] },
    { name: "never", stretches: [seconds(500, 560)] },
  ],
  parts: [{ name: "1", stretches: [seconds(0, 100)] }],
};

const judged = (gauges: readonly Gauge[], times: Partial<ResourceTimes> = {}): JudgedResources =>
  resourcesOf(gauges, { ...TIMES, ...times }, new Map());
const first = (...of: Parameters<typeof judged>): JudgedGauge | undefined =>
  judged(...of).gauges[0];

describe("a number of a service's machines", () => {
  test("is told over the run, its measured phase, its phases and its eighths, where it was scraped", () => {
    const told = first([gauge({ name: "depth", unitText: "tasks" }, ramp)]);
    // 200 s are fifty buckets of four scrapes, the last of which has 196 … 200; the measured phase is 50 … 150, whose first
    // bucket is 50 … 53 and whose last is 146 … 150; the first minute ends with 56 … 60, the first half with 96 … 100
    expect(told).toMatchObject({
      name: "depth",
      unitText: "tasks",
      avg: 100,
      peak: 198,
      start: 51.5,
      end: 148,
      growthPerHour: 3600,
    });
    expect(told?.phases).toEqual([{ name: "early", avg: 30, peak: 58 }]);
    expect(told?.parts).toEqual([{ name: "1", avg: 50, peak: 98 }]);
  });

  test("has no unit of its own, role, or reason for being absent where there is none", () => {
    const told = first([gauge({}, ramp)]);
    for (const key of ["unitText", "role", "why", "label", "pattern", "leak"]) {
      expect(told).not.toHaveProperty(key);
    }
  });

  test("that was asked once, or has too few scrapes, has no curve", () => {
    const { stepMs: _, ...once } = gauge({ unit: "ratio" }, [0.4]);
    const at = { ...once, series: [{ labels: {}, timesMs: [START + 200_000], values: [0.4] }] };
    expect(first([at])).toMatchObject({ avg: 0.4 });
    expect(first([at])).not.toHaveProperty("curve");
    expect(first([gauge({}, [1, 2, 3])])).toMatchObject({ why: "scrape-gaps" });
    expect(first([gauge({}, [1, 2, 3])])).not.toHaveProperty("curve");
  });

  test("that found nothing is a zero without a curve, where the query says so", () => {
    const nothing = gauge({ absent: "zero" }, [], { series: [] });
    expect(first([nothing])).toMatchObject({ avg: 0, peak: 0, growthPerHour: 0 });
    expect(first([nothing])).not.toHaveProperty("curve");
  });

  test("has no pattern where its measured phase was not scraped", () => {
    const cpu = gauge(
      { unit: "ratio" },
      each(201, () => 0.5),
    );
    expect(first([cpu])?.pattern).toMatchObject({ kind: "stable", buckets: 25 });
    const late = first([cpu], { course: [seconds(300, 400)] });
    expect(late).toHaveProperty("curve");
    expect(late).not.toHaveProperty("pattern");
    const memory = gauge({ role: "app.memory" }, ramp);
    expect(first([memory], { course: [seconds(300, 400)] })).not.toHaveProperty("leak");
  });
});

describe("the curve of a gauge", () => {
  const curve = (length: number, value = (second: number): number => second) =>
    first([gauge({}, each(length + 1, value))], { run: seconds(0, length) })?.curve;

  test("has a point for each four scrapes, and 240 points at most", () => {
    // 960 s are 240 times four; 964 s are 241, which go in pairs: 120 and one that is left over
    expect(curve(960)).toMatchObject({ stepMs: 4000 });
    expect(curve(960)?.values).toHaveLength(240);
    expect(curve(964)).toMatchObject({ stepMs: 8000 });
    expect(curve(964)?.values).toHaveLength(121);
    // 0 … 7, then 8 … 15
    expect(curve(964)?.values.slice(0, 2)).toEqual([3.5, 11.5]);
  });

  test("is of null where there is no number, and of what is there where some are", () => {
    const gapped = curve(964, (second) => (second >= 8 && second < 20 ? Number.NaN : second));
    // 8 … 15 are lost, and of 16 … 23 the last four remain: 20 … 23
    expect(gapped?.values.slice(0, 4)).toEqual([3.5, null, 21.5, 27.5]);
  });

  test("begins after what its query looks back to", () => {
    const looking = gauge({}, ramp, { lookBackMs: 20_000 });
    expect(first([looking])?.curve).toMatchObject({ startMs: 20_000 });
    expect(first([looking])?.curve?.values[0]).toBe(21.5);
  });
});

describe("memory between restarts", () => {
  // 2 MB are kept in each second, and the process starts anew at 100 s.
  const memory = gauge(
    { name: "memory", unit: "bytes", role: "app.memory" },
    each(201, (second) => MB * (100 + 2 * (second % 100))),
    { lookBackMs: 10_000 },
  );
  const { stepMs: _, ...started } = gauge({ role: "app.restarts" }, [1]);
  const restarts = {
    ...started,
    series: [{ labels: {}, timesMs: [START + 200_000], values: [1] }],
  };
  const uptime = gauge(
    { role: "app.uptime" },
    each(201, (second) => (second < 100 ? 900 + second : second - 100)),
  );

  test("is cut at the moment of the restart, wherever in the run the measured phase begins", () => {
    // From 20 s and ten that the query looks back: buckets of 4 s from 30 s on, so the restart is in the 18th (98 to 102 s).
    // 37 buckets up to 178 s, of which 17 lie before it and 19 after it.
    const told = judged([memory, restarts, uptime], { course: [seconds(20, 180)] });
    expect(told.gauges[0]?.leak).toMatchObject({ kind: "suspected", buckets: 19 });
    // 102 to 105 s: 100 MB and 2 MB for each of 3.5 s
    const leak = told.gauges[0]?.leak;
    expect(leak?.kind === "suspected" && leak.startBytes / MB).toBeCloseTo(107, 6);
    expect(told).toMatchObject({ restarts: 1, restartTimesMs: [100_000] });
  });

  test("is told with the number of restarts alone where nobody timed them, and with none where nobody counted", () => {
    expect(judged([memory, restarts])).toMatchObject({ restarts: 1 });
    expect(judged([memory, restarts])).not.toHaveProperty("restartTimesMs");
    expect(judged([memory])).not.toHaveProperty("restarts");
  });

  test("is not judged against the limit of another query", () => {
    const kept = gauge(
      { name: "memory", unit: "bytes", role: "app.memory" },
      each(201, (second) => MB * (100 + 2 * second)),
    );
    const times = { ...TIMES, course: [seconds(0, 200)] };
    const kind = (limited: string): unknown =>
      resourcesOf([kept], times, new Map([[limited, MB]])).gauges[0]?.leak?.kind;
    // fifty buckets that grow by 7200 MB an hour
    expect(kind("memory")).toBe("confirmed");
    expect(kind("cache")).toBe("suspected");
  });
});

describe("a query of several series", () => {
  test("is told one by one, each by its label and with its own numbers", () => {
    const two = gauge({ per: "queue" }, [each(201, () => 3), each(201, () => 7)]);
    expect(judged([two]).gauges.map(({ label, avg }) => [label, avg])).toEqual([
      [{ queue: "q0" }, 3],
      [{ queue: "q1" }, 7],
    ]);
    const other = gauge({ per: "zone" }, [each(201, () => 3), each(201, () => 7)]);
    expect(judged([other]).gauges[0]?.label).toEqual({ zone: "" });
  });

  test("is told of the first twenty", () => {
    const many = each(25, (index) => index).map((value) => each(201, () => value));
    expect(judged([gauge({ per: "queue" }, many)]).gauges.map(({ avg }) => avg)).toEqual(
      each(20, (index) => index),
    );
  });
});

describe("background jobs of a service", () => {
  const depth = (values: Parameters<typeof gauge>[1], more: Partial<Gauge> = {}): Gauge =>
    gauge({ name: "depth", role: "queue.depth", per: "queue" }, values, more);
  const completed = (values: Parameters<typeof gauge>[1]): Gauge =>
    gauge({ name: "completed", role: "queue.completed", per: "queue" }, values);
  const waiting = each(201, () => 12);
  const nothing = each(201, () => 0);

  test("have failed where some wait and none was completed", () => {
    expect(judged([nothing, waiting].map((one) => gauge({}, one)))).not.toHaveProperty("jobs");
    const idle = gauge({ role: "host.cpu" }, nothing);
    expect(judged([idle, depth(waiting)]).jobs?.kind).toBe("normal");
    expect(judged([depth(waiting), completed(nothing)]).jobs?.kind).toBe("failed");
    expect(judged([depth(waiting), completed(each(201, () => 2))]).jobs?.kind).toBe("normal");
  });

  test("are those of the measured phase, as far as it was scraped", () => {
    expect(judged([depth(ramp)]).jobs).toEqual({
      kind: "delayed",
      startDepth: 51.5,
      endDepth: 147.5,
    });
    expect(judged([depth(ramp)], { course: [seconds(300, 400)] })).not.toHaveProperty("jobs");
  });

  test("are those of the queue that fares worst, whichever comes first", () => {
    const growing = each(201, (second) => 10 * second);
    expect(judged([depth([nothing, growing])]).jobs?.kind).toBe("delayed");
    expect(judged([depth([growing, nothing])]).jobs?.kind).toBe("delayed");
    expect(judged([depth([nothing, waiting]), completed([nothing, nothing])]).jobs?.kind).toBe(
      "failed",
    );
    // one of another queue was completed, so the workers work
    const some = completed([nothing, each(201, () => 2)]);
    expect(judged([depth([nothing, waiting]), some]).jobs?.kind).toBe("normal");
  });

  test("are told of a query that answered, though another of its role did not", () => {
    const refused = depth([], { series: [], why: "query-failed" });
    expect(judged([refused, depth(waiting)]).jobs?.kind).toBe("normal");
    expect(judged([refused])).not.toHaveProperty("jobs");
  });
});

describe("the replicas of a service", () => {
  const grown = each(201, (second) => (second < 90 ? 2 : 3));

  test("are told with how soon the first came after the spike began", () => {
    const replicas = gauge({ role: "app.replicas" }, grown);
    expect(judged([replicas], { spikeMs: 80_000 }).scaling).toEqual({
      changes: [{ atMs: 90_000, from: 2, to: 3 }],
      triggered: true,
      responseSeconds: 10,
    });
    expect(judged([gauge({}, grown)])).not.toHaveProperty("scaling");
    const refused = gauge({ role: "app.replicas" }, grown, { why: "partial-answer" });
    expect(judged([refused])).not.toHaveProperty("scaling");
  });

  test("are those of all its deployments, of which the first may stand still", () => {
    const steady = each(201, () => 2);
    const several = gauge({ role: "app.replicas", per: "queue" }, [steady, grown]);
    expect(judged([several], { spikeMs: 80_000 }).scaling).toEqual({
      changes: [{ atMs: 90_000, from: 4, to: 5 }],
      triggered: true,
      responseSeconds: 10,
    });
  });
});
