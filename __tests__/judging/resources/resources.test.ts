import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAnswer } from "../../../src/ingestion/prometheus/answers/answer.ts";
import { gaugeOf } from "../../../src/ingestion/prometheus/answers/gauge-of.ts";
import { type ResourceTimes, resourcesOf } from "../../../src/judging/resources/resources.ts";
import type { Gauge } from "../../../src/model/gauge.ts";
import type { PrometheusQuery } from "../../../src/model/prometheus-plan.ts";

const FOLDER = "__tests__/fixtures/prometheus/faulty-1/endurance";
const START = 1_795_457_653_078;
const END = 1_795_457_862_183;
const SECOND = 1000;

function recorded(name: string, query: Partial<PrometheusQuery> = {}): Gauge {
  const answer = readAnswer(JSON.parse(readFileSync(`${FOLDER}/${name}.json`, "utf8")));
  if (answer === undefined) throw new Error(`${name} is no answer`);
  const plain = { name, query: name, unit: "number", scale: 1, absent: "unmeasured" } as const;
  return gaugeOf({ ...plain, ...query }, answer, { file: `${name}.json` });
}

const whole = { fromMs: START, toMs: END };
const times: ResourceTimes = {
  run: whole,
  course: [{ fromMs: START + 5 * SECOND, toMs: START + 205 * SECOND }],
  phases: [{ name: "first minute", stretches: [{ fromMs: START, toMs: START + 60 * SECOND }] }],
  parts: [],
};
const memory = recorded("app_memory_bytes", { unit: "bytes", role: "app.memory" });
const [gauge] = resourcesOf([memory], times, new Map()).gauges;

describe("the machines of a service that kept 40 MB a minute", () => {
  test("have a leak, suspected without a limit and confirmed where it passes one", () => {
    expect(gauge?.leak?.kind).toBe("suspected");
    const limits = new Map([["app_memory_bytes", 10e6]]);
    expect(resourcesOf([memory], times, limits).gauges[0]?.leak?.kind).toBe("confirmed");
  });

  test("are told as a curve of four scrapes each, in the time of the run", () => {
    // 209 whole seconds are 52 buckets of four; the mean of the first four points, by Python: 67,725,312.
    expect(gauge?.curve?.values.length).toBe(52);
    expect(gauge?.curve).toMatchObject({ startMs: 0, stepMs: 4000 });
    expect(gauge?.curve?.values[0]).toBe(67_725_312);
  });

  test("are told for each phase", () => {
    expect(gauge?.phases.map(({ name }) => name)).toEqual(["first minute"]);
    const [phase] = gauge?.phases ?? [];
    // The greatest point of the first minute is 108,896,256 (Python).
    expect(phase?.peak).toBeLessThanOrEqual(108_896_256);
    expect(phase?.peak).toBeGreaterThan(phase?.avg ?? Infinity);
    expect(phase?.avg).toBeLessThan(gauge?.avg ?? 0);
  });
});

describe("what is told of a query depends on its role and unit", () => {
  test("a share has a pattern, and what is no memory has no leak", () => {
    const cpu = recorded("app_cpu", { unit: "ratio", scale: 0.01, role: "app.cpu" });
    const [told] = resourcesOf([cpu], times, new Map()).gauges;
    expect(told?.pattern?.kind).toBe("stable");
    expect(told).not.toHaveProperty("leak");
    expect(told?.role).toBe("app.cpu");
  });

  test("the depth of a queue tells of background jobs", () => {
    const depth = recorded("queue_depth", { role: "queue.depth" });
    expect(resourcesOf([depth], times, new Map()).jobs?.kind).toBe("normal");
    expect(resourcesOf([memory], times, new Map())).not.toHaveProperty("jobs");
  });

  test("each series of a query is told by its label", () => {
    const up = recorded("up", { per: "job" });
    const labels = resourcesOf([up], times, new Map()).gauges.map(({ label }) => label?.["job"]);
    expect(labels.length).toBe(5);
    expect(labels).toContain("worker");
  });

  test("a query without an answer is told with the reason", () => {
    const [told] = resourcesOf([recorded("service_errors")], times, new Map()).gauges;
    expect(told).toStrictEqual({
      name: "service_errors",
      unit: "number",
      source: { file: "service_errors.json", at: "service_errors: service_errors" },
      why: "no-series",
      phases: [],
      parts: [],
    });
  });
});
