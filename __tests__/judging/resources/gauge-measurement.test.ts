import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAnswer } from "../../../src/ingestion/prometheus/answers/answer.ts";
import { gaugeOf } from "../../../src/ingestion/prometheus/answers/gauge-of.ts";
import { gaugeMeasurements } from "../../../src/judging/resources/gauge-measurement.ts";
import type { Gauge } from "../../../src/model/gauge.ts";
import { read } from "../../../src/model/measurement.ts";
import { parseAggregation } from "../../../src/model/aggregation.ts";
import type { PrometheusQuery } from "../../../src/model/prometheus-plan.ts";
import type { Stretch } from "../../../src/model/timeline.ts";

const PLAIN: PrometheusQuery = {
  name: "depth",
  query: "depth",
  unit: "number",
  scale: 1,
  absent: "unmeasured",
};

interface Made {
  readonly query?: Partial<PrometheusQuery>;
  /** One value a second from 0 on; undefined where a scrape is missing. */
  readonly series: readonly (readonly (number | undefined)[])[];
}

function gauge({ query = {}, series }: Made): Gauge {
  const result = series.map((values, index) => ({
    metric: { pod: `p${index}` },
    values: values.flatMap((value, second) =>
      value === undefined ? [] : [[second, Number.isNaN(value) ? "NaN" : String(value)]],
    ),
  }));
  const answer = readAnswer({ status: "success", data: { resultType: "matrix", result } });
  if (answer === undefined) throw new Error("no answer");
  return gaugeOf({ ...PLAIN, ...query }, answer, { file: "depth.json" });
}

function told(made: Gauge, stretches: readonly Stretch[], name = "depth"): Record<string, unknown> {
  const measurements = gaugeMeasurements(made, { level: stretches, course: stretches });
  const texts = ["avg", "min", "max", "value", "start", "end", "growth"];
  return Object.fromEntries(
    texts.map((text) => {
      const reading = read(measurements, name, parseAggregation(text) ?? { kind: "avg" });
      return [text, reading.kind === "measured" ? reading.value : reading.why];
    }),
  );
}

const seconds = (fromMs: number, toMs: number): readonly Stretch[] => [
  { fromMs: fromMs * 1000, toMs: toMs * 1000 },
];
const ramp = Array.from({ length: 61 }, (_, second) => second);
const gap = (length: number): readonly (number | undefined)[] =>
  ramp.map((value) => (value >= 20 && value < 20 + length ? undefined : value));
const all = (why: string): Record<string, unknown> =>
  Object.fromEntries(
    ["avg", "min", "max", "value", "start", "end", "growth"].map((text) => [text, why]),
  );

