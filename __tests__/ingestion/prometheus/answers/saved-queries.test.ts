import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { jsonIn } from "../../../../src/ingestion/json-object.ts";
import { readSavedQueries } from "../../../../src/ingestion/prometheus/answers/saved-queries.ts";

describe("the list of saved queries", () => {
  test("names each query with the file of its answer", () => {
    const text = readFileSync(
      "__tests__/fixtures/prometheus/faulty-1/endurance/queries.json",
      "utf8",
    );
    const { queries, faults } = readSavedQueries(jsonIn(text), "queries.json");
    expect(faults).toEqual([]);
    expect(queries.length).toBe(8);
    expect(queries[0]).toEqual({
      name: "app_cpu",
      query: '100 * rate(process_cpu_seconds_total{job="app"}[5s])',
      saved: { kind: "file", file: "app_cpu.json" },
    });
  });

  test("may hold the answers itself", () => {
    const text = '{"up": {"query": "up", "answer": {"status": "success"}}}';
    expect(readSavedQueries(jsonIn(text), "prometheus.json")).toEqual({
      queries: [
        { name: "up", query: "up", saved: { kind: "answer", answer: { status: "success" } } },
      ],
      faults: [],
    });
  });

  test.for([
    ["what is no JSON", "{"],
    ["a list", "[]"],
    ["a query without a file", '{"a": {"query": "up"}}'],
    ["a file outside the folder", '{"a": {"query": "up", "file": "../../secret.json"}}'],
    ["a file of Windows outside the folder", '{"a": {"query": "up", "file": "..\\\\x.json"}}'],
    ["the folder above", '{"a": {"query": "up", "file": ".."}}'],
  ] as const)("refuses %s", ([, text]) => {
    const { queries, faults } = readSavedQueries(jsonIn(text), "run/prometheus/queries.json");
    expect(queries).toEqual([]);
    expect(faults.map(({ id, place }) => [id, place?.file])).toEqual([
      ["prometheus-queries", "run/prometheus/queries.json"],
    ]);
  });

  test("reads the good entries beside a bad one", () => {
    const text = '{"a": 1, "b": {"query": "up", "file": "b.json"}}';
    const { queries, faults } = readSavedQueries(jsonIn(text), "queries.json");
    expect([queries.length, faults.length]).toEqual([1, 1]);
  });
});
