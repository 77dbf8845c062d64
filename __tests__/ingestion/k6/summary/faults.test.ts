import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSummary } from "../../../../src/ingestion/k6/summary.ts";
import { InputError } from "../../../../src/model/input-error.ts";
import { faultsOf, recorded } from "../recorded.ts";

const VALID = [
  "v0.40.0/summary-export.json",
  "v2.2.0/handle-summary.json",
  "v2.2.0/machine-readable.full.json",
  "v2.2.0/nan.summary-export.json",
] as const;

describe("a summary that was cut off", () => {
  test("never becomes a run, wherever the cut is", () => {
    const texts = VALID.map((name) => recorded(name).trimEnd());
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, share) => {
          const cut = text.slice(0, Math.floor(share * (text.length - 1)));
          expect(() => readSummary(cut, "cut.json")).toThrow(InputError);
          expect(faultsOf(cut)[0].id).toBe("truncated-json");
        },
      ),
      { seed: 20_261_123, numRuns: 500 },
    );
  });

  test("is told with the place where it ends", () => {
    const text = '{\n  "metrics": {\n    "http_reqs": {"count": 14';
    expect(faultsOf(text)).toEqual([
      {
        id: "truncated-json",
        place: { file: "summary.json", line: 3, column: 30 },
        problem: "the JSON ends too early, at line 3, column 30: the file was cut off",
        wayOut:
          "Run k6 again and let it finish, and copy or upload the file only after k6 has ended; a full disk or a killed " +
          "job leaves such a file behind.",
      },
    ]);
  });

  test.for([
    '{"a": "b',
    '{"a": tru',
    '{"a": -',
    '{"a": 1.',
    '{"a": "\\u00',
    '{"a": "x\\',
    "",
    "  \n ",
  ])("%j ends too early", (text) => expect(faultsOf(text)[0].id).toBe("truncated-json"));
});

describe("what is not JSON", () => {
  test("is told with the place of the first wrong character", () => {
    expect(faultsOf('{\n  "metrics": {\n    "x": NaN\n  }\n}\n')[0]).toMatchObject({
      id: "not-json",
      place: { file: "summary.json", line: 3, column: 10 },
    });
  });

  test.for(["running (3.0s), 0/2 VUs", '{"metrics": {}} trailing', "{'a': 1}", "<<<<<<< HEAD\n{}"])(
    "%j is refused",
    (text) => expect(faultsOf(text)[0].id).toBe("not-json"),
  );

  test("a byte order mark does not matter", () => {
    const run = readSummary(`\uFEFF${recorded("v2.2.0/ok.summary-export.json")}`, "summary.json");
    expect(run.measurements.size).toBe(15);
  });

  test("a summary packed with gzip is told to be unpacked", () => {
    expect(faultsOf("\u001F\uFFFD\b\u0000", "summary.json.gz")[0]).toMatchObject({
      id: "gzipped-summary",
      wayOut: "Unpack it first: gunzip summary.json.gz",
    });
  });
});

describe("JSON that is no summary", () => {
  test.for([
    ["[1, 2]", "a JSON array"],
    ['{"status": "success", "data": {}}', "a Prometheus answer"],
    ['{"name": "x", "lockfileVersion": 3}', "JSON with the keys name, lockfileVersion"],
    ['{"metrics": {"latency": {"avg": 3}}}', "JSON with the keys metrics"],
    [
      '{"http_reqs": {}, "iterations": {}}',
      "the metrics of a k6 summary without the object around them",
    ],
    ["{}", "an empty JSON object"],
    ["12", "JSON that is 12"],
    ['"text"', "JSON that is a text"],
  ])("%s looks like %s", ([text, words]) => {
    expect(faultsOf(text ?? "")).toEqual([
      {
        id: "not-a-k6-output",
        place: { file: "summary.json" },
        problem: `this is not a k6 summary: it looks like ${words}`,
        wayOut:
          "Give a file written by k6: --summary-export=FILE, or JSON.stringify(data) in handleSummary().",
      },
    ]);
  });
});

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
      "`metrics.http_req_failed.values.rate` is 0, but its counts make it 0.5 of 2 samples",
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