describe("a gauge over a stretch of time", () => {
  // 0, 1, … 60 in each second: the mean is 30, buckets of four scrapes begin at (0+1+2+3)/4 = 1.5; the last of the fifteen
  // holds 56 … 60, whose mean is 58; one a second is 3600 an hour.
  test("has level, peak of four scrapes, start, end and growth per hour", () => {
    expect(told(gauge({ series: [ramp] }), seconds(0, 60))).toEqual({
      avg: 30,
      min: 1.5,
      max: 58,
      value: 60,
      start: 1.5,
      end: 58,
      growth: 3600,
    });
  });

  test("growth needs ten buckets of four scrapes", () => {
    expect(told(gauge({ series: [ramp] }), seconds(0, 39))["growth"]).toBe("too-few-scrapes");
    expect(told(gauge({ series: [ramp] }), seconds(0, 40))["growth"]).toBeCloseTo(3600, 6);
  });

  test("a query that looks back five seconds begins five seconds later", () => {
    const made = gauge({ query: { query: "rate(x_total[5s])" }, series: [ramp] });
    // 15 … 30 remain of 10 … 30.
    expect(told(made, seconds(10, 30))["avg"]).toBe(22.5);
  });

  test("a range as long as the run leaves nothing to tell", () => {
    const made = gauge({ query: { query: "changes(x[5m])" }, series: [ramp] });
    expect(told(made, seconds(0, 60))).toEqual(all("too-few-scrapes"));
  });

  test("a gap of a quarter is borne, of more is not", () => {
    // 60 scrapes are expected and 61 were made: sixteen may be missing.
    expect(told(gauge({ series: [gap(16)] }), seconds(0, 60))["value"]).toBe(60);
    expect(told(gauge({ series: [gap(17)] }), seconds(0, 60))).toEqual(all("scrape-gaps"));
  });

  test("answers of another time tell nothing", () => {
    expect(told(gauge({ series: [ramp] }), seconds(1000, 1060))).toEqual(all("scrape-gaps"));
  });

  test("a phase of four scrapes has a level, and of eight a start and an end", () => {
    // 10 … 14, which are one bucket; 10 … 18, which are two: 10 … 13 and 14 … 18
    expect(told(gauge({ series: [ramp] }), seconds(10, 14))).toMatchObject({
      avg: 12,
      start: "too-few-scrapes",
      end: "too-few-scrapes",
    });
    expect(told(gauge({ series: [ramp] }), seconds(10, 18))).toMatchObject({
      start: 11.5,
      end: 16,
    });
  });

  test("four lost scrapes leave a bucket without a number, and the others as they are", () => {
    expect(told(gauge({ series: [gap(4)] }), seconds(0, 60))).toMatchObject({
      min: 1.5,
      max: 58,
      start: 1.5,
      end: 58,
    });
    const late = ramp.map((value) => (value < 4 || value > 55 ? undefined : value));
    expect(told(gauge({ series: [late] }), seconds(0, 60))).toMatchObject({
      start: 5.5,
      end: 53.5,
    });
  });

  test("a level is told where the course was not scraped, which then says why", () => {
    const level = { level: seconds(0, 60), course: seconds(1000, 1060) };
    const measurement = gaugeMeasurements(gauge({ series: [ramp] }), level).get("depth");
    expect(measurement?.values.get("avg")).toBe(30);
    expect([...(measurement?.absences ?? [])]).toEqual(
      ["start", "end", "growth"].map((text) => [text, "scrape-gaps"]),
    );
  });

  test("is measured by its scrapes, and named by its query where it has one", () => {
    const whole = { level: seconds(0, 60), course: seconds(0, 60) };
    const of = (made: Gauge) => gaugeMeasurements(made, whole).get("depth");
    expect(of(gauge({ series: [ramp] }))).toMatchObject({
      samples: 61,
      source: { at: "depth: depth" },
    });
    const unnamed = of(gauge({ query: { query: "", absent: "zero" }, series: [] }));
    expect(unnamed?.source.at).toBe("depth");
    expect(unnamed).not.toHaveProperty("samples");
    const tasks = { unitText: "tasks" };
    expect(of(gauge({ query: tasks, series: [ramp] }))).toMatchObject(tasks);
    expect(of(gauge({ query: { ...tasks, unit: "ms" }, series: [ramp] }))).not.toHaveProperty(
      "unitText",
    );
    expect(of(gauge({ series: [ramp] }))).not.toHaveProperty("unitText");
  });

  test("a phase of fewer than four scrapes tells nothing", () => {
    expect(told(gauge({ series: [ramp] }), seconds(10, 13))).toEqual(all("too-few-scrapes"));
  });

  test("NaN is no zero: a share of nothing is left out, and nothing else", () => {
    const half = ramp.map((value) => (value < 30 ? Number.NaN : 0.5));
    expect(told(gauge({ series: [half] }), seconds(0, 60))["avg"]).toBe(0.5);
    const none = ramp.map(() => Number.NaN);
    expect(told(gauge({ series: [none] }), seconds(0, 60))).toEqual(all("no-finite-value"));
  });

  test("a phase that comes and goes has the level of its parts", () => {
    const parts = [...seconds(0, 9), ...seconds(50, 59)];
    // Means 4.5 and 54.5.
    expect(told(gauge({ series: [ramp] }), parts)["avg"]).toBe(29.5);
  });
});

describe("a counter that was asked as it stands", () => {
  const counter = { query: "errors_total" };

  test("counts from the start of the run, not of its process", () => {
    const made = gauge({ query: counter, series: [ramp.map((value) => 1000 + value)] });
    expect(told(made, seconds(20, 50))).toMatchObject({ min: 1, max: 31, value: 31 });
    expect(told(made, seconds(0, 50))).toMatchObject({ min: 0, max: 50, value: 50 });
  });

  test("goes on counting where a phase comes and goes", () => {
    // 20 by 20 s; from 40 s on one for each of 40 … 60; and from 80 s on one for each of 80 … 90
    const counts = Array.from({ length: 101 }, (_, second) => 1000 + second);
    const made = gauge({ query: counter, series: [counts] });
    const phase = [...seconds(0, 20), ...seconds(40, 60), ...seconds(80, 90)];
    expect(told(made, phase)).toMatchObject({ min: 0, max: 52, value: 52 });
  });

  test("goes on counting when its process starts anew", () => {
    // 0 … 30, then 0 … 29 again: 30 and 29 more were counted.
    const made = gauge({ query: counter, series: [ramp.map((value) => value % 31)] });
    expect(told(made, seconds(0, 60))["value"]).toBe(59);
  });
});

