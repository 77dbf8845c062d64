import { describe, expect, test } from "vitest";
import { recordedRun, runOf } from "../../recorded.ts";

describe("k6's scenarios", () => {
  test("are those of the options where a script added them", () => {
    const options = { scenarios: { spike: {}, after: {} } };
    const metrics = { iterations: counter(1), "http_reqs{scenario:spike}": counter(1) };
    expect(runOf({ metrics, options }).k6Scenarios).toEqual(["after", "spike"]);
  });

  test("are the one that a sub-metric names", () => {
    const metrics = { iterations: counter(1), "http_reqs{scenario:spike}": counter(1) };
    expect(runOf({ metrics }).k6Scenarios).toEqual(["spike"]);
    expect(recordedRun("v2.2.0/dup-submetrics.summary-export.json").k6Scenarios).toEqual([
      "default",
    ]);
  });

  test("are none where several sub-metrics name several, or the one got no samples", () => {
    expect(recordedRun("v2.2.0/handle-summary.json").k6Scenarios).toEqual([]);
    const metrics = {
      iterations: counter(1),
      "http_req_duration{scenario:nope}": trend({ avg: 0, count: 0 }),
    };
    expect(runOf({ metrics }).k6Scenarios).toEqual([]);
  });
});

const counter = (count: number) => ({
  type: "counter",
  contains: "default",
  values: { count, rate: count },
});

const trend = (values: object) => ({ type: "trend", contains: "time", values });
