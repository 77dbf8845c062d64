import { describe, expect, test } from "vitest";
import type { Run } from "../../../../src/model/run.ts";
import { asked, recordedRun, runOf } from "../recorded.ts";

describe("thresholds", () => {
  test("true means failed in an export and passed in handleSummary", () => {
    const exported = runOf({
      root_group: {},
      metrics: {
        http_reqs: { count: 1, rate: 1, thresholds: { "count>0": false, "count>5": true } },
      },
    });
    const handled = runOf({
      metrics: {
        http_reqs: {
          type: "counter",
          contains: "default",
          values: { count: 1, rate: 1 },
          thresholds: { "count>0": { ok: true }, "count>5": { ok: false } },
        },
      },
    });
    expect(words(exported)).toEqual([
      ["count>0", true],
      ["count>5", false],
    ]);
    expect(words(handled)).toEqual(words(exported));
  });

  test("a threshold keeps its text and its place, under the one name of its sub-metric", () => {
    const { thresholds } = runOf({
      root_group: {},
      metrics: {
        http_reqs: { count: 3, rate: 1 },
        "http_req_duration{status:200, method:GET}": {
          avg: 1,
          thresholds: { " p(95) < 500 ": false },
        },
      },
    });
    expect(thresholds).toEqual([
      {
        metric: "http_req_duration{method:GET,status:200}",
        expression: " p(95) < 500 ",
        passed: true,
        source: {
          file: "summary.json",
          at: 'metrics["http_req_duration{status:200, method:GET}"].thresholds',
        },
      },
    ]);
  });

  test("a plain metric's numbers and thresholds name the path as jq takes it", () => {
    const run = recordedRun("v2.2.0/summary-export.json");
    expect(asked(run, "http_req_duration p(95)")).toMatchObject({
      source: { file: "v2.2.0/summary-export.json", at: "metrics.http_req_duration" },
    });
    const places = run.thresholds.filter(({ metric }) => metric === "http_req_duration");
    expect(places.map(({ source }) => source.at)).toEqual(
      Array.from({ length: 3 }, () => "metrics.http_req_duration.thresholds"),
    );
  });
});

/** Each threshold with its result. */
function words(run: Run): readonly (readonly [string, boolean | undefined])[] {
  return run.thresholds.map(({ expression, passed }) => [expression, passed]);
}