describe("an answer of several series", () => {
  const two = [ramp.map(() => 1), ramp.map(() => 5)];

  test("is refused unless the query names the label that tells them apart", () => {
    expect(told(gauge({ series: two }), seconds(0, 60))).toEqual(all("several-series"));
    expect(told(gauge({ query: { per: "zone" }, series: two }), seconds(0, 60))).toEqual(
      all("several-series"),
    );
  });

  test("is the least, the greatest and the mean of them, and each by its label", () => {
    const made = gauge({ query: { per: "pod" }, series: two });
    expect(told(made, seconds(0, 60))).toMatchObject({ avg: 3, min: 1, max: 5 });
    expect(told(made, seconds(0, 60))["growth"]).toBe("several-series");
    expect(told(made, seconds(0, 60), "depth{pod:p1}")).toMatchObject({ avg: 5, growth: 0 });
  });

  test("is measured by all of their scrapes, and not at all where one of them lacks too many", () => {
    const whole = { level: seconds(0, 60), course: seconds(0, 60) };
    const made = gauge({ query: { per: "pod" }, series: two });
    expect(gaugeMeasurements(made, whole).get("depth")).toMatchObject({ samples: 122 });
    const gapped = gauge({ query: { per: "pod" }, series: [ramp, gap(30)] });
    expect(told(gapped, seconds(0, 60))).toEqual(all("scrape-gaps"));
    expect(told(gapped, seconds(0, 60), "depth{pod:p0}")).toMatchObject({ avg: 30 });
  });

  test("has no selector for a series without the label", () => {
    const made = gauge({ query: { per: "pod" }, series: two });
    const [first, second] = made.series;
    if (first === undefined || second === undefined) throw new Error("two series");
    const partly: Gauge = { ...made, series: [first, { ...second, labels: {} }] };
    const whole = { level: seconds(0, 60), course: seconds(0, 60) };
    expect([...gaugeMeasurements(partly, whole).keys()]).toEqual(["depth", "depth{pod:p0}"]);
  });

  test("of more than a hundred series is not read", () => {
    const many = Array.from({ length: 101 }, () => [1, 2, 3]);
    const made = gauge({ query: { per: "pod" }, series: many });
    expect(made.why).toBe("several-series");
  });
});

describe("an answer of no series", () => {
  test("is not a zero", () => {
    expect(told(gauge({ series: [] }), seconds(0, 60))).toEqual(all("no-series"));
  });

  test("is a zero where the query says so", () => {
    const made = gauge({ query: { absent: "zero" }, series: [] });
    expect(told(made, seconds(0, 60))).toMatchObject({ avg: 0, max: 0, growth: 0 });
  });
});

const instant = (at: number): Gauge => {
  const answer = readAnswer({
    status: "success",
    data: { resultType: "vector", result: [{ metric: {}, value: [at, "7"] }] },
  });
  if (answer === undefined) throw new Error("no answer");
  return gaugeOf({ ...PLAIN, query: "increase(x[1m])" }, answer, { file: "depth.json" });
};

describe("an instant query at the end of a run", () => {
  test("is its one value", () => {
    expect(told(instant(62), seconds(0, 60))).toMatchObject({ value: 7, max: 7, avg: 7 });
  });

  test("of another time is none", () => {
    expect(told(instant(300), seconds(0, 60))["value"]).toBe("scrape-gaps");
  });
});

describe("memory that leaks 40 MB a minute", () => {
  test("grows by 2.4 GB an hour, as it was made to, and names file and query", () => {
    const folder = "__tests__/fixtures/prometheus/faulty-1/endurance";
    const answer = readAnswer(JSON.parse(readFileSync(`${folder}/app_memory_bytes.json`, "utf8")));
    if (answer === undefined) throw new Error("no answer");
    const query = { ...PLAIN, name: "memory", query: "process_resident_memory_bytes" } as const;
    const measurement = gaugeMeasurements(
      gaugeOf({ ...query, unit: "bytes" }, answer, { file: "m.json" }),
      {
        level: seconds(1_795_457_653.078, 1_795_457_862.183),
        course: seconds(1_795_457_653.078, 1_795_457_862.183),
      },
    ).get("memory");
    // The sum of all 210 points divided by 210, by Python.
    expect(measurement?.values.get("avg")).toBeCloseTo(140_415_054.01904762, 4);
    // 40 MiB a minute are 2.52e9 bytes an hour; what is not kept is given back in between.
    expect(measurement?.values.get("growth")).toBeGreaterThan(2.2e9);
    expect(measurement?.values.get("growth")).toBeLessThan(2.8e9);
    expect(measurement?.source).toEqual({
      file: "m.json",
      at: "memory: process_resident_memory_bytes",
    });
  });
});
