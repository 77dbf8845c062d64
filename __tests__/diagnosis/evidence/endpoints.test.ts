import { describe, expect, test } from "vitest";
import { endpointName, slowestTail } from "../../../src/diagnosis/evidence/endpoints.ts";
import { measurement, type MadeFacts, someFacts } from "../some-facts.ts";

/** A summary with sub-metrics of names: their median and 99th percentile. */
const summary = (tails: Readonly<Record<string, readonly [number, number]>>): MadeFacts => ({
  summaryOnly: true,
  measurements: Object.fromEntries(
    Object.entries(tails).map(([selector, [p50, p99]]) => [
      selector,
      measurement("trend", { "p(50)": p50, med: p50, "p(99)": p99 }),
    ]),
  ),
});

const THREE = {
  "http_req_duration{name:/a}": [50, 1300],
  "http_req_duration{name:/b}": [40, 120],
  "http_req_duration{name:/c}": [60, 180],
} as const;

describe("the slowest tail of a summary", () => {
  test("is that of the name whose p99 is farthest from its median", () => {
    expect(slowestTail(someFacts(summary(THREE)))).toMatchObject({
      name: "/a",
      p50Ms: 50,
      p99Ms: 1300,
    });
  });

  test("is looked for among sub-metrics of one name alone", () => {
    const { "http_req_duration{name:/a}": slow, ...others } = THREE;
    for (const other of [
      "http_req_waiting{name:/a}",
      "http_req_duration{method:GET}",
      "http_req_duration{name:/a,method:GET}",
      "http_req_duration",
    ]) {
      expect(slowestTail(someFacts(summary({ ...others, [other]: slow })))).toBeUndefined();
    }
  });

  test("is at least twice the p99 that the others usually have", () => {
    // Of the others p99 is 120 and 180, so usually 150.
    const withSlow = (p99: number) =>
      slowestTail(someFacts(summary({ ...THREE, "http_req_duration{name:/a}": [10, p99] })));
    expect(withSlow(300)).toBeDefined();
    expect(withSlow(299)).toBeUndefined();
  });

  test("is unknown where a median or a p99 was not kept, or is zero", () => {
    const { "http_req_duration{name:/a}": _, ...others } = THREE;
    const known = summary(others).measurements;
    const tail = (slow: ReturnType<typeof measurement>) =>
      slowestTail(
        someFacts({
          summaryOnly: true,
          measurements: { ...known, "http_req_duration{name:/a}": slow },
        }),
      );
    expect(tail(measurement("trend", { "p(99)": 1300 }))).toBeUndefined();
    expect(tail(measurement("trend", { med: 50, "p(50)": 50 }))).toBeUndefined();
    expect(tail(measurement("trend", { med: 0, "p(50)": 0, "p(99)": 1300 }))).toBeUndefined();
    expect(tail(measurement("trend", { med: 50, "p(50)": 50, "p(99)": 1300 }))).toBeDefined();
  });
});

describe("the name of an endpoint", () => {
  test.each([
    ["/tasks", "GET", "GET /tasks"],
    ["GET /tasks", "GET", "GET /tasks"],
    ["get /tasks", "GET", "get /tasks"],
    ["Get /tasks", "get", "Get /tasks"],
    ["GETTER", "GET", "GET GETTER"],
    ["/tasks", "", "/tasks"],
  ])("of %s by %s is %s", (name, method, expected) => {
    expect(endpointName(name, method)).toBe(expected);
  });
});
