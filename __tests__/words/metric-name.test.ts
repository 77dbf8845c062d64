import { describe, expect, test } from "vitest";
import { aggregationName, indicatorName, metricName } from "../../src/words/metric-name.ts";

describe("what people call a metric", () => {
  test("k6's own have names", () => {
    expect(["http_req_duration", "http_req_failed", "checks"].map(metricName)).toEqual([
      "latency",
      "error rate",
      "passed checks",
    ]);
  });

  test("a custom one keeps its own, as code", () => {
    expect(metricName("task_completed")).toBe("`task_completed`");
  });

  test("a part of one says of what", () => {
    expect(metricName("http_req_duration{name:GET /tasks}")).toBe("latency of `name:GET /tasks`");
  });
});

describe("what people call an indicator", () => {
  const cases = [
    ["http_req_duration", "p(95)", "p95 latency"],
    ["http_req_duration", "avg", "average latency"],
    ["http_req_failed", "rate", "error rate"],
    ["http_req_failed", "count", "failed requests"],
    ["http_reqs", "rate", "throughput"],
    ["http_reqs{status:500}", "count", "requests of `status:500`"],
    ["vus", "max", "peak users"],
    ["checkout_time", "p(99.9)", "p99.9 of `checkout_time`"],
  ] as const;

  test.each(cases)("%s %s is the %s", (metric, aggregation, name) => {
    expect(indicatorName({ metric, aggregation })).toBe(name);
  });

  test("a phase is named with it", () => {
    const name = { metric: "http_req_duration", aggregation: "p(99)", phase: "spike" };
    expect(indicatorName(name)).toBe("p99 latency during `spike`");
  });

  test("an aggregation has k6's word only in files", () => {
    expect(["p(95)", "p(99.9)", "avg", "max", "rate"].map(aggregationName)).toEqual([
      "p95",
      "p99.9",
      "average",
      "maximum",
      "rate",
    ]);
  });
});
