import { describe, expect, test } from "vitest";
import { readSummary } from "../../../../src/ingestion/k6/summary.ts";
import { faultsOf } from "../recorded.ts";

describe("a summary that a script reshaped", () => {
  const counter = { type: "counter", contains: "default", values: { count: 1, rate: 1 } };
  const rate = { type: "rate", contains: "default", values: { rate: 0.5, passes: 1, fails: 1 } };
  const trend = { type: "trend", contains: "time", values: { avg: 1, "p(95)": 2 } };

  test.for([
    [
      { checks: { passes: 1, fails: "0", value: 1 } },
      "`metrics.checks.fails` is a text; expected a whole number, 0 or more",
    ],
    [
      { checks: { passes: 1, fails: 0 } },
      "`metrics.checks.value` is missing; expected a number from 0 to 1",
    ],
    [
      { checks: { passes: -1, fails: 2, value: 0.5 } },
      "`metrics.checks.passes` is -1; expected a whole number, 0 or more",
    ],
    [{ vus: { value: 1, min: 1 } }, "`metrics.vus.max` is missing; expected a number"],
    [
      { http_reqs: { count: 1, rate: "1/s" } },
      "`metrics.http_reqs.rate` is a text; expected a number",
    ],
    [
      { http_req_duration: { avg: "12ms" } },
      "`metrics.http_req_duration.avg` is a text; expected a number",
    ],
    [
      { http_req_duration: { p95: 12 } },
      "`metrics.http_req_duration` has none of a trend's statistics, but p95",
    ],
    [
      { http_reqs: { count: -1e9, rate: 1 } },
      "`metrics.http_reqs.count` is -1000000000; expected a whole number, 0 or more",
    ],
    [
      { "http_req_duration{a:b}": { avg: 1, "p(95)": -1 } },
      '`metrics["http_req_duration{a:b}"]` has a p(95) of -1 ms, less than nothing',
    ],
    [{ http_req_duration: 12 }, "`metrics.http_req_duration` is 12; expected an object of numbers"],
    [
      { http_req_duration: { avg: 1, count: 1.5 } },
      "`metrics.http_req_duration.count` is 1.5; expected a whole number, 0 or more",
    ],
    [
      { http_reqs: { count: 1, rate: 1, thresholds: { "count>0": { ok: true } } } },
      '`metrics.http_reqs.thresholds["count>0"]` is an object; expected true (failed) or false (passed)',
    ],
    [
      { http_reqs: { count: 1, rate: 1, thresholds: ["count>0"] } },
      "`metrics.http_reqs.thresholds` is a list; expected an object with one member a threshold",
    ],
  ] as const)("export %j: %s", ([metrics, problem]) => {
    const faults = faultsOf(JSON.stringify({ root_group: {}, metrics }));
    expect(faults.map((fault) => fault.problem)).toEqual([problem]);
    expect(faults[0]).toMatchObject({ id: "k6-summary-shape", place: { file: "summary.json" } });
  });

  test.for([
    [
      { http_reqs: { ...counter, type: "histogram" } },
      "`metrics.http_reqs.type` is a text; expected counter, gauge, rate, trend",
    ],
    [
      { http_reqs: { type: "counter", values: {} } },
      "`metrics.http_reqs.contains` is missing; expected default, time or data",
    ],
    [
      { http_reqs: { type: "counter", contains: "default" } },
      "`metrics.http_reqs.values` is missing; expected an object of numbers",
    ],
    [
      { http_reqs: counter, vus: 3 },
      "`metrics.vus` is 3; expected an object with type, contains and values",
    ],
    [
      { http_reqs: { ...counter, thresholds: { "count>0": true } } },
      '`metrics.http_reqs.thresholds["count>0"]` is true; expected an object like {"ok": true}',
    ],
    [
      { http_req_failed: { ...rate, values: { rate: 0, passes: 1, fails: 1 } } },
      "`metrics.http_req_failed.values.rate` is 0, but 1 of 2 samples were not zero",
    ],
    [
      { http_req_failed: { ...rate, values: { rate: null, passes: 1, fails: 1 } } },
      "`metrics.http_req_failed.values.rate` is null; expected a number from 0 to 1",
    ],
    [
      { http_req_duration: { ...trend, values: { avg: "1ms" } } },
      "`metrics.http_req_duration.values.avg` is a text; expected a number",
    ],
  ] as const)("handleSummary %j: %s", ([metrics, problem]) => {
    const faults = faultsOf(JSON.stringify({ state: { testRunDurationMs: 1 }, metrics }));
    expect(faults.map((fault) => fault.problem)).toEqual([problem]);
  });

  test.for([{ state: { testRunDurationMs: 5 } }, { options: {} }])(
    "%j stands in handleSummary only, so flattened metrics are not taken for an export, whose thresholds are inverted",
    (besides) => {
      const metrics = { http_reqs: { count: 1, rate: 1, thresholds: { "count>0": true } } };
      const faults = faultsOf(JSON.stringify({ ...besides, metrics }));
      expect(faults[0].problem).toBe(
        "`metrics.http_reqs.type` is missing; expected counter, gauge, rate, trend",
      );
    },
  );

  test.for([2, 0])("3 matches of %i samples are refused", (total) => {
    const values = { matches: 3, total, rate: total === 0 ? 0 : 1.5 };
    const metrics = [{ name: "http_req_failed", type: "rate", contains: "default", values }];
    const faults = faultsOf(JSON.stringify({ config: { duration: 1 }, results: { metrics } }));
    expect(faults.map(({ problem }) => problem)).toEqual([
      `\`results.metrics[name=http_req_failed].values.rate\` is ${values.rate}, but 3 of ${total} samples were not zero`,
    ]);
  });

  test("every fault is told, not only the first", () => {
    const metrics = {
      http_reqs: { count: "1", rate: "1" },
      vus: { value: null, min: {}, max: [] },
    };
    const root_group = { checks: { ok: { name: "ok", passes: "3", fails: 0 } } };
    expect(faultsOf(JSON.stringify({ root_group, metrics })).map(({ problem }) => problem)).toEqual(
      [
        "`metrics.http_reqs.count` is a text; expected a number",
        "`metrics.http_reqs.rate` is a text; expected a number",
        "`metrics.vus.min` is an object; expected a number",
        "`metrics.vus.max` is a list; expected a number",
        "`root_group.checks.ok.passes` is a text; expected a whole number, 0 or more",
      ],
    );
  });

  test("texts in a misshapen file are never quoted, since they may be secrets", () => {
    const faults = faultsOf(JSON.stringify({ root_group: {}, metrics: { vus: "token-hunter2" } }));
    expect(JSON.stringify(faults)).not.toContain("hunter2");
  });

  test("a machine-readable summary names the metric by its name", () => {
    const metrics = [
      { name: "http_reqs", type: "counter", contains: "default", values: { count: "3" } },
      7,
    ];
    const summary = {
      version: "1.0.0",
      config: { duration: "3s" },
      results: { checks: {}, metrics },
    };
    expect(faultsOf(JSON.stringify(summary)).map(({ problem }) => problem)).toEqual([
      "`config.duration` is a text; expected the run's duration in seconds",
      "`results.metrics[name=http_reqs].values.count` is a text; expected a number",
      "`results.metrics[name=http_reqs].values.rate` is missing; expected a number",
      "`results.metrics[1]` is 7; expected a metric with its name",
    ]);
  });

  test.for(["2026-02-29T08:52:58Z", "yesterday"])(
    "a machine-readable summary that was written on %s has no such day",
    (written) => {
      const summary = {
        config: { duration: 2 },
        metadata: { generated_at: written },
        results: { metrics: [{ ...counter, name: "http_reqs" }] },
      };
      expect(faultsOf(JSON.stringify(summary)).map(({ problem }) => problem)).toEqual([
        "`metadata.generated_at` is a text; expected a time like 2026-11-23T08:52:58Z",
      ]);
    },
  );

  test("a summary without metrics holds nothing to judge", () => {
    expect(faultsOf('{"root_group": {}, "metrics": {}}')[0].problem).toBe(
      "`metrics` is empty; k6 writes at least data_sent and data_received",
    );
  });
});

describe("a rate that a script rounded", () => {
  test("is taken anew from its two counts, so rounding cannot hide failures", () => {
    const values = { rate: 0, passes: 4, fails: 996 };
    const metrics = { http_req_failed: { type: "rate", contains: "default", values } };
    const run = readSummary(JSON.stringify({ metrics }), "summary.json");
    expect(run.measurements.get("http_req_failed")?.values.get("rate")).toBe(0.004);
  });
});
