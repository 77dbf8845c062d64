import { describe, expect, test } from "vitest";
import type { Aggregation } from "../../../../../src/model/aggregation.ts";
import { declared, point, runFrom } from "../reading.ts";

const START = Date.UTC(2026, 10, 23, 9, 0, 0);
const percentile = (percent: number): Aggregation => ({ kind: "quantile", percent });

/** 12 durations a second of 100 + 5·(7s mod 13) + i²/8, 12 + (s mod 5) requests, and a failure where 17 divides 12s + i and 3 divides s. */
function samples(seconds: number): string {
  const lines = [
    declared("http_req_duration", "trend", "time"),
    declared("http_reqs", "counter"),
    declared("http_req_failed", "rate"),
  ];
  for (let second = 0; second < seconds; second++) {
    const time = new Date(START + second * 1000 + 100).toISOString();
    lines.push(point("vus", 10, {}, time));
    for (let index = 0; index < 12; index++) {
      const fails = (second * 12 + index) % 17 === 0 && second % 3 === 0;
      lines.push(
        point("http_req_duration", 100 + 5 * ((7 * second) % 13) + index ** 2 / 8, {}, time),
        point("http_req_failed", fails ? 1 : 0, {}, time),
      );
    }
    for (let index = 0; index < 12 + (second % 5); index++)
      lines.push(point("http_reqs", 1, {}, time));
  }
  return lines.join("");
}

describe("the error within a run", () => {
  // Block jackknife over 20 blocks of 2 s, computed in Python with sorted lists and R-7 (no shared code).
  test.each([
    ["http_req_duration", percentile(50), 1.261079801449932, 0.05],
    ["http_req_duration", percentile(95), 0.9727739010170863, 0.05],
    ["http_req_duration", { kind: "avg" } as const, 2.1696167500517882, 1e-9],
    ["http_req_failed", { kind: "rate" } as const, 0.004755536939079263, 1e-9],
    ["http_reqs", { kind: "rate" } as const, 0.22941573387056363, 1e-9],
  ])("of %s %o", async (metric, aggregation, expected, tolerance) => {
    const error = (await runFrom(samples(40))).samples!.standardError(metric, aggregation)!;
    expect(Math.abs(error / expected - 1)).toBeLessThanOrEqual(tolerance);
  });

  test("is there when values are no longer kept, too", async () => {
    const run = await runFrom(samples(40), { exactValues: { perMetric: 50, inAll: 100 } });
    const error = run.samples!.standardError("http_req_duration", percentile(50))!;
    expect(Math.abs(error / 1.261079801449932 - 1)).toBeLessThanOrEqual(0.05);
  });

  test("is not estimated from fewer than 20 seconds", async () => {
    const run = await runFrom(samples(19));
    expect(run.samples!.standardError("http_req_duration", percentile(50))).toBeUndefined();
  });

  test("is not estimated from fewer than 200 samples, nor for what is not followed or has none", async () => {
    const few = Array.from({ length: 40 }, (_, second) =>
      point("http_req_duration", 5, {}, new Date(START + second * 1000).toISOString()),
    );
    const { standardError } = (await runFrom(few.join(""))).samples!;
    expect(standardError("http_req_duration", percentile(50))).toBeUndefined();
    const full = (await runFrom(samples(40))).samples!;
    expect(full.standardError("my_metric", percentile(50))).toBeUndefined();
    expect(full.standardError("http_req_duration", { kind: "max" })).toBeUndefined();
    expect(full.standardError("vus", { kind: "avg" })).toBeUndefined();
  });
});
