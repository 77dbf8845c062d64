import { describe, expect, test } from "vitest";
import { BUILT_IN_METRICS, builtInMetric } from "../../src/model/known-metric.ts";

describe("k6's own metrics", () => {
  test("are all there, each with its kind and unit", () => {
    // k6 v2.2: 9 plain counters and 4 of data, 2 gauges, 3 rates, 18 times, the layout shift; and browser_web_vital_fid up to v1
    expect(BUILT_IN_METRICS.size).toBe(9 + 4 + 2 + 3 + 18 + 1 + 1);
    expect(builtInMetric("http_req_duration")).toEqual({ kind: "trend", unit: "ms" });
    expect(builtInMetric("http_req_failed")).toEqual({ kind: "rate", unit: "ratio" });
    expect(builtInMetric("data_sent")).toEqual({ kind: "counter", unit: "bytes" });
    expect(builtInMetric("vus")).toEqual({ kind: "gauge", unit: "users" });
  });

  test("stand behind their sub-metrics", () => {
    expect(builtInMetric("http_req_duration{name:GET /tasks}")).toEqual({
      kind: "trend",
      unit: "ms",
    });
    expect(builtInMetric("task_completed{kind:http_reqs}")).toBeUndefined();
  });
});
