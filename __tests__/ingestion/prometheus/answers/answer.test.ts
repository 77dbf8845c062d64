import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readAnswer } from "../../../../src/ingestion/prometheus/answers/answer.ts";

const saved = (name: string): unknown =>
  JSON.parse(readFileSync(`__tests__/fixtures/prometheus/faulty-1/endurance/${name}.json`, "utf8"));

const success = (resultType: string, result: unknown, more: object = {}): unknown => ({
  status: "success",
  data: { resultType, result },
  ...more,
});

describe("an answer of Prometheus", () => {
  test("to query_range is series of numbers in milliseconds, as Prometheus 2.42 wrote it", () => {
    const answer = readAnswer(saved("app_memory_bytes"));
    // First and last point as they stand in the file: [1795457653.079,"66109440"], [1795457862.079,"213491712"].
    expect(answer).toMatchObject({ kind: "series", warnings: [], histograms: 0 });
    const [first, ...others] = answer?.kind === "series" ? answer.series : [];
    expect(others).toEqual([]);
    expect(first?.labels).toMatchObject({ job: "app" });
    expect([first?.timesMs[0], first?.values[0]]).toEqual([1_795_457_653_079, 66_109_440]);
    expect([first?.timesMs.at(-1), first?.values.at(-1)]).toEqual([1_795_457_862_079, 213_491_712]);
  });

  test("with several series keeps them apart by their labels", () => {
    const answer = readAnswer(saved("up"));
    const jobs = answer?.kind === "series" ? answer.series.map(({ labels }) => labels["job"]) : [];
    expect(new Set(jobs)).toEqual(new Set(["app", "node", "postgres", "redis", "worker"]));
  });

  test("of no series is an answer, and not a zero", () => {
    expect(readAnswer(saved("service_errors"))).toMatchObject({ kind: "series", series: [] });
  });

  test("that is an error keeps the server's words", () => {
    expect(readAnswer(saved("error"))).toEqual({
      kind: "error",
      errorType: "bad_data",
      error: "1:6: parse error: unclosed left parenthesis",
    });
  });

  test("keeps NaN and infinities, which are written as words", () => {
    const values = [
      [1, "NaN"],
      [2, "+Inf"],
      [3, "-Inf"],
      [4, "1e-3"],
    ];
    const answer = readAnswer(success("matrix", [{ metric: {}, values }]));
    expect(answer?.kind === "series" && answer.series[0]?.values).toEqual([
      Number.NaN,
      Infinity,
      -Infinity,
      0.001,
    ]);
  });

  test("to an instant query is one point, in a vector and as a scalar", () => {
    const point = { labels: {}, timesMs: [1500], values: [2] };
    expect(readAnswer(success("vector", [{ metric: {}, value: [1.5, "2"] }]))).toMatchObject({
      series: [point],
    });
    expect(readAnswer(success("scalar", [1.5, "2"]))).toMatchObject({ series: [point] });
  });

  test("with warnings keeps them, since a part may be missing", () => {
    const answer = success("matrix", [], { warnings: ["store gateway timed out"] });
    expect(readAnswer(answer)).toMatchObject({ warnings: ["store gateway timed out"] });
  });

  test("of native histograms is known as such", () => {
    const histogram = [1, { count: "3", sum: "4.5", buckets: [[0, "1", "2", "3"]] }];
    expect(readAnswer(success("matrix", [{ metric: {}, histograms: [histogram] }]))).toMatchObject({
      series: [],
      histograms: 1,
    });
    expect(readAnswer(success("vector", [{ metric: {}, histogram }]))).toMatchObject({
      histograms: 1,
    });
  });

  test.for([
    ["a k6 summary", { metrics: {} }],
    ["a list", []],
    ["no result", { status: "success", data: { resultType: "matrix" } }],
    ["streams of a log server", success("streams", [{ stream: {}, values: [["1", "line"]] }])],
    ["a number that is no text", success("matrix", [{ metric: {}, values: [[1, 2]] }])],
    ["an empty text for a number", success("matrix", [{ metric: {}, values: [[1, " "]] }])],
    ["words for a number", success("matrix", [{ metric: {}, values: [[1, "high"]] }])],
    [
      "times that go back",
      success("matrix", [
        {
          metric: {},
          values: [
            [2, "1"],
            [1, "1"],
          ],
        },
      ]),
    ],
    ["no labels", success("matrix", [{ values: [[1, "1"]] }])],
    ["an error without a kind", { status: "error", error: "no" }],
  ] as const)("that is %s is none", ([, json]) => {
    expect(readAnswer(json)).toBeUndefined();
  });
});
