import { describe, expect, test } from "vitest";
import {
  isPercent,
  metricsIn,
  shapeOf,
} from "../../../../src/ingestion/prometheus/promql/query-shape.ts";

describe("the text of a query", () => {
  test.each([
    ["up", ["up"]],
    [
      'sum by (job, instance) (rate(http_requests_total{code=~"5.."}[5m])) / 2',
      ["http_requests_total"],
    ],
    ["a / on (pod) group_left (node) b or vector(0)", ["a", "b"]],
    ['label_replace(x:y:z, "dst", "src", "a", "(b)")', ["x:y:z"]],
    ["100 * (1 - avg(rate(cpu_total[5s:1s])))", ["cpu_total"]],
    ["histogram_quantile(0.95, sum by (le) (rate(d_bucket[5s])))", ["d_bucket"]],
    ["vector(1)", []],
  ])("%s names %j", (query, metrics) => {
    expect(metricsIn(query)).toEqual(metrics);
  });

  test.each([
    ["sum(depth)", "level"],
    ["avg_over_time(depth[5m])", "level"],
    ["sum(rate(a_total[5m]))", "rate"],
    ["rate(a_total[5m]) / 1000", "rate"],
    ["changes(start[5m])", "increase"],
    ["rate(a[5m]) / rate(b[5m])", "share"],
    ["a{x='1/2'}", "level"],
    ['a{path="/docs#top"} / b', "share"],
    ["depth # per second: rate(depth[1m]) / 60", "level"],
  ])("%s is a %s", (query, shape) => {
    expect(shapeOf(query)).toBe(shape);
  });

  test.each([
    ["100 * a", true],
    ["a * 100", true],
    ["cpu_usage_percent", true],
    ["1000 * a", false],
    ["a * 100.5", false],
    ['a{b="100 * c"}', false],
  ])("%s is in hundredths: %s", (query, percent) => {
    expect(isPercent(query)).toBe(percent);
  });
});
